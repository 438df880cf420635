package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import io.claimgraph.resolution.ClaimId;
import io.claimgraph.resolution.EntityId;
import io.claimgraph.resolution.SharedClaims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Writes which articles are copies of one story, and lets the statements that they share express one claim. For one batch. */
final class StoryWriter {
    private static final String PREFIX = "story-";
    private static final String NONE = "";

    private final BatchTransaction transaction;

    StoryWriter(BatchTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Writes stories; to be used after their articles' statements are written.
     *
     * @return the ids of claims that statements expressed before
     */
    Set<String> write(List<Story> stories) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Story story : stories) {
            String fullest = story.first().value();
            String id = story.articles().size() == 1 ? NONE : PREFIX + fullest;
            story.articles()
                    .forEach(article -> rows.add(Map.of("article", article.value(), "story", id, "fullest", fullest)));
        }
        transaction.run(WriteQuery.FORGET_COPIES, "rows", rows);
        transaction.run(
                WriteQuery.COPIES,
                "rows",
                rows.stream().filter(row -> !NONE.equals(row.get("story"))).toList());
        return express(stories);
    }

    private Set<String> express(List<Story> stories) {
        Map<String, List<Record>> statements = statements(stories);
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> former = new HashSet<>();
        for (Story story : stories) {
            List<Record> told = story.articles().stream()
                    .flatMap(article -> statements.getOrDefault(article.value(), List.of()).stream())
                    .toList();
            Map<String, SharedClaims.Claim> claims = SharedClaims.of(
                    told.stream().map(statement -> spoken(statement, story)).toList());
            for (Record statement : told) {
                String id = statement.get("id").asString();
                String before = statement.get("claim").asString();
                SharedClaims.Claim claim = claims.get(id);
                if (claim != null && !claim.id().value().equals(before)) {
                    former.add(before);
                    rows.add(Map.of("statement", id, "claim", claim.id().value(), "text", claim.words()));
                }
            }
        }
        transaction.run(WriteQuery.EXPRESS, "rows", rows);
        return former;
    }

    private Map<String, List<Record>> statements(List<Story> stories) {
        List<String> articles = stories.stream()
                .flatMap(story -> story.articles().stream())
                .map(ArticleId::value)
                .toList();
        Map<String, List<Record>> statements = new HashMap<>();
        for (Record row : transaction.run(WriteQuery.STORY_STATEMENTS, "ids", articles)) {
            statements
                    .computeIfAbsent(row.get("article").asString(), article -> new ArrayList<>())
                    .add(row);
        }
        return statements;
    }

    /** What the first article of a settled story says stays the claim that it is: copies that are not looked at express it too. */
    private static SharedClaims.Spoken spoken(Record row, Story story) {
        Value speaker = row.get("speaker");
        String article = row.get("article").asString();
        boolean stays = story.settled() && article.equals(story.first().value());
        return new SharedClaims.Spoken(
                row.get("id").asString(),
                article,
                stays ? new ClaimId(row.get("claim").asString()) : null,
                speaker.isNull() ? null : new EntityId(speaker.asString()),
                row.get("content").asString());
    }
}
