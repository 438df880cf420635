package io.claimgraph.extraction.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void the_pieces_of_a_phrase_count_as_traits() {
        List<String> traits = List.of("understood", "rule=PLAN", "kind=DO", "mood=PLANNED");
        Pieces phrase = new Pieces("says:", "_추진하기로_했다_", 2, 5);
        List<String> all =
                Stream.concat(traits.stream(), phrase.traits().stream()).toList();

        assertThat(phrase.traits())
                .contains("says:_추", "says:기로_", "says:하기로_했")
                .doesNotContain("says:_", "says:추진하기로_");
        assertThat(judge.chance(all)).isNotEqualTo(judge.chance(traits));
        assertThat(judge.chance(traits, List.of(phrase))).isEqualTo(judge.chance(all));
    }
}
