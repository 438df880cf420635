package io.claimgraph.extraction.funding;

import java.util.List;

/** The rules of fundings, the surest first: the first that understands a sum tells of it. */
final class FundingRules {
    private FundingRules() {}

    static List<FundingRule> inOrder() {
        return List.of(
                new RoundItemRule(),
                new BracketRule(),
                new WorksRule(),
                new BracketItemRule(),
                new AfterthoughtRule(),
                new AccountRule(),
                new ListRule(),
                new SubjectListRule(),
                new ItemRule(),
                new SourceRule(),
                new BondRule(),
                new ReserveRule(),
                new CostRule(),
                new ShareRule(),
                new MoneyTopicRule(),
                new LevelRule(),
                new IncreaseRule(),
                new CollectRule(),
                new RaiseRule(),
                new CreateRule(),
                new GiveRule(),
                new SharesRule(),
                new PurseRule(),
                new TopicRule(),
                new RequestRule(),
                new LabelRule(),
                new SpendRule());
    }
}
