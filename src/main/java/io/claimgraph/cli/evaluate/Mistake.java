package io.claimgraph.cli.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A difference between an annotation and a prediction.
 *
 * @param article id of the article
 * @param sort what went wrong: 'statement missed', 'speaker wrong'
 * @param detail the fact
 * @param rule the rule that fired, where one did and the prediction tells
 */
public record Mistake(
        String article,
        String sort,
        String detail,
        @Nullable String rule) {
    /** Without the rule: what makes two mistakes of two runs the same. */
    Mistake withoutRule() {
        return new Mistake(article, sort, detail, null);
    }

    @Override
    public String toString() {
        return rule == null ? sort + ": " + detail : "%s: %s  <%s>".formatted(sort, detail, rule);
    }
}
