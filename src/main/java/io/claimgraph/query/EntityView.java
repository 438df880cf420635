package io.claimgraph.query;

import java.util.List;

/**
 * Everything known of one stakeholder or policy. Lists other than pages hold the latest {@value #MAX_FACTS} at most; the
 * counts are of all.
 *
 * @param entity the entity
 * @param aliases every name it goes by, {@code entity.name()} among them
 * @param counts how much there is of what
 * @param statements first page of what it said, latest first
 * @param statementsAbout first page of what was said about it, latest first
 * @param proposals what it put forward, or, of a policy, who put it forward; latest first
 * @param fundingsGiven money it gave, latest first
 * @param fundingsReceived money it got, latest first
 * @param affiliations posts that it holds, or that people hold with it, latest first
 */
public record EntityView(
        EntityRef entity,
        List<String> aliases,
        Counts counts,
        Page<StatementView> statements,
        Page<StatementView> statementsAbout,
        List<ProposalView> proposals,
        List<FundingView> fundingsGiven,
        List<FundingView> fundingsReceived,
        List<AffiliationView> affiliations) {
    /** Most facts in each list that is not a page. */
    public static final int MAX_FACTS = 100;

    public EntityView {
        aliases = List.copyOf(aliases);
        proposals = List.copyOf(proposals);
        fundingsGiven = List.copyOf(fundingsGiven);
        fundingsReceived = List.copyOf(fundingsReceived);
        affiliations = List.copyOf(affiliations);
    }

    /**
     * How much is known of an entity.
     *
     * @param articles articles that mention it
     * @param statements statements it made
     * @param statementsAbout statements that name it
     * @param proposals proposals it made or, of a policy, that are of it
     * @param fundingsGiven fundings it gave
     * @param fundingsReceived fundings it got
     * @param affiliations pieces of evidence for its posts or its people
     */
    public record Counts(
            int articles,
            int statements,
            int statementsAbout,
            int proposals,
            int fundingsGiven,
            int fundingsReceived,
            int affiliations) {}
}
