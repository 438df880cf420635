package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;

/**
 * The stored stories that a batch has to do with. One with many copies is settled: its fullest article stands for all of them, so
 * that the thousandth copy costs no more than the twentieth. For one batch.
 */
final class StoredStories {
    /** Up to so many copies a story is put together anew with every one that comes. */
    private static final int MOST = 20;

    private final BatchTransaction transaction;
    private final Map<String, List<ArticleId>> members = new LinkedHashMap<>();
    private final Map<String, ArticleId> settled = new HashMap<>();

    StoredStories(BatchTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Looks up what is in stories.
     *
     * @param whole those of which all members are wanted, however many: what stood for them is about to change
     */
    void load(Collection<String> stories, Set<String> whole) {
        List<Map<String, Object>> rows = new HashSet<>(stories)
                .stream()
                        .<Map<String, Object>>map(
                                story -> Map.of("id", story, "whole", whole.contains(story), "most", MOST))
                        .toList();
        for (Record row : transaction.run(WriteQuery.STORY_MEMBERS, "rows", rows)) {
            String story = row.get("id").asString();
            ArticleId article = new ArticleId(row.get("article").asString());
            members.computeIfAbsent(story, none -> new ArrayList<>()).add(article);
            if (row.get("settled").asBoolean()) {
                settled.put(story, article);
            }
        }
    }

    /** The members of a story; what stands for them if it is settled. */
    List<ArticleId> members(String story) {
        return members.getOrDefault(story, List.of());
    }

    /** The member that others are compared with. */
    ArticleId standIn(String story, ArticleId member) {
        return settled.getOrDefault(story, member);
    }

    /** The articles that stand for settled stories. */
    Set<ArticleId> standIns() {
        return Set.copyOf(settled.values());
    }
}
