package io.claimgraph.extraction;

import io.claimgraph.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Money that a source gives, invests, pledges, budgets or raises for a target.
 *
 * @param funder name of the payer's entity, or null where nobody is named
 * @param target name of the target's entity, or a piece of the text
 * @param amount how much, or null where no amount is named
 * @param evidence the words that say so
 * @param provenance the rule that read them
 */
public record Funding(
        @Nullable String funder, String target, @Nullable Amount amount, Evidence evidence, Provenance provenance) {
    /**
     * A sum of money.
     *
     * @param text as it stands in the article
     * @param value in whole units of the currency, or null where the text leaves it open ('수천억달러')
     * @param currency ISO 4217 code
     */
    public record Amount(String text, @Nullable Long value, String currency) {}
}
