package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A post that stands with a person's name.
 *
 * @param organization the body that stands with it, where there is one
 * @param role the words of the post
 * @param former whether '전' stands before the body, apart from the role
 */
public record Post(@Nullable Span organization, Span role, boolean former) {
    /** The post as words. */
    public String roleIn(String text) {
        String words = role.of(text);
        return former && !words.startsWith("전 ") ? "전 " + words : words;
    }
}
