package io.claimgraph.extraction.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTableTest {
    private final WeightTable judge = new WeightTable("ko/proposal-weights.tsv");

    @Test
    void a_named_policy_makes_a_proposal_likelier() {
        List<String> told = List.of("understood", "rule=PLAN", "kind=DO", "mood=PLANNED", "voice=told-AGENCY");
        List<String> named = List.of(
                "understood", "rule=PLAN", "kind=DO", "mood=PLANNED", "voice=told-AGENCY", "object=named", "policy");

        assertThat(judge.chance(named)).isGreaterThan(judge.chance(told)).isLessThan(1);
    }

    @Test
    void what_no_rule_understands_is_unlikely() {
        List<String> traits = List.of("rule=WIDE", "kind=IMPROVE", "mood=TOLD", "voice=told-COMPANY");

        assertThat(judge.isEnough(judge.chance(traits))).isFalse();
    }
}
