package io.claimgraph.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code cases/collect} holds what is submitted and what is to be read from it, zone by zone. */
class CollectCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/collect");
    private final ArticleReader reader = new ArticleReader();

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads_what_the_case_says(String name) throws IOException {
        String expected = Files.readString(CASES.resolve(name).resolve("expected.txt"), UTF_8);
        assertThat(read(CASES.resolve(name))).isEqualTo(expected);
    }

    private String read(Path folder) throws IOException {
        Path page = folder.resolve("input.html");
        try {
            Article article = Files.exists(page)
                    ? reader.read(Submission.ofHtml(Files.readString(page, UTF_8)))
                    : reader.read(Submission.ofText(Files.readString(folder.resolve("input.txt"), UTF_8)));
            return describe(article);
        } catch (UnreadableSubmissionException e) {
            return "unreadable: %s: %s\n".formatted(e.field(), e.getMessage());
        }
    }

    private static String describe(Article article) {
        String zones = article.zones().stream()
                .map(zone -> "%-9s| %s\n"
                        .formatted(
                                zone.kind(), zone.span().of(article.text()).replaceAll("\\s*\n\\s*", "\n         | ")))
                .collect(Collectors.joining());
        return """
                title: %s
                author: %s
                publisher: %s
                publishedOn: %s
                url: %s

                %s""".formatted(
                article.title(), article.author(), article.publisher(), article.publishedOn(), article.url(), zones);
    }
}
