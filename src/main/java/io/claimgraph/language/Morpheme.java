package io.claimgraph.language;

import io.claimgraph.article.Span;

/**
 * A smallest unit of meaning that the analyzer keeps apart; punctuation is one, white space is not.
 *
 * @param span where it stands in the article's text
 * @param tag its part of speech (Sejong tag set: {@code NNG}, {@code NNP}, {@code JKS}, {@code EC} …); where stem and ending
 *     have grown together, the tags of the first and the last part: {@code VV+EC} for 해야, {@code NP+JX} for 난
 */
public record Morpheme(Span span, String tag) {}
