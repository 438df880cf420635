package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.query.EntityRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpeakerPaletteTest {
    @Test
    void no_two_of_ten_speakers_share_a_colour() {
        List<EntityRef> speakers = speakers(SpeakerPalette.COLOURS);
        SpeakerPalette palette = SpeakerPalette.of(speakers);

        assertThat(speakers).extracting(palette::styleOf).doesNotHaveDuplicates();
    }

    @Test
    void more_speakers_than_colours_all_get_one() {
        List<EntityRef> speakers = speakers(25);
        SpeakerPalette palette = SpeakerPalette.of(speakers);

        assertThat(speakers).extracting(palette::styleOf).allMatch(style -> style.matches("hue-[0-9]"));
    }

    @Test
    void a_speaker_keeps_the_colour_in_another_article() {
        EntityRef speaker = speaker("서은결");

        assertThat(SpeakerPalette.of(List.of(speaker)).styleOf(speaker))
                .isEqualTo(SpeakerPalette.of(List.of(speaker, speaker("차누리"))).styleOf(speaker));
    }

    @Test
    void an_unnamed_source_has_no_colour() {
        assertThat(SpeakerPalette.of(speakers(3)).styleOf(null)).isEqualTo("unnamed");
    }

    private static List<EntityRef> speakers(int count) {
        return IntStream.range(0, count).mapToObj(i -> speaker("speaker" + i)).toList();
    }

    private static EntityRef speaker(String name) {
        return new EntityRef("id-" + name, EntityRef.Type.PERSON, name);
    }
}
