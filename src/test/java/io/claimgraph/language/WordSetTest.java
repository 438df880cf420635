package io.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void it_holds_its_words_and_no_others() {
        List<String> words =
                IntStream.range(0, 5_000).mapToObj("낱말%d"::formatted).toList();
        WordSet set = new WordSet(words);

        assertThat(words).allMatch(set::contains);
        assertThat(IntStream.range(5_000, 10_000).mapToObj("낱말%d"::formatted)).noneMatch(set::contains);
    }

    @Test
    void a_word_is_found_within_a_text() {
        WordSet set = new WordSet(List.of("가람", "한결"));

        assertThat(set.contains("도가람은", 1, 3)).isTrue();
        assertThat(set.contains("도가람은", 0, 3)).isFalse();
        assertThat(set.contains("도가람은", 1, 2)).isFalse();
    }

    @Test
    void an_empty_set_holds_nothing() {
        assertThat(new WordSet(List.of()).contains("")).isFalse();
        assertThat(new WordSet(List.of()).contains("말")).isFalse();
    }
}
