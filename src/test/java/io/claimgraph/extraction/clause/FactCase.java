package io.claimgraph.extraction.clause;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.KoreanAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a text ({@code article.txt}), the entities in it ({@code entities.tsv}: name and type) and the facts that
 * must be found in it, and no other ({@code expected.tsv}). A person named right before a body holds a post in it: that of its
 * head where '회장' stands behind the body.
 */
public record FactCase(Path folder) {
    private static final Provenance GIVEN = new Provenance("given", 1);
    private static final KoreanAnalyzer ANALYZER = new KoreanAnalyzer();

    /** The cases of a kind, by name. */
    public static Stream<FactCase> of(String kind) {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases", kind))) {
            return folders.sorted().map(FactCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> expected() {
        return lines("expected.tsv");
    }

    public FactContext context() {
        String text = String.join("\n", lines("article.txt"));
        List<Zone> zones = List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        Article article = new Article(ArticleId.of(null, text), null, null, null, null, null, text, zones);
        DocumentEntities entities = entities(text);
        return FactContext.of(ANALYZER.analyse(article), entities, posts(article, entities), List.of());
    }

    private DocumentEntities entities(String text) {
        List<ExtractedEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String line : lines("entities.tsv")) {
            String name = line.substring(0, line.indexOf('\t'));
            EntityType type = EntityType.valueOf(line.substring(name.length() + 1));
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new Mention(new Span(at, at + name.length()), entities.size(), Mention.Kind.NAME));
            }
            entities.add(new ExtractedEntity(name, type, List.of(name), List.of()));
        }
        return new DocumentEntities(entities, mentions);
    }

    private static List<Affiliation> posts(Article article, DocumentEntities entities) {
        List<Affiliation> posts = new ArrayList<>();
        for (int i = 1; i < entities.mentions().size(); i++) {
            Mention left = entities.mentions().get(i - 1);
            Mention right = entities.mentions().get(i);
            boolean beside = left.span().end() + 1 == right.span().start();
            if (beside && entities.entity(left).type() == EntityType.PERSON) {
                Evidence evidence = Evidence.of(article, left.span());
                boolean head = article.text().startsWith(" 회장", right.span().end());
                posts.add(new Affiliation(
                        entities.entity(left).name(),
                        entities.entity(right).name(),
                        head ? "회장" : "직원",
                        evidence,
                        GIVEN));
            }
        }
        return posts;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
