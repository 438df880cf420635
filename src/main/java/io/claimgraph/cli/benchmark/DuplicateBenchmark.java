package io.claimgraph.cli.benchmark;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.cli.benchmark.CopiedNews.Item;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.ReadArticle;
import io.claimgraph.story.Stories;
import io.claimgraph.story.StoryIndex;
import io.claimgraph.story.StoryText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many of the edited copies among many other articles are found, how many of those found are copies, and how fast. */
public final class DuplicateBenchmark {
    private static final double NANOS = 1e9;
    private static final int BATCH = 200;

    private final CopiedNews news;
    private final List<Article> articles;

    /**
     * @param corpus texts to copy; none for invented ones
     * @param copies number of texts that are there twice, edited the second time
     * @param others number of texts that are there once, every tenth a report in the same words as many more
     */
    public DuplicateBenchmark(List<String> corpus, int copies, int others) {
        this.news = CopiedNews.of(corpus, copies, others);
        ArticleReader reader = new ArticleReader();
        this.articles = submissions().stream().map(reader::read).toList();
    }

    /** The articles as they are handed in. */
    private List<Submission> submissions() {
        return IntStream.range(0, news.items().size())
                .mapToObj(number -> new Submission(
                        news.items().get(number).text(),
                        null,
                        URI.create("https://copies.example/" + number),
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    /** Finds the copies in memory, in one thread, and says what came out, a line a figure. */
    public Stream<String> inMemory() {
        long start = System.nanoTime();
        Map<ArticleId, StoryText> found = stories();
        double seconds = (System.nanoTime() - start) / NANOS;
        return Stream.concat(
                Stream.of("%d articles, of which %d are copies of another one"
                        .formatted(
                                articles.size(),
                                news.items().stream().filter(Item::copy).count())),
                report("in memory", seconds, article -> {
                    StoryText story = found.get(article);
                    return story == null ? article.value() : story.article().value();
                }));
    }

    /** Stores the articles, without facts, in an empty graph, and says what came out, a line a figure. */
    public Stream<String> inDatabase(ArticleStore store) {
        long start = System.nanoTime();
        articles.stream()
                .map(article -> new ReadArticle(article, ArticleExtraction.unsupported(article.id(), "und")))
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(store::store);
        double seconds = (System.nanoTime() - start) / NANOS;
        Map<ArticleId, String> stories =
                store.stories(articles.stream().map(Article::id).toList());
        return report("in the database", seconds, article -> stories.getOrDefault(article, article.value()));
    }

    /**
     * Says how good an assignment of articles to stories is, a line a figure.
     *
     * @param seconds the time it took
     * @param storyOf the story of an article; its own id, or anything that no other article has, where it has no copies
     */
    private Stream<String> report(String name, double seconds, Function<ArticleId, String> storyOf) {
        Map<String, List<Item>> stories = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            stories.computeIfAbsent(storyOf.apply(articles.get(i).id()), story -> new ArrayList<>())
                    .add(news.items().get(i));
        }
        long pairs = 0;
        long right = 0;
        for (List<Item> story : stories.values()) {
            for (int i = 0; i < story.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs++;
                    right += story.get(i).story() == story.get(j).story() ? 1 : 0;
                }
            }
        }
        long copies = news.items().stream().filter(Item::copy).count();
        return Stream.of(
                "%-16s  recall     %7.4f".formatted(name, (double) right / copies),
                "%-16s  precision  %7.4f".formatted(name, (double) right / Math.max(1, pairs)),
                "%-16s  %9.1f articles/s".formatted(name, articles.size() / seconds));
    }

    /** The fullest text of each article's story, where the article has copies. */
    private Map<ArticleId, StoryText> stories() {
        StoryIndex index = new StoryIndex();
        Map<ArticleId, StoryText> texts = new HashMap<>();
        Map<ArticleId, List<StoryText>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            StoryText text = StoryText.of(article);
            List<String> keys = text.keys();
            for (ArticleId candidate : index.candidates(keys)) {
                StoryText other = texts.get(candidate);
                if (other != null && text.isCopyOf(other)) {
                    join(groups, text, other);
                }
            }
            index.add(article.id(), keys);
            texts.put(article.id(), text);
        }
        Map<ArticleId, StoryText> fullest = new HashMap<>();
        groups.values().stream()
                .distinct()
                .flatMap(group -> Stories.of(group).stream())
                .forEach(story -> story.forEach(text -> fullest.put(text.article(), story.getFirst())));
        return fullest;
    }

    private static void join(Map<ArticleId, List<StoryText>> groups, StoryText text, StoryText other) {
        List<StoryText> group = groups.computeIfAbsent(other.article(), none -> new ArrayList<>(List.of(other)));
        List<StoryText> own = groups.get(text.article());
        if (own == null) {
            group.add(text);
            groups.put(text.article(), group);
        } else if (!own.equals(group)) {
            own.forEach(member -> groups.put(member.article(), group));
            group.addAll(own);
        }
    }
}
