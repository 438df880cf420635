package io.claimgraph.language;

import io.claimgraph.article.Article;
import io.claimgraph.article.Span;
import io.claimgraph.language.morphology.Morphology;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article as Korean: the quotations, sentences and morphemes of its body. Thread-safe; its time grows linearly
 * with the text.
 */
public final class KoreanAnalyzer {
    private final Morphology morphology = new Morphology();

    public AnalysedArticle analyse(Article article) {
        String text = LineWraps.undone(article.text());
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        ParagraphCounter paragraphs = new ParagraphCounter(text);
        for (Span stretch : stretches(article)) {
            List<Quotation> quoted = QuotationFinder.find(text, stretch);
            quotations.addAll(quoted);
            List<Morpheme> cut = morphology.morphemes(text, stretch);
            Provinces.correct(text, cut);
            MorphemeCursor morphemes = new MorphemeCursor(cut);
            for (Span span : SentenceSplitter.split(text, stretch, quoted)) {
                sentences.add(new Sentence(span, paragraphs.at(span.start()), morphemes.within(span)));
            }
        }
        return new AnalysedArticle(article, text, sentences, quotations);
    }

    /** The morphemes of a text, in order. */
    public List<Morpheme> morphemes(String text) {
        return morphology.morphemes(text, new Span(0, text.length()));
    }

    /** The zones of the body; zones with nothing but white space between them are read as one. */
    private static List<Span> stretches(Article article) {
        List<Span> stretches = new ArrayList<>();
        for (Span zone : article.body()) {
            Span last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null
                    && article.text().substring(last.end(), zone.start()).isBlank()) {
                stretches.set(stretches.size() - 1, new Span(last.start(), zone.end()));
            } else {
                stretches.add(zone);
            }
        }
        return stretches;
    }

    /** Hands out consecutive morphemes by span. */
    private static final class MorphemeCursor {
        private final List<Morpheme> morphemes;
        private int next;

        MorphemeCursor(List<Morpheme> morphemes) {
            this.morphemes = morphemes;
        }

        List<Morpheme> within(Span span) {
            while (next < morphemes.size() && morphemes.get(next).span().start() < span.start()) {
                next++;
            }
            int from = next;
            while (next < morphemes.size() && morphemes.get(next).span().end() <= span.end()) {
                next++;
            }
            return morphemes.subList(from, next);
        }
    }

    /** Counts the lines with text in them, from the beginning of the article on. */
    private static final class ParagraphCounter {
        private final String text;
        private int at;
        private int paragraph;
        private boolean hasText;

        ParagraphCounter(String text) {
            this.text = text;
        }

        int at(int offset) {
            for (; at < offset; at++) {
                if (text.charAt(at) == '\n') {
                    paragraph += hasText ? 1 : 0;
                    hasText = false;
                } else if (!Spaces.isSpace(text.charAt(at))) {
                    hasText = true;
                }
            }
            return paragraph;
        }
    }
}
