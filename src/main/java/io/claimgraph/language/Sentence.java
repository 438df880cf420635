package io.claimgraph.language;

import io.claimgraph.article.Span;
import java.util.List;

/**
 * A sentence of the body. A quotation is never cut: a sentence with a quotation of several sentences in it is one.
 *
 * @param span where it stands in the article's text, without surrounding white space
 * @param paragraph index of its paragraph in the article, from 0
 * @param morphemes its morphemes, in order
 */
public record Sentence(Span span, int paragraph, List<Morpheme> morphemes) {
    public Sentence {
        morphemes = List.copyOf(morphemes);
    }
}
