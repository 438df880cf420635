package io.claimgraph.language;

import io.claimgraph.article.Span;

/**
 * A smallest unit of meaning.
 *
 * @param span where it stands in the article's text
 * @param tag its part of speech (Sejong tag set, as far as the analyzer tells: every particle is {@code J}, every
 *     verb ending {@code E})
 */
public record Morpheme(Span span, String tag) {}
