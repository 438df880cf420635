package io.claimgraph.language.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST.Arc;
import org.apache.lucene.util.fst.FST.BytesReader;

/**
 * The words that Nori's dictionary (mecab-ko-dic) has for a place of a text, and what each of them costs. A word is told by a
 * number, negative where the dictionary does not hold it and knows its kind of characters alone. Not thread-safe.
 */
final class Dictionary {
    /** So many classes words have for the word before them: the rows of the dictionary's table of connections. */
    static final int LEFT_CLASSES = 2693;

    /** So many classes words have for the word after them: its columns. */
    static final int RIGHT_CLASSES = 3822;

    /** Takes words. */
    interface Sink {
        /**
         * A word that may stand here.
         *
         * @param end where it ends
         * @param word its number
         */
        void word(int end, int word);
    }

    private final TokenInfoDictionary known = TokenInfoDictionary.getInstance();
    private final UnknownDictionary unknown = UnknownDictionary.getInstance();
    private final KoMorphData knownData = known.getMorphAttributes();
    private final KoMorphData unknownData = unknown.getMorphAttributes();
    private final UnknownWords unknownWords = new UnknownWords(unknown.getCharacterDefinition());
    private final TokenInfoFST surfaces = known.getFST();
    private final BytesReader reader = surfaces.getBytesReader();
    private final Arc<Long> arc = new Arc<>();
    private final IntsRef found = new IntsRef();

    /** The words that begin at an offset, the short ones first; at least one. */
    void words(char[] text, int at, Sink sink) {
        boolean any = knownWords(text, at, sink);
        if (!any || unknownWords.standBesideKnown(text[at])) {
            int end = unknownWords.end(text, at);
            unknown.lookupWordIds(unknownWords.characterClass(), found);
            for (int i = 0; i < found.length; i++) {
                sink.word(end, ~found.ints[found.offset + i]);
            }
        }
    }

    private boolean knownWords(char[] text, int at, Sink sink) {
        try {
            boolean any = false;
            surfaces.getFirstArc(arc);
            int output = 0;
            for (int i = at; i < text.length; i++) {
                if (surfaces.findTargetArc(text[i], arc, arc, i == at, reader) == null) {
                    return any;
                }
                output += arc.output().intValue();
                if (arc.isFinal()) {
                    known.lookupWordIds(output + arc.nextFinalOutput().intValue(), found);
                    for (int k = 0; k < found.length; k++) {
                        sink.word(i + 1, found.ints[found.offset + k]);
                    }
                    any = true;
                }
            }
            return any;
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary in memory could not be read", e);
        }
    }

    /** What it costs that a word stands anywhere. */
    int cost(int word) {
        return word < 0 ? unknownData.getWordCost(~word) : knownData.getWordCost(word);
    }

    /** The class of a word for the word before it, below {@link #LEFT_CLASSES}. */
    int leftClass(int word) {
        return word < 0 ? unknownData.getLeftId(~word) : knownData.getLeftId(word);
    }

    /** The class of a word for the word after it, below {@link #RIGHT_CLASSES}. */
    int rightClass(int word) {
        return word < 0 ? unknownData.getRightId(~word) : knownData.getRightId(word);
    }

    /** Part of speech of a word's first part. */
    POS.Tag first(int word) {
        return word < 0 ? unknownData.getLeftPOS(~word) : knownData.getLeftPOS(word);
    }

    /** Part of speech of a word's last part. */
    POS.Tag last(int word) {
        return word < 0 ? unknownData.getRightPOS(~word) : knownData.getRightPOS(word);
    }
}
