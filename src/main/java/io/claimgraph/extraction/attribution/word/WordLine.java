package io.claimgraph.extraction.attribution.word;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Sentence;
import io.claimgraph.language.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence as words. */
public record WordLine(String text, Sentence sentence, List<Word> words) {
    private static final int LONGEST_BRACKET = 120;

    /** Letters among them stand for circles. */
    private static final String BULLETS = "□■○●◯◎◇◆◈◦▪▫ㅇoO";

    /** In words; the longest ones of news have some two hundred. */
    private static final int LONGEST_SENTENCE = 500;

    /**
     * Cuts a sentence into words.
     *
     * @param quotations the quotations of the sentence that stand in no other
     */
    public static WordLine of(String text, Sentence sentence, List<Quotation> quotations) {
        return new WordLine(text, sentence, new Cutter(text, sentence, quotations).cut());
    }

    /** The line itself; what is longer than any sentence, in pieces, so that reading it takes time that grows linearly. */
    public Stream<WordLine> pieces() {
        if (words.size() <= LONGEST_SENTENCE) {
            return Stream.of(this);
        }
        int count = (words.size() + LONGEST_SENTENCE - 1) / LONGEST_SENTENCE;
        return IntStream.range(0, count)
                .map(i -> i * LONGEST_SENTENCE)
                .mapToObj(from -> words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)))
                .map(piece -> new WordLine(text, sentence, piece));
    }

    /** Number of its words. */
    public int size() {
        return words.size();
    }

    /** The word of an index below {@link #size()}. */
    public Word get(int index) {
        return words.get(index);
    }

    /** The word at an index, or null past either end. */
    @Nullable
    public Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : null;
    }

    /** Where two words and what stands between them are. */
    public Span span(int first, int last) {
        return new Span(get(first).span().start(), get(last).span().end());
    }

    /** Whether the words from an index on are these, punctuation aside. */
    public boolean follows(int index, String... expected) {
        return follows(index, List.of(expected));
    }

    /** {@link #follows(int, String...)}. */
    public boolean follows(int index, List<String> expected) {
        if (index < 0 || index + expected.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!get(index + i).bare().equals(expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Cuts at white space outside brackets, and around quotations. */
    private static final class Cutter {
        private final String text;
        private final List<Quotation> quotations;
        private final List<Morpheme> morphemes;
        private final int end;
        private final List<Word> words = new ArrayList<>();
        private int at;
        private int nextQuotation;
        private int nextMorpheme;

        Cutter(String text, Sentence sentence, List<Quotation> quotations) {
            this.text = text;
            this.quotations = quotations;
            this.morphemes = sentence.morphemes();
            this.at = sentence.span().start();
            this.end = sentence.span().end();
        }

        List<Word> cut() {
            boolean attached = false;
            at = afterBullet();
            while (at < end) {
                Quotation quotation = quotationAt(at);
                if (quotation != null) {
                    add(quotation.span(), quotation, false);
                    at = quotation.span().end();
                    attached = at < end && !Spaces.isSpace(text.charAt(at));
                } else if (Spaces.isSpace(text.charAt(at))) {
                    at++;
                    attached = false;
                } else {
                    int stop = wordEnd(at);
                    add(new Span(at, stop), null, attached);
                    at = stop;
                    attached = false;
                }
            }
            return words;
        }

        /** After the mark of an item: 'ㅇ ', '□ ', '- '. */
        private int afterBullet() {
            boolean item = at + 2 < end && BULLETS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
            return item ? at + 2 : at;
        }

        private int wordEnd(int from) {
            int i = from;
            while (i < end && !Spaces.isSpace(text.charAt(i)) && (i == from || quotationAt(i) == null)) {
                i = text.charAt(i) == '(' ? afterBracket(i) : i + 1;
            }
            return i;
        }

        private int afterBracket(int open) {
            int limit = Math.min(end, open + LONGEST_BRACKET);
            int depth = 0;
            for (int i = open; i < limit; i++) {
                depth += text.charAt(i) == '(' ? 1 : 0;
                depth -= text.charAt(i) == ')' ? 1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return open + 1;
        }

        private @Nullable Quotation quotationAt(int offset) {
            while (nextQuotation < quotations.size()
                    && quotations.get(nextQuotation).span().start() < offset) {
                nextQuotation++;
            }
            return nextQuotation < quotations.size()
                            && quotations.get(nextQuotation).span().start() == offset
                    ? quotations.get(nextQuotation)
                    : null;
        }

        private void add(Span span, @Nullable Quotation quotation, boolean attached) {
            while (nextMorpheme < morphemes.size()
                    && morphemes.get(nextMorpheme).span().start() < span.start()) {
                nextMorpheme++;
            }
            int from = nextMorpheme;
            while (nextMorpheme < morphemes.size()
                    && morphemes.get(nextMorpheme).span().start() < span.end()) {
                nextMorpheme++;
            }
            List<Morpheme> own = quotation == null ? morphemes.subList(from, nextMorpheme) : List.of();
            words.add(Word.of(text, span, quotation, attached, own));
        }
    }
}
