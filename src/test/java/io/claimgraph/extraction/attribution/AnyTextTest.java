package io.claimgraph.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.cli.benchmark.Mutation;
import io.claimgraph.extraction.Statement;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a text, reading it ends, and every statement is a piece of it. */
class AnyTextTest {
    private static final int TIMES = 5;
    private static final long SEED = 20261121;
    private static final AttributionCase ARTICLE =
            new AttributionCase(Path.of("src/test/resources/cases/attribution-any/plant"));

    static Stream<Arguments> texts() {
        String text = ARTICLE.read("article.txt");
        Random random = new Random(SEED);
        Stream<Arguments> spoilt = Mutation.ALL.stream()
                .flatMap(mutation -> IntStream.range(0, TIMES)
                        .mapToObj(i ->
                                Arguments.of(mutation.name(), mutation.change().apply(text, random))));
        Stream<Arguments> others = Stream.of(
                Arguments.of(
                        "one long sentence",
                        text.replace("다.", "다고 ").replace("\n", " ").repeat(40)),
                Arguments.of("empty", ""),
                Arguments.of("a space", " "));
        return Stream.concat(spoilt, others);
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
