package io.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code cases/money}: all the sums of the text, and no other. */
class MoneyReaderTest {
    private static final Path CASES = Path.of("src/test/resources/cases/money");

    private final MoneyReader reader = new MoneyReader();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_all_sums_and_no_other(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name).resolve("article.txt"));
        List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        List<Money> found = reader.read(text, new Span(0, text.length()));

        assertThat(found)
                .extracting(money -> String.join(
                        "\t",
                        money.span().of(text),
                        money.value() == null ? "" : money.value().toString(),
                        money.currency()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void stays_within_the_range() {
        String text = "100억원을 200억원으로";

        assertThat(reader.read(text, new Span(7, text.length())))
                .singleElement()
                .satisfies(money -> assertThat(money.span().of(text)).isEqualTo("200억원"));
    }
}
