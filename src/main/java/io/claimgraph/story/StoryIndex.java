package io.claimgraph.story;

import io.claimgraph.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds texts that may be copies of another one, in memory. Not thread-safe. */
public final class StoryIndex {
    /** Reports in the same words can be without number; a copy has more in common than they. */
    private static final int MOST = 20;

    private final Map<String, List<ArticleId>> articles = new HashMap<>();

    /** Those added so far that have the most keys, and at least {@link StoryText#COMMON_KEYS}, in common with a text. */
    public List<ArticleId> candidates(List<String> keys) {
        Map<ArticleId, Long> common = keys.stream()
                .flatMap(key -> articles.getOrDefault(key, List.of()).stream())
                .collect(Collectors.groupingBy(article -> article, Collectors.counting()));
        return common.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= StoryText.COMMON_KEYS)
                .sorted(Map.Entry.<ArticleId, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds a text by its keys. */
    public void add(ArticleId article, List<String> keys) {
        keys.forEach(
                key -> articles.computeIfAbsent(key, none -> new ArrayList<>()).add(article));
    }
}
