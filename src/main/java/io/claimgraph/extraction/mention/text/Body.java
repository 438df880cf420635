package io.claimgraph.extraction.mention.text;

import io.claimgraph.article.Article;
import io.claimgraph.article.Span;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an article's body. Immutable. */
public final class Body {
    /** A vowel by its code, but written as a dot between names. */
    private static final char ARAEA = 'ㆍ';

    private final Article article;
    private final String text;
    private final Word[] words;

    /** What each word says: many finders ask for it. */
    private final String[] texts;

    /** The words behind which nothing but one blank stands before the next one. */
    private final boolean[] spaced;

    private final Morphology morphology;
    private final List<NamedSpan> names;
    private final List<Span> zones;

    /** The day of the article, null where it is not known. */
    @Nullable
    public LocalDate day() {
        return article.publishedOn();
    }

    /** The body of an analysed article, with the names that the trained model found in it. */
    public Body(AnalysedArticle analysed, List<NamedSpan> names) {
        this.names = names;
        this.article = analysed.article();
        this.morphology = new Morphology(analysed);
        this.text = article.text();
        List<Word> found = new ArrayList<>();
        this.zones = article.body();
        for (Span zone : zones) {
            split(zone, found);
        }
        this.words = found.toArray(Word[]::new);
        this.texts = new String[words.length];
        this.spaced = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            int end = words[i].end();
            texts[i] = text.substring(words[i].start(), end);
            spaced[i] = i + 1 < words.length && words[i + 1].start() == end + 1 && text.charAt(end) == ' ';
        }
    }

    Article article() {
        return article;
    }

    /** The article's whole text. */
    public String text() {
        return text;
    }

    /** Its morphemes. */
    public Morphology morphology() {
        return morphology;
    }

    /** What the trained model found. */
    public List<NamedSpan> names() {
        return names;
    }

    /** What the trained model found that overlaps {@code [start, end)}, in order. */
    public List<NamedSpan> namesWithin(int start, int end) {
        int first = firstEndingAfter(start);
        int last = first;
        while (last < names.size() && names.get(last).span().start() < end) {
            last++;
        }
        return names.subList(first, last);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of its words. */
    public int size() {
        return words.length;
    }

    /** The word of an index below {@link #size()}. */
    public Word word(int index) {
        return words[index];
    }

    /** What the word of an index reads. */
    public String textOf(int index) {
        return texts[index];
    }

    /** Whether a word is one of a set. */
    public boolean isIn(int index, WordSet set) {
        Word word = words[index];
        return set.contains(text, word.start(), word.end());
    }

    /** Whether nothing but one blank stands between a word and the next one. */
    public boolean isSpaceAfter(int index) {
        return spaced[index];
    }

    /** What stands between a word and the next one; a line end where there is none. */
    public String gapAfter(int index) {
        if (spaced[index]) {
            return " ";
        }
        return index + 1 < words.length ? text.substring(words[index].end(), words[index + 1].start()) : "\n";
    }

    /** Index of the word at or after an offset; {@link #size()} where there is none. */
    public int indexAt(int offset) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a stretch of the text lies within the body. */
    public boolean contains(Span span) {
        int low = 0;
        int high = zones.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (zones.get(middle).end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < zones.size() && zones.get(low).contains(span);
    }

    private void split(Span zone, List<Word> out) {
        int start = -1;
        for (int i = zone.start(); i < zone.end(); i++) {
            if (isWordCharacter(text, i)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                out.add(new Word(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            out.add(new Word(start, zone.end()));
        }
    }

    /** Letters and digits, and a hyphen or ampersand between two of them; a hyphen in Hangul only after one syllable ('장-피에르'). */
    public static boolean isWordCharacter(String text, int index) {
        char c = text.charAt(index);
        if (isHangul(c)) {
            return true;
        }
        if (Character.isLetterOrDigit(c)) {
            return c != ARAEA;
        }
        return (c == '-' || c == '&')
                && index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1))
                && !(index > 1
                        && isHangul(text.charAt(index - 2))
                        && isHangul(text.charAt(index - 1))
                        && isHangul(text.charAt(index + 1)));
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
