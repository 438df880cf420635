package io.claimgraph.extraction.mention.post;

import io.claimgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A post that stands with a person's name.
 *
 * @param organization the body that stands with it, where there is one
 * @param role the words of the post
 * @param mark what stands before the body, apart from the role, and tells a past post ('전', '前'); null for a present one
 */
public record Post(
        @Nullable Span organization, Span role, @Nullable String mark) {
    /** Whether the post is a past one by a mark that stands apart from the role. */
    public boolean former() {
        return mark != null;
    }

    /** The post as words. */
    public String roleIn(String text) {
        return marked(role.of(text));
    }

    /** The words of a role behind the post's mark. */
    public String marked(String words) {
        return mark == null || words.startsWith(mark + " ") ? words : mark + " " + words;
    }
}
