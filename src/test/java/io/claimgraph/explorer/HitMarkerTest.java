package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.explorer.HitMarker.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitMarkerTest {
    @ParameterizedTest
    @CsvSource({
        "인공지능, 인공지능을 키운다, [인공지능]을 키운다",
        "ai 반도체, 국산 AI반도체 실증, 국산 [AI][반도체] 실증",
        "반도체 AI반도체, 국산 AI반도체 실증, 국산 [AI반도체] 실증",
        "없음, 국산 AI반도체, 국산 AI반도체",
        "'1.5%', 1.5% 또는 125%, [1.5%] 또는 125%",
    })
    void marks_the_words_of_a_search(String search, String text, String marked) {
        assertThat(HitMarker.of(search).mark(text).stream()
                        .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }

    @Test
    void marks_nothing_without_a_search() {
        assertThat(HitMarker.of("  ").mark("아무 말")).containsExactly(new Part("아무 말", false));
        assertThat(HitMarker.of(null).mark("아무 말")).containsExactly(new Part("아무 말", false));
    }
}
