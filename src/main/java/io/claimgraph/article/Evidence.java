package io.claimgraph.article;

/**
 * The exact characters a fact was read from.
 *
 * @param article the article they stand in
 * @param span where they stand in {@link Article#text()}
 * @param text the characters themselves: {@code text.equals(span.of(article.text()))}
 */
public record Evidence(ArticleId article, Span span, String text) {
    public static Evidence of(Article article, Span span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }
}
