package io.claimgraph.language.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.CharacterDefinition;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST.Arc;
import org.apache.lucene.util.fst.FST.BytesReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of Nori's dictionary (mecab-ko-dic), and what each of them costs. A word is told by a number, negative where the
 * dictionary does not hold it and knows its kind of characters alone. Not thread-safe.
 */
final class Dictionary {
    /** So many classes words have for the word before them: the rows of the dictionary's table of connections. */
    static final int LEFT_CLASSES = 2693;

    /** So many classes words have for the word after them: its columns. */
    static final int RIGHT_CLASSES = 3822;

    private final TokenInfoDictionary known = TokenInfoDictionary.getInstance();
    private final UnknownDictionary unknown = UnknownDictionary.getInstance();
    private final KoMorphData knownData = known.getMorphAttributes();
    private final KoMorphData unknownData = unknown.getMorphAttributes();
    private final TokenInfoFST surfaces = known.getFST();
    private final BytesReader reader = surfaces.getBytesReader();
    private final Arc<Long> arc = new Arc<>();
    private final IntsRef found = new IntsRef();

    /** The words written as {@code text[from, to)}, often none; nothing if no longer word begins so either. */
    int @Nullable [] words(char[] text, int from, int to) {
        try {
            surfaces.getFirstArc(arc);
            int output = 0;
            for (int i = from; i < to; i++) {
                if (surfaces.findTargetArc(text[i], arc, arc, i == from, reader) == null) {
                    return null;
                }
                output += arc.output().intValue();
            }
            if (!arc.isFinal()) {
                return new int[0];
            }
            known.lookupWordIds(output + arc.nextFinalOutput().intValue(), found);
            return Arrays.copyOfRange(found.ints, found.offset, found.offset + found.length);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary in memory could not be read", e);
        }
    }

    /** What a word of a class of characters can be that the dictionary does not hold. */
    int[] unknownWords(int characterClass) {
        unknown.lookupWordIds(characterClass, found);
        return Arrays.stream(found.ints, found.offset, found.offset + found.length)
                .map(word -> ~word)
                .toArray();
    }

    /** The classes of the characters of words that the dictionary does not hold. */
    CharacterDefinition characters() {
        return unknown.getCharacterDefinition();
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
