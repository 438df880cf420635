package io.claimgraph.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-18T05:00:00+09:00",
                "2025-02-18T05:00:00.000+0900",
                "2025-02-18 05:00:00",
                "2025-02-18",
                "2025.02.18 05:00",
                "2025년 2월 18일",
                "20250218050000",
                "Tue, 18 Feb 2025 05:00:00 +0900",
                "February 18, 2025",
                "Feb. 18, 2025 5:00 a.m.",
                "18 February 2025"
            })
    void every_spelling_gives_the_day(String text) {
        assertThat(PublicationTime.parse(text)).map(PublicationTime::on).contains(LocalDate.of(2025, 2, 18));
    }

    @Test
    void a_zone_gives_the_moment() {
        assertThat(PublicationTime.parse("2025-02-18T05:00:00+09:00"))
                .map(time -> time.at() == null ? null : time.at().toInstant())
                .contains(Instant.parse("2025-02-17T20:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-13-45", "0001-01-01T00:00:00Z", "3 hours ago"})
    void what_names_no_day_gives_none(String text) {
        assertThat(PublicationTime.parse(text)).isEmpty();
    }

    @Test
    void folders_of_an_address_tell_the_day() {
        assertThat(PublicationTime.inUrl("https://news.example/2025/02/18/dam/"))
                .map(PublicationTime::on)
                .contains(LocalDate.of(2025, 2, 18));
    }
}
