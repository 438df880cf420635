package io.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchableTextTest {
    @ParameterizedTest
    @CsvSource({
        "AI를, AI 를",
        "국가AI컴퓨팅센터를, 국가 AI 컴퓨팅센터를",
        "3조원, 3 조원",
        "OpenAI의 GPT-4가, OpenAI 의 GPT-4 가",
        "ＡＩ법, ＡＩ 법",
        "美정부는, 美정부는",
        "𠮷野家AI, 𠮷野家 AI",
        "plain words 2025, plain words 2025",
        "‘추격조’를, ‘추격조’를"
    })
    void a_space_stands_between_scripts_and_nowhere_else(String text, String expected) {
        assertThat(SearchableText.of(text)).isEqualTo(expected);
    }
}
