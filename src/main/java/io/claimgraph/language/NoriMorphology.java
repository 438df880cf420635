package io.claimgraph.language;

import io.claimgraph.article.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Cuts Korean text into morphemes with Lucene's Nori and the dictionary it brings along (mecab-ko-dic). Thread-safe. */
final class NoriMorphology {
    /** Nori weighs every length of a run of marks against every other; a longer run than this says nothing more. */
    private static final int LONGEST_RUN = 16;

    /** One a thread: its buffers grow anew in a new one. */
    private static final ThreadLocal<KoreanTokenizer> TOKENIZERS = ThreadLocal.withInitial(() ->
            new KoreanTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false));

    /** The dictionary takes half a second to load: it does so beside whatever else its user loads. */
    NoriMorphology() {
        Thread.ofPlatform().daemon().name("nori-dictionary").start(() -> morphemes("말", new Span(0, 1)));
    }

    /** The morphemes of a stretch of text, in order. */
    List<Morpheme> morphemes(String text, Span stretch) {
        try (KoreanTokenizer tokenizer = TOKENIZERS.get()) {
            tokenizer.setReader(new StringReader(withoutLongRuns(stretch.of(text))));
            return read(tokenizer, stretch.start());
        } catch (IOException e) {
            throw new UncheckedIOException("a string could not be read", e);
        }
    }

    private static List<Morpheme> read(KoreanTokenizer tokenizer, int base) throws IOException {
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        List<Morpheme> morphemes = new ArrayList<>();
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            if (speech.getLeftPOS() != POS.Tag.SP && offset.startOffset() < offset.endOffset()) {
                morphemes.add(
                        new Morpheme(new Span(base + offset.startOffset(), base + offset.endOffset()), tag(speech)));
            }
        }
        tokenizer.end();
        return morphemes;
    }

    private static String tag(PartOfSpeechAttribute speech) {
        POS.Tag left = speech.getLeftPOS();
        POS.Tag right = speech.getRightPOS();
        return left == right ? left.name() : left.name() + "+" + right.name();
    }

    /** The text with plain spaces, and with what exceeds {@link #LONGEST_RUN} in a run of one mark blanked: the offsets stay. */
    private static String withoutLongRuns(String text) {
        char[] chars = text.toCharArray();
        int run = 0;
        for (int i = 1; i < chars.length; i++) {
            char c = text.charAt(i);
            run = c == text.charAt(i - 1) && !Character.isLetterOrDigit(c) ? run + 1 : 0;
            if ((run >= LONGEST_RUN && !Character.isSurrogate(c)) || Spaces.isSpace(c)) {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }
}
