package io.claimgraph.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code cases/attribution} holds what is written and who is to be found to say what. */
class AttributionCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/attribution");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_who_says_what(String name) {
        AttributionCase sample = new AttributionCase(CASES.resolve(name));
        assertThat(sample.found()).isEqualTo(sample.expected());
    }
}
