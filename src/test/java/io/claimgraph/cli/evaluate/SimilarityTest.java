package io.claimgraph.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimilarityTest {
    @Test
    void marks_white_space_width_and_case_do_not_count() {
        assertThat(Similarity.normalise("“ＡＩ는  \u3000'도구'다…” (Tool!)")).isEqualTo("ai는도구다tool");
        assertThat(Similarity.normalise(null)).isEmpty();
    }

    @Test
    void the_overlap_is_the_longest_common_stretch_of_the_longer_text() {
        assertThat(Similarity.overlap("가나다라마", "나다라")).isEqualTo(0.6);
        assertThat(Similarity.overlap("가나다 바사", "가나다 마 바사")).isCloseTo(3 / 6.0, within(1e-9));
        assertThat(Similarity.overlap("가나", "다라")).isZero();
        assertThat(Similarity.overlap("", "")).isZero();
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(Similarity.overlap("😀😀가", "😀가")).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void one_text_holds_the_other_if_neither_is_empty() {
        assertThat(Similarity.oneHoldsTheOther("제2 차관", "차관")).isTrue();
        assertThat(Similarity.oneHoldsTheOther("차관", "...")).isFalse();
        assertThat(Similarity.oneHoldsTheOther("차관", "장관")).isFalse();
    }
}
