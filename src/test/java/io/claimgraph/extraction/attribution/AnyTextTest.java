package io.claimgraph.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.extraction.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a text, reading it ends, and every statement is a piece of it. */
class AnyTextTest {
    private static final int CUTS = 60;
    private static final int INSERTIONS = 6;
    private static final AttributionCase ARTICLE =
            new AttributionCase(Path.of("src/test/resources/cases/attribution-any/plant"));

    static Stream<Arguments> texts() {
        String text = ARTICLE.read("article.txt");
        return Stream.of(cuts(text), insertions(text), wholes(text)).flatMap(stream -> stream);
    }

    private static Stream<Arguments> cuts(String text) {
        return IntStream.range(0, CUTS).mapToObj(i -> {
            int at = i * text.length() / CUTS;
            boolean head = i % 2 == 0;
            return Arguments.of((head ? "up to " : "from ") + at, head ? text.substring(0, at) : text.substring(at));
        });
    }

    private static Stream<Arguments> insertions(String text) {
        List<String> oddities = List.of(
                "\"", "“", "’", "(", "]", "\u0000", "\uD83D\uDE00", "\u1112\u119E\u11AB", "\u202E", "\uD83D", "\n\n");
        return oddities.stream()
                .flatMap(odd -> IntStream.range(0, INSERTIONS)
                        .mapToObj(i -> Arguments.of(
                                "%s at %d/%d".formatted(escaped(odd), i, INSERTIONS),
                                inserted(text, odd, i * text.length() / INSERTIONS))));
    }

    private static String inserted(String text, String odd, int at) {
        return text.substring(0, at) + odd + text.substring(at);
    }

    private static String escaped(String odd) {
        StringBuilder name = new StringBuilder();
        odd.chars().forEach(c -> name.append("U+%04X".formatted(c)));
        return name.toString();
    }

    private static Stream<Arguments> wholes(String text) {
        return Stream.of(
                whole("no marks", text, t -> t.replaceAll("[\"“”'‘’]", "")),
                whole("opening marks only", text, t -> t.replace('”', '“').replace('’', '‘')),
                whole("closing marks only", text, t -> t.replace('“', '”').replace('‘', '’')),
                whole("straight marks", text, t -> t.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")),
                whole("doubled marks", text, t -> t.replaceAll("([\"“”'‘’])", "$1$1")),
                whole("no spaces", text, t -> t.replace(" ", "")),
                whole("no-break spaces", text, t -> t.replace(' ', '\u00A0')),
                whole("every space a line", text, t -> t.replace(' ', '\n')),
                whole("no full stops", text, t -> t.replace(".", "").replace("\n", " ")),
                whole("full stops everywhere", text, t -> t.replace(" ", ". ")),
                whole("brackets everywhere", text, t -> t.replace(" ", " (")),
                whole("upside down", text, t -> new StringBuilder(t).reverse().toString()),
                whole(
                        "one long sentence",
                        text,
                        t -> t.replace("다.", "다고 ").replace("\n", " ").repeat(40)),
                whole("one long mark", text, t -> "\"".repeat(20_000)),
                whole("one long word", text, t -> "가".repeat(20_000)),
                whole("empty", text, t -> ""),
                whole("a space", text, t -> " "));
    }

    private static Arguments whole(String name, String text, UnaryOperator<String> change) {
        return Arguments.of(name, change.apply(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void statements_are_pieces_of_any_text(String name, String text) {
        int end = 0;
        for (Statement statement : ARTICLE.statements(text)) {
            assertThat(statement.content().span().of(text))
                    .as(name)
                    .isEqualTo(statement.content().text());
            assertThat(statement.content().span().start()).as(name).isGreaterThanOrEqualTo(end);
            assertThat(statement.content().text()).as(name).isNotBlank();
            end = statement.content().span().end();
        }
    }
}
