package io.claimgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is not JSON: Unexpected end-of-input | JSON이 아닙니다: Unexpected end-of-input
            url is not an http or https address: 'ftp://a.example' | http나 https 주소가 아닙니다: 'ftp://a.example'
            url cannot be fetched: its server answers with HTTP status 404 | 주소를 가져올 수 없습니다: 서버가 HTTP 상태 404(으)로 응답했습니다
            text has 5,000,001 characters; the limit is 5,000,000 | text의 길이가 5,000,001자입니다. 한도는 5,000,000자입니다
            """)
    void a_reason_is_said_in_korean_with_the_values_it_names(String english, String korean) {
        assertThat(Reasons.in(Locale.KOREA).say(english)).isEqualTo(korean);
        assertThat(Reasons.in(Locale.ENGLISH).say(english)).isEqualTo(english);
    }

    @Test
    void a_reason_that_nobody_has_translated_stays_as_it_is() {
        assertThat(Reasons.in(Locale.KOREAN).say("No space left on device")).isEqualTo("No space left on device");
    }

    @Test
    void signs_that_mean_something_in_patterns_are_only_signs() {
        assertThat(Reasons.in(Locale.KOREAN).say("is not JSON: $1 \\ {0}")).isEqualTo("JSON이 아닙니다: $1 \\ {0}");
    }
}
