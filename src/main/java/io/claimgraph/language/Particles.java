package io.claimgraph.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the particles at the end of a Korean word. Thread-safe. */
public final class Particles {
    private static final int CLOSED = 1;
    private static final int OPEN = 2;
    private static final int ANY = CLOSED | OPEN;
    private static final int RIEUL = 8;
    private static final int FINALS = 28;

    private static final String STANDARD = "ko/particles.tsv";
    private static final Map<String, Table> TABLES = new ConcurrentHashMap<>();

    private final Trie trie;
    private final Trie reversed;
    private final int longest;

    /** Particles as they stand in a word, and from their end on: all who read them from a file share them. */
    private record Table(Trie trie, Trie reversed, int longest) {
        static Table of(String lexicon) {
            Trie trie = new Trie();
            Trie reversed = new Trie();
            int longest = 0;
            for (List<String> row : Lexicon.rows(lexicon)) {
                String particle = row.get(0);
                int before = row.get(1).equals("closed") ? CLOSED : row.get(1).equals("open") ? OPEN : ANY;
                trie.put(particle, before);
                reversed.put(new StringBuilder(particle).reverse(), before);
                longest = Math.max(longest, particle.length());
            }
            return new Table(trie, reversed, longest);
        }
    }

    public Particles() {
        this(STANDARD);
    }

    /** @param lexicon the particles' file, and what each must follow */
    public Particles(String lexicon) {
        Table table = TABLES.computeIfAbsent(lexicon, Table::of);
        trie = table.trie();
        reversed = table.reversed();
        longest = table.longest();
    }

    /** Whether {@code text[from, to)} is a particle that can follow the character before it. */
    public boolean isParticle(CharSequence text, int from, int to) {
        if (to - from > longest || to <= from || from == 0) {
            return false;
        }
        int node = Trie.ROOT;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = trie.child(node, text.charAt(i));
        }
        return node != Trie.NONE && trie.value(node) != Trie.NONE && fits(trie.value(node), text, from);
    }

    /** Length of the longest particle that ends {@code text[from, to)} and leaves at least {@code least} characters. */
    public int lengthAtEnd(CharSequence text, int from, int to, int least) {
        int node = Trie.ROOT;
        int found = 0;
        for (int start = to - 1; start >= from + least && start > 0; start--) {
            node = reversed.child(node, text.charAt(start));
            if (node == Trie.NONE) {
                break;
            }
            int wanted = reversed.value(node);
            found = wanted != Trie.NONE && fits(wanted, text, start) ? to - start : found;
        }
        return found;
    }

    private static boolean fits(int wanted, CharSequence text, int from) {
        char before = text.charAt(from - 1);
        if (wanted == ANY || before < '가' || before > '힣') {
            return true;
        }
        int coda = (before - '가') % FINALS;
        boolean open = coda == 0 || (coda == RIEUL && text.charAt(from) == '로');
        return (wanted == OPEN) == open;
    }
}
