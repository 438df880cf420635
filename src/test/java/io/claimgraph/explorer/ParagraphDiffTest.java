package io.claimgraph.explorer;

import static io.claimgraph.explorer.ParagraphDiff.Change.ADDED;
import static io.claimgraph.explorer.ParagraphDiff.Change.GONE;
import static io.claimgraph.explorer.ParagraphDiff.Change.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.explorer.ParagraphDiff.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphDiffTest {
    @Test
    void what_is_gone_stands_before_what_took_its_place() {
        assertThat(ParagraphDiff.of("하나\n\n둘\n셋", "하나\n두울\n\n셋\n넷"))
                .containsExactly(
                        new Paragraph(KEPT, "하나"),
                        new Paragraph(GONE, "둘"),
                        new Paragraph(ADDED, "두울"),
                        new Paragraph(KEPT, "셋"),
                        new Paragraph(ADDED, "넷"));
    }

    @Test
    void texts_with_nothing_in_common_stand_one_after_the_other() {
        assertThat(ParagraphDiff.of("하나\n둘", "셋"))
                .containsExactly(new Paragraph(GONE, "하나"), new Paragraph(GONE, "둘"), new Paragraph(ADDED, "셋"));
    }

    @Test
    void very_many_paragraphs_are_not_compared_one_by_one() {
        String many = "같은 줄\n".repeat(3000);
        assertThat(ParagraphDiff.of(many, many + "끝")).hasSize(6001);
    }
}
