package io.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);
    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource({
        "12일 국회에서, 2026-03-12",
        "지난 10일, 2026-03-10",
        "28일, 2026-02-28",
        "지난달 3일, 2026-02-03",
        "2월 6일 열린, 2026-02-06",
        "12월 3일, 2025-12-03",
        "2024년 11월 5일, 2024-11-05",
        "어제, 2026-03-11",
        "이날 회의에서, 2026-03-10",
        "전날, 2026-03-09",
        "전날(9일) 밤, 2026-03-09",
        "오는 5일, 2026-04-05"
    })
    void reads_the_day(String text, LocalDate expected) {
        assertThat(reader.read(text, PUBLISHED, LocalDate.of(2026, 3, 10))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3일간 이어진", "5일째", "지난해 봄", "16~17일", "99일 만에", "2월 31일"})
    void leaves_other_words_alone(String text) {
        assertThat(reader.read(text, PUBLISHED, null)).isNull();
    }

    @Test
    void tells_no_relative_day_without_the_day_of_publication() {
        assertThat(reader.read("12일", null, null)).isNull();
        assertThat(reader.read("2026년 3월 12일", null, null)).isEqualTo(PUBLISHED);
    }
}
