package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody gives, invests, pledges, budgets or raises for a target.
 *
 * @param id stable identity of the fact
 * @param funder who pays, absent where nobody is named
 * @param target what it is for
 * @param targetText the target's name as it stands in the article
 * @param amount the sum as it stands in the article, absent where no amount is named
 * @param value the sum in whole units of the currency, absent where the text leaves it open
 * @param currency ISO 4217 code, absent where no amount is named
 * @param on the day, where known
 * @param confidence chance that it was read right, from 0 to 1
 * @param rule the rule that read it
 * @param source where it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingView(
        String id,
        @Nullable EntityRef funder,
        EntityRef target,
        String targetText,
        @Nullable String amount,
        @Nullable Long value,
        @Nullable String currency,
        @Nullable LocalDate on,
        double confidence,
        String rule,
        SourceView source) {}
