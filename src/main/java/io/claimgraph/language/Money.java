package io.claimgraph.language;

import io.claimgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in a text.
 *
 * @param span where it stands, symbol or currency included, words such as '약' or '최대' not
 * @param value in whole units of the currency, the lower bound of a range; null where the text leaves it open ('수천억
 *     달러') or the sum does not fit
 * @param currency ISO 4217 code
 */
public record Money(Span span, @Nullable Long value, String currency) {}
