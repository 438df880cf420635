package io.claimgraph.language;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that is asked for stretches of text, most of which it does not hold: it makes no string of them. Immutable.
 */
public final class WordSet {
    private static final int PLACES_PER_WORD = 4;
    private static final int SPREAD = 0x9E3779B1;

    private final int shortest;
    private final int longest;

    /** A bit for each character that a word begins with, by a hash of it: it turns down most of what a short list does not hold. */
    private final long beginnings;

    /** By place: the hash of the word there; 0 where none is. */
    private final int[] hashes;

    /** By place: the word, empty where none is. */
    private final String[] words;

    public WordSet(Collection<String> words) {
        int places = Integer.highestOneBit(Math.max(words.size(), 1)) * PLACES_PER_WORD;
        this.shortest = words.stream().mapToInt(String::length).min().orElse(0);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.hashes = new int[places];
        this.words = new String[places];
        Arrays.fill(this.words, "");
        long firsts = 0;
        for (String word : words) {
            firsts |= word.isEmpty() ? 0 : bit(word.charAt(0));
            int hash = hash(word, 0, word.length());
            int place = place(hash);
            while (hashes[place] != 0) {
                place = (place + 1) & (places - 1);
            }
            this.words[place] = word;
            hashes[place] = hash;
        }
        this.beginnings = firsts;
    }

    /** The same, where all who ask for the words of a lexicon's file share one set. */
    public static WordSet of(Collection<String> words) {
        return words instanceof LexiconWords lexicon ? lexicon.lookUp() : new WordSet(words);
    }

    public boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether {@code text[start, end)} is one of the words. */
    public boolean contains(String text, int start, int end) {
        if (end - start < shortest || end - start > longest) {
            return false;
        }
        if (start < end && (beginnings & bit(text.charAt(start))) == 0) {
            return false;
        }
        int hash = hash(text, start, end);
        for (int place = place(hash); hashes[place] != 0; place = (place + 1) & (hashes.length - 1)) {
            if (hashes[place] == hash && words[place].length() == end - start && text.startsWith(words[place], start)) {
                return true;
            }
        }
        return false;
    }

    /** Never 0. */
    private static int hash(String text, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash == 0 ? 1 : hash;
    }

    private static long bit(char beginning) {
        return 1L << ((beginning * SPREAD) >>> (Integer.SIZE - 6));
    }

    private int place(int hash) {
        return ((hash * SPREAD) >>> 8) & (hashes.length - 1);
    }
}
