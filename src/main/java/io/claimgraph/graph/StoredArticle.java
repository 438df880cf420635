package io.claimgraph.graph;

import io.claimgraph.article.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** What the graph knows of an article, without its text. */
@Node("Article")
public record StoredArticle(
        @Id String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        String textHash,
        @Relationship("PUBLISHED_BY") @Nullable StoredOutlet outlet) {
    /** Who published it. */
    @Node("Outlet")
    public record StoredOutlet(@Id String name) {}

    /** Whether storing the article, {@link #complete completed}, would change nothing. */
    public boolean holds(Article article) {
        Article known = complete(article);
        return textHash.equals(hash(article.text()))
                && same(url, known.url() == null ? null : known.url().toString())
                && same(title, known.title())
                && same(publisher(), known.publisher())
                && same(author, known.author())
                && same(publishedOn, known.publishedOn());
    }

    /** The article with what it does not say of itself filled in. */
    public Article complete(Article article) {
        return new Article(
                article.id(),
                article.url() == null && url != null ? URI.create(url) : article.url(),
                article.title() == null ? title : article.title(),
                article.publisher() == null ? publisher() : article.publisher(),
                article.author() == null ? author : article.author(),
                article.publishedOn() == null ? publishedOn : article.publishedOn(),
                article.text(),
                article.zones());
    }

    private @Nullable String publisher() {
        return outlet == null ? null : outlet.name();
    }

    private static boolean same(@Nullable Object stored, @Nullable Object known) {
        return stored == null ? known == null : stored.equals(known);
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
