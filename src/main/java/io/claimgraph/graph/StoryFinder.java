package io.claimgraph.graph;

import static java.util.stream.Collectors.toSet;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.story.Stories;
import io.claimgraph.story.StoryIndex;
import io.claimgraph.story.StoryText;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds the copies of a batch's articles, among the stored ones and in the batch, and puts them into stories with all that are in
 * one story with them so far. To be used before the batch's articles are written. For one batch.
 */
final class StoryFinder {
    private static final String LOCK = "stories";

    private final BatchTransaction transaction;
    private final Map<ArticleId, StoryText> texts = new LinkedHashMap<>();
    private final Map<ArticleId, List<String>> keys = new LinkedHashMap<>();
    private final Connections connections = new Connections();

    /** @param articles the batch */
    StoryFinder(BatchTransaction transaction, List<Article> articles) {
        this.transaction = transaction;
        for (Article article : articles) {
            StoryText text = StoryText.of(article);
            texts.put(article.id(), text);
            keys.put(article.id(), text.keys());
        }
    }

    /** What copies of an article of the batch are looked up by. */
    List<String> keys(ArticleId article) {
        return keys.getOrDefault(article, List.of());
    }

    /**
     * The stories that the batch changes, the fullest article of each first; an article that is in none any more is one of its own.
     *
     * @param replaced those of the batch that are stored already
     */
    List<List<ArticleId>> find(Collection<String> replaced) {
        transaction.run(WriteQuery.LOCK_STORIES, "names", List.of(LOCK));
        Set<ArticleId> touched = new HashSet<>();
        connectWithinBatch();
        touched.addAll(connectWithStored());
        replaced.forEach(article -> touched.add(new ArticleId(article)));
        connectStories(touched);
        return connections.groups().stream()
                .flatMap(group -> Stories.of(group.stream().map(this::text).toList()).stream())
                .map(story -> story.stream().map(StoryText::article).toList())
                .toList();
    }

    private void connectWithinBatch() {
        StoryIndex index = new StoryIndex();
        keys.forEach((article, own) -> {
            index.candidates(own).stream()
                    .filter(candidate -> text(article).isCopyOf(text(candidate)))
                    .forEach(candidate -> connections.add(article, candidate));
            index.add(article, own);
        });
    }

    /** The stored articles that are copies of the batch's. */
    private Set<ArticleId> connectWithStored() {
        List<Map<String, Object>> rows = keys.entrySet().stream()
                .filter(article -> !article.getValue().isEmpty())
                .<Map<String, Object>>map(article -> Map.of(
                        "id", article.getKey().value(),
                        "keys", article.getValue(),
                        "words", String.join(" ", article.getValue())))
                .toList();
        List<Record> similar = transaction.run(WriteQuery.SIMILAR_ARTICLES, "rows", rows).stream()
                .filter(row -> !keys.containsKey(id(row, "candidate")))
                .toList();
        load(similar.stream().map(row -> id(row, "candidate")).collect(toSet()));
        Set<ArticleId> copies = new HashSet<>();
        for (Record row : similar) {
            ArticleId candidate = id(row, "candidate");
            if (text(id(row, "id")).isCopyOf(text(candidate))) {
                connections.add(id(row, "id"), candidate);
                copies.add(candidate);
            }
        }
        return copies;
    }

    /** What has been one story with any of the articles is looked at as a whole again. */
    private void connectStories(Set<ArticleId> articles) {
        List<String> stories =
                transaction
                        .run(
                                WriteQuery.STORIES_OF_ARTICLES,
                                "ids",
                                articles.stream().map(ArticleId::value).toList())
                        .stream()
                        .map(row -> row.get("story").asString())
                        .distinct()
                        .toList();
        Map<String, ArticleId> first = new LinkedHashMap<>();
        for (Record member : transaction.run(WriteQuery.STORY_MEMBERS, "ids", stories)) {
            ArticleId article = id(member, "article");
            connections.add(first.computeIfAbsent(member.get("id").asString(), story -> article), article);
        }
        load(connections.members());
    }

    private void load(Set<ArticleId> articles) {
        List<String> missing = articles.stream()
                .filter(article -> !texts.containsKey(article))
                .map(ArticleId::value)
                .toList();
        for (Record row : transaction.run(WriteQuery.STORY_TEXTS, "ids", missing)) {
            ArticleId article = id(row, "id");
            texts.put(article, StoryText.of(article, row.get("text").asString(), body(row)));
        }
    }

    private static List<Span> body(Record row) {
        List<Integer> starts = row.get("starts").asList(Value::asInt);
        List<Integer> ends = row.get("ends").asList(Value::asInt);
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), ends.get(i)))
                .toList();
    }

    private StoryText text(ArticleId article) {
        StoryText text = texts.get(article);
        if (text == null) {
            throw new IllegalStateException("article %s has not been loaded".formatted(article));
        }
        return text;
    }

    private static ArticleId id(Record row, String column) {
        return new ArticleId(row.get(column).asString());
    }
}
