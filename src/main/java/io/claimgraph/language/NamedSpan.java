package io.claimgraph.language;

import io.claimgraph.article.Span;

/**
 * A stretch of text that the trained model takes for a name.
 *
 * @param span where it stands
 * @param label what it takes it for
 * @param margin how much likelier this is to the model than the next best label for the same stretch, or none: the natural
 *     logarithm of the ratio
 */
public record NamedSpan(Span span, NameLabel label, double margin) {}
