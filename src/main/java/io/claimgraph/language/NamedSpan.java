package io.claimgraph.language;

import io.claimgraph.article.Span;

/**
 * A stretch of text that the trained model takes for a name.
 *
 * @param span where it stands
 * @param label what it takes it for
 */
public record NamedSpan(Span span, NameLabel label) {}
