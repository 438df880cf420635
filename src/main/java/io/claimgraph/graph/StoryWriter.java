package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
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
     * @param stories each with its fullest article first; one of a single article says that it is in none
     * @return the ids of claims that statements expressed before
     */
    Set<String> write(List<List<ArticleId>> stories) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<ArticleId> story : stories) {
            String id = story.size() == 1 ? NONE : PREFIX + story.getFirst();
            story.forEach(article -> rows.add(Map.of("article", article.value(), "story", id)));
        }
        transaction.run(WriteQuery.FORGET_COPIES, "rows", rows);
        transaction.run(
                WriteQuery.COPIES,
                "rows",
                rows.stream().filter(row -> !NONE.equals(row.get("story"))).toList());
        return express(stories);
    }

    private Set<String> express(List<List<ArticleId>> stories) {
        Map<String, List<Record>> statements = statements(stories);
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> former = new HashSet<>();
        for (List<ArticleId> story : stories) {
            List<Record> told = story.stream()
                    .flatMap(article -> statements.getOrDefault(article.value(), List.of()).stream())
                    .toList();
            Map<String, SharedClaims.Claim> claims =
                    SharedClaims.of(told.stream().map(StoryWriter::spoken).toList());
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

    private Map<String, List<Record>> statements(List<List<ArticleId>> stories) {
        List<String> articles =
                stories.stream().flatMap(List::stream).map(ArticleId::value).toList();
        Map<String, List<Record>> statements = new HashMap<>();
        for (Record row : transaction.run(WriteQuery.STORY_STATEMENTS, "ids", articles)) {
            statements
                    .computeIfAbsent(row.get("article").asString(), article -> new ArrayList<>())
                    .add(row);
        }
        return statements;
    }

    private static SharedClaims.Spoken spoken(Record row) {
        Value speaker = row.get("speaker");
        return new SharedClaims.Spoken(
                row.get("id").asString(),
                row.get("article").asString(),
                speaker.isNull() ? null : new EntityId(speaker.asString()),
                row.get("content").asString());
    }
}
