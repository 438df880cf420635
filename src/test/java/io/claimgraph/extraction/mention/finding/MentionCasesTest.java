package io.claimgraph.extraction.mention.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.affiliation.AffiliationReader;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.KoreanAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code cases/mention} holds a text and all that is to be read from it: a line an entity, with its type,
 * its name and its other forms, then a line a post. What is not in the list must not be found.
 */
class MentionCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/mention");
    private static final KoreanAnalyzer ANALYZER = new KoreanAnalyzer();
    private static final MentionFinder FINDER = new MentionFinder();
    private static final AffiliationReader POSTS = new AffiliationReader();

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_what_the_case_says(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name).resolve("article.txt"), UTF_8);
        String expected = Files.readString(CASES.resolve(name).resolve("expected.txt"), UTF_8);
        assertThat(describe(text)).isEqualToNormalizingNewlines(expected);
    }

    private static String describe(String text) {
        AnalysedArticle article = ANALYZER.analyse(new Article(
                ArticleId.of(null, text),
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY))));
        DocumentEntities entities = FINDER.find(article);
        StringBuilder lines = new StringBuilder();
        entities.entities()
                .forEach(entity -> lines.append(entity.type())
                        .append(' ')
                        .append(String.join(" = ", entity.forms()))
                        .append('\n'));
        POSTS.read(article, entities)
                .forEach(post ->
                        lines.append("post %s @ %s : %s%n".formatted(post.person(), post.organization(), post.role())));
        return lines.toString();
    }
}
