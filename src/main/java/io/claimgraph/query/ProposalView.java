package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy or a course of public action that somebody put forward.
 *
 * @param id stable identity of the fact
 * @param proposer who put it forward
 * @param policy what was put forward
 * @param policyText the policy's name as it stands in the article
 * @param on the day, where known
 * @param confidence chance that it was read right, from 0 to 1
 * @param rule the rule that read it
 * @param source where it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        String id,
        EntityRef proposer,
        EntityRef policy,
        String policyText,
        @Nullable LocalDate on,
        double confidence,
        String rule,
        SourceView source) {}
