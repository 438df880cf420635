package io.claimgraph.extraction.attribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.KoreanAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A folder with {@code article.txt}, the {@code entities.tsv} that are known in it (type, name, forms) and the {@code
 * statements.tsv} that are to be found (speaker, kind, words, cue, day; a hyphen stands for none), published on 12 March 2026; and
 * {@code affiliations.tsv} where posts are known (person, body, role).
 */
record AttributionCase(Path folder) {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);
    private static final KoreanAnalyzer ANALYZER = new KoreanAnalyzer();
    private static final StatementFinder FINDER = new StatementFinder();

    List<String> expected() {
        return rows("statements.tsv").stream()
                .map(row -> String.join(" | ", row))
                .toList();
    }

    List<String> found() {
        return statements(read("article.txt")).stream()
                .map(AttributionCase::describe)
                .toList();
    }

    /** The statements of a text with this case's entities. */
    List<Statement> statements(String text) {
        return FINDER.find(ANALYZER.analyse(article(text)), entities(text), affiliations());
    }

    static Article article(String text) {
        List<Zone> zones = List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        return new Article(new ArticleId("case"), null, null, null, null, PUBLISHED, text, zones);
    }

    private static String describe(Statement statement) {
        return String.join(
                " | ",
                Objects.requireNonNullElse(statement.speaker(), "-"),
                statement.kind().name(),
                statement.content().text(),
                Objects.requireNonNullElse(statement.cue(), "-"),
                statement.saidOn() == null ? "-" : statement.saidOn().toString());
    }

    private List<Affiliation> affiliations() {
        return Files.exists(folder.resolve("affiliations.tsv"))
                ? rows("affiliations.tsv").stream()
                        .map(AttributionCase::affiliation)
                        .toList()
                : List.of();
    }

    private static Affiliation affiliation(List<String> row) {
        Evidence evidence =
                new Evidence(new ArticleId("case"), new Span(0, row.get(2).length()), row.get(2));
        return new Affiliation(row.get(0), row.get(1), row.get(2), evidence, new Provenance("case", 1));
    }

    private DocumentEntities entities(String text) {
        List<ExtractedEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (List<String> row : rows("entities.tsv")) {
            List<String> forms = Arrays.asList(row.get(2).split(",", -1));
            forms.forEach(form -> mark(text, form, entities.size(), taken, mentions));
            entities.add(new ExtractedEntity(row.get(1), EntityType.valueOf(row.get(0)), forms, List.of()));
        }
        return new DocumentEntities(entities, mentions);
    }

    private static void mark(String text, String form, int entity, boolean[] taken, List<Mention> mentions) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            if (!taken[at]) {
                Arrays.fill(taken, at, at + form.length(), true);
                mentions.add(new Mention(new Span(at, at + form.length()), entity, Mention.Kind.NAME));
            }
        }
    }

    private List<List<String>> rows(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no " + file + " in " + folder, e);
        }
    }
}
