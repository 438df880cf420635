package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.funding.giving.CreateRule;
import io.claimgraph.extraction.funding.giving.GiveRule;
import io.claimgraph.extraction.funding.raising.BondRule;
import io.claimgraph.extraction.funding.raising.CollectRule;
import io.claimgraph.extraction.funding.raising.RaiseRule;
import io.claimgraph.extraction.funding.raising.RoundItemRule;
import io.claimgraph.extraction.funding.scene.FundingRule;
import java.util.List;

/** The rules of fundings, the surest first: the first that understands a sum tells of it. */
public final class FundingRules {
    private FundingRules() {}

    /** One of each. */
    public static List<FundingRule> inOrder() {
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
