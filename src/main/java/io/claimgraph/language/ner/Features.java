package io.claimgraph.language.ner;

import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Particles;
import java.util.List;

/**
 * What the model looks at. Features of a word or morpheme are the same for all its characters but the first, so that they
 * are looked up twice a word and not once a character. Thread-safe.
 */
final class Features {
    private static final int MIX = 0x9E3779B1;

    /** The kinds of five characters in a row, three bits each. */
    private static final int FIVE_KINDS = 0x7FFF;

    /** The templates of single characters. */
    static final int AT = 1;

    static final int BEFORE = 2;
    static final int BEHIND = 3;

    /** No range has more features. */
    static final int MOST = 16;

    private final Particles particles = new Particles("ko/model/particles.tsv");

    /** Reads {@code text[from, to)}; positions handed to the sink count from {@code from}. */
    void read(String text, int from, int to, List<Morpheme> morphemes, FeatureSink sink) {
        characters(text, from, to, sink);
        words(text, from, to, sink);
        morphemes(text, from, morphemes, sink);
    }

    private static void characters(String text, int from, int to, FeatureSink sink) {
        int wordStart = from;
        int b = 0;
        int m = 0;
        int d = at(text, to, from);
        int e = at(text, to, from + 1);
        int kinds = kind(d) * 8 + kind(e);
        for (int i = from; i < to; i++) {
            wordStart = Character.isWhitespace(text.charAt(i)) ? i + 1 : wordStart;
            b = m;
            m = d;
            d = e;
            e = at(text, to, i + 2);
            kinds = (kinds * 8 + kind(e)) & FIVE_KINDS;
            sink.range(i - from, i - from + 1);
            sink.characters(b, m, d);
            sink.feature(hash(6, b, m));
            sink.feature(hash(7, m, d));
            sink.feature(hash(10, b, m, d));
            sink.feature(hash(12, m, d, e));
            sink.feature(hash(14, kinds, Math.min(i - wordStart, 6)));
        }
    }

    private void words(String text, int from, int to, FeatureSink sink) {
        Words words = Words.of(text, from, to, particles);
        for (int w = 0; w < words.size(); w++) {
            int start = words.start(w) - from;
            int end = words.end(w) - from;
            emitWord(words, w, 0, start, start + 1, sink);
            emitWord(words, w, 1, start + 1, end, sink);
        }
    }

    private static void emitWord(Words words, int w, int place, int from, int to, FeatureSink sink) {
        if (from >= to) {
            return;
        }
        sink.range(from, to);
        sink.feature(hash(20, place, words.core(w)));
        sink.feature(hash(21, place, words.core(w - 1)));
        sink.feature(hash(22, place, words.core(w + 1)));
    }

    private static void morphemes(String text, int from, List<Morpheme> morphemes, FeatureSink sink) {
        int count = morphemes.size();
        int[] surfaces = new int[count];
        int[] tags = new int[count];
        for (int k = 0; k < count; k++) {
            Morpheme morpheme = morphemes.get(k);
            int surface = 0;
            for (int i = morpheme.span().start(); i < morpheme.span().end(); i++) {
                surface = surface * 31 + text.charAt(i);
            }
            surfaces[k] = surface;
            tags[k] = morpheme.tag().hashCode();
        }
        for (int k = 0; k < count; k++) {
            int start = morphemes.get(k).span().start() - from;
            int end = morphemes.get(k).span().end() - from;
            emitMorpheme(surfaces, tags, k, 0, start, start + 1, sink);
            emitMorpheme(surfaces, tags, k, 1, start + 1, end, sink);
        }
    }

    private static void emitMorpheme(int[] surfaces, int[] tags, int k, int place, int from, int to, FeatureSink sink) {
        if (from >= to) {
            return;
        }
        sink.range(from, to);
        sink.feature(hash(40, place, surfaces[k], tags[k]));
        sink.feature(hash(50, place, surfaces[k], or(surfaces, k + 1)));
        sink.feature(hash(44, place, or(tags, k - 1) * 31 + tags[k], or(tags, k + 1)));
    }

    private static int or(int[] values, int index) {
        return index >= 0 && index < values.length ? values[index] : index < 0 ? 1 : 2;
    }

    /** A character as the model sees it: digits are one, after the text there is nothing. */
    private static int at(String text, int to, int index) {
        if (index >= to) {
            return 0;
        }
        char c = text.charAt(index);
        return Character.isDigit(c) ? '0' : c;
    }

    private static int kind(int c) {
        if (c >= '가' && c <= '힣') {
            return 1;
        }
        if (c == '0') {
            return 2;
        }
        if (c >= 'A' && c <= 'Z') {
            return 3;
        }
        if (c >= 'a' && c <= 'z') {
            return 4;
        }
        if (c == ' ') {
            return 5;
        }
        return c == 0 ? 0 : Character.isIdeographic(c) ? 6 : 7;
    }

    static int hash(int template, int a) {
        return finish(mix(template * MIX, a));
    }

    private static int hash(int template, int a, int b) {
        return finish(mix(mix(template * MIX, a), b));
    }

    private static int hash(int template, int a, int b, int c) {
        return finish(mix(mix(mix(template * MIX, a), b), c));
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * MIX;
        return mixed ^ (mixed >>> 15);
    }

    private static int finish(int hash) {
        int mixed = hash * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        return mixed == 0 ? 1 : mixed;
    }
}
