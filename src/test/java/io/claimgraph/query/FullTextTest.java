package io.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "인공지능 | +\"인공지능\"",
                "인공지능  예산 | +\"인공지능\" +\"예산\"",
                "국가AI컴퓨팅센터 | +\"국가 AI 컴퓨팅센터\"",
                "AI | +\"AI\"",
                "tariff | +tariff*",
                "GPT-4 | +\"GPT-4\"",
                "美 | +(美* OR *美)",
                "AI법 | +\"AI\" +(법* OR *법)",
                "title:x* | +\"title:x*\"",
                "\"인용\" | +\" 인용 \"",
                "a\\\"b | +\"a  b\"",
                "NOT | +\"NOT\""
            })
    void each_word_is_asked_for_as_it_stands(String words, String query) {
        assertThat(FullText.query(words)).hasValue(query);
    }

    @Test
    void marks_alone_ask_for_nothing() {
        assertThat(FullText.query("* \" \\ ( ) ~ !")).isEmpty();
    }

    @Test
    void twenty_words_are_the_most() {
        assertThat(FullText.query("가나 ".repeat(20))).isPresent();
        assertThatThrownBy(() -> FullText.query("가나 ".repeat(21))).isInstanceOf(InvalidQueryException.class);
    }
}
