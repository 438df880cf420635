package io.claimgraph.language;

/** Tells the particles at the end of a Korean word. Thread-safe. */
public final class Particles {
    private static final int CLOSED = 1;
    private static final int OPEN = 2;
    private static final int ANY = CLOSED | OPEN;
    private static final int RIEUL = 8;
    private static final int FINALS = 28;

    private final Trie trie = new Trie();
    private final Trie reversed = new Trie();
    private int longest;

    public Particles() {
        this("ko/particles.tsv");
    }

    /** @param lexicon the particles' file, and what each must follow */
    public Particles(String lexicon) {
        Lexicon.rows(lexicon).forEach(row -> add(row.get(0), row.get(1)));
    }

    private void add(String particle, String before) {
        trie.put(particle, before.equals("closed") ? CLOSED : before.equals("open") ? OPEN : ANY);
        reversed.put(new StringBuilder(particle).reverse(), trie.get(particle));
        longest = Math.max(longest, particle.length());
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
