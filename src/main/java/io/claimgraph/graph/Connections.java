package io.claimgraph.graph;

import io.claimgraph.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles that are connected with each other, over others as well. Not thread-safe. */
final class Connections {
    private final Map<ArticleId, ArticleId> parents = new HashMap<>();

    /** Connects two articles; an article may be connected with itself alone. */
    void add(ArticleId one, ArticleId other) {
        ArticleId root = root(other);
        parents.put(root(one), root);
    }

    Set<ArticleId> members() {
        return Set.copyOf(parents.keySet());
    }

    /** All that are connected, in groups. */
    Collection<List<ArticleId>> groups() {
        Map<ArticleId, List<ArticleId>> groups = new LinkedHashMap<>();
        for (ArticleId member : List.copyOf(parents.keySet())) {
            groups.computeIfAbsent(root(member), root -> new ArrayList<>()).add(member);
        }
        return groups.values();
    }

    private ArticleId root(ArticleId member) {
        ArticleId parent = parents.computeIfAbsent(member, article -> article);
        if (parent.equals(member)) {
            return member;
        }
        ArticleId root = root(parent);
        parents.put(member, root);
        return root;
    }
}
