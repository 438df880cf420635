package io.claimgraph.graph;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.story.Stories;
import io.claimgraph.story.StoryIndex;
import io.claimgraph.story.StoryText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds the copies of a batch's articles, among the stored ones and in the batch, and puts them into stories with all that are in
 * one story with them so far. To be used before the batch's articles are written. For one batch.
 */
final class StoryFinder {
    private static final String LOCK = "stories";

    private final BatchTransaction transaction;
    private final StoredStories stories;
    private final Map<ArticleId, StoryText> texts = new LinkedHashMap<>();
    private final Map<ArticleId, List<String>> keys = new LinkedHashMap<>();
    private final Connections connections = new Connections();

    /** @param articles the batch */
    StoryFinder(BatchTransaction transaction, List<Article> articles) {
        this.transaction = transaction;
        this.stories = new StoredStories(transaction);
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
     * The stories that the batch changes; an article that is in none any more is one of its own.
     *
     * @param replaced those of the batch that are stored already
     */
    List<Story> find(Collection<String> replaced) {
        transaction.run(WriteQuery.LOCK_STORIES, "names", List.of(LOCK));
        connectWithinBatch();
        List<Record> former = transaction.run(WriteQuery.STORIES_OF_ARTICLES, "ids", replaced);
        List<Record> similar = similar();
        Set<String> whole = former.stream()
                .filter(row -> row.get("fullest").asBoolean())
                .map(row -> row.get("story").asString())
                .collect(toSet());
        stories.load(
                Stream.concat(former.stream(), similar.stream())
                        .map(row -> row.get("story"))
                        .filter(story -> !story.isNull())
                        .map(Value::asString)
                        .toList(),
                whole);
        replaced.forEach(article -> connections.add(new ArticleId(article), new ArticleId(article)));
        former.forEach(row -> connectMembers(row.get("story").asString(), id(row, "article")));
        connectCopies(similar);
        load(connections.members());
        return group();
    }

    private List<Story> group() {
        Set<ArticleId> standIns = stories.standIns();
        return connections.groups().stream()
                .flatMap(group -> Stories.of(group.stream().map(this::text).toList(), standIns).stream())
                .map(story -> story.stream().map(StoryText::article).toList())
                .map(story -> new Story(story, standIns.contains(story.getFirst())))
                .filter(story -> !story.isUnchanged())
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

    /** The stored articles that may be copies of the batch's, with their stories. */
    private List<Record> similar() {
        List<Map<String, Object>> rows = keys.entrySet().stream()
                .filter(article -> !article.getValue().isEmpty())
                .<Map<String, Object>>map(article -> Map.of(
                        "id", article.getKey().value(),
                        "keys", article.getValue(),
                        "words", String.join(" ", article.getValue())))
                .toList();
        return transaction.run(WriteQuery.SIMILAR_ARTICLES, "rows", rows).stream()
                .filter(row -> !keys.containsKey(id(row, "candidate")))
                .toList();
    }

    private void connectCopies(List<Record> similar) {
        Set<Candidate> candidates = similar.stream().map(this::candidate).collect(toCollection(LinkedHashSet::new));
        load(candidates.stream().map(Candidate::other).collect(toSet()));
        for (Candidate candidate : candidates) {
            if (text(candidate.article).isCopyOf(text(candidate.other))) {
                connections.add(candidate.article, candidate.other);
                connectMembers(candidate.story, candidate.other);
            }
        }
    }

    /**
     * What may be a copy of a stored article.
     *
     * @param article one of the batch
     * @param story of the other one, empty if it is in none
     */
    private record Candidate(ArticleId article, ArticleId other, String story) {}

    private Candidate candidate(Record row) {
        String story = row.get("story").asString("");
        return new Candidate(id(row, "id"), stories.standIn(story, id(row, "candidate")), story);
    }

    /** What has been one story is looked at as a whole again. */
    private void connectMembers(String story, ArticleId article) {
        stories.members(story).forEach(member -> connections.add(member, article));
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
