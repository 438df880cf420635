package io.claimgraph.language.morphology;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Spaces;
import java.util.List;

/** Cuts Korean text into morphemes with the dictionary that Lucene's Nori brings along (mecab-ko-dic). Thread-safe. */
public final class Morphology {
    /** Every length of a run of marks is weighed against every other; a longer run than this says nothing more. */
    private static final int LONGEST_RUN = 16;

    /** One a thread: its memory grows anew in a new one. */
    private static final ThreadLocal<Segmenter> SEGMENTERS = ThreadLocal.withInitial(Segmenter::new);

    /** The dictionary takes half a second to load: it does so beside whatever else its user loads. */
    public Morphology() {
        Thread.ofPlatform().daemon().name("dictionary").start(() -> morphemes("말", new Span(0, 1)));
    }

    /** The morphemes of a stretch of text, in order. */
    public List<Morpheme> morphemes(String text, Span stretch) {
        return SEGMENTERS.get().cut(withoutLongRuns(text, stretch), stretch.start());
    }

    /** The characters with plain spaces, and with what exceeds {@link #LONGEST_RUN} in a run of one mark blanked. */
    private static char[] withoutLongRuns(String text, Span stretch) {
        char[] chars = new char[stretch.length()];
        text.getChars(stretch.start(), stretch.end(), chars, 0);
        int run = 0;
        for (int i = stretch.start() + 1; i < stretch.end(); i++) {
            char c = text.charAt(i);
            run = c == text.charAt(i - 1) && !Character.isLetterOrDigit(c) ? run + 1 : 0;
            if ((run >= LONGEST_RUN && !Character.isSurrogate(c)) || Spaces.isSpace(c)) {
                chars[i - stretch.start()] = ' ';
            }
        }
        return chars;
    }
}
