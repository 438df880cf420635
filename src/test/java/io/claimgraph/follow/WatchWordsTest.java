package io.claimgraph.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "나래조선, 나래조선이 공장을 짓는다",
        "나래조선, 정해울 나래조선 대표",
        "정해울 대표, '정해울\n대표는'",
        "AI, 국가AI위원회가",
        "AI, 'the ai act'",
        "H2O, H2O는 물이다",
        "C++, C++로 썼다",
        "3.1, 3.1절",
    })
    void a_word_is_found_in_whatever_form_it_has(String word, String text) {
        assertThat(new WatchWords(List.of("없는낱말", word)).areIn(null, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AI, he said so", "AI, AIR가", "나래조선, 나래 조선", "3, 30명이", "a.c, abc"})
    void other_words_are_not(String word, String text) {
        assertThat(new WatchWords(List.of(word)).areIn(text)).isFalse();
    }
}
