package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;

/** Tells whether the words behind a sum say that somebody gives it. Thread-safe. */
final class GivingVerbs {
    /** How many words behind a sum a verb stands that speaks of nothing but giving. */
    private static final int FARTHEST = 12;

    /** How many words behind a sum any other one stands. */
    private static final int NEAR = 8;

    /** How many words behind a sum the verb stands by which somebody gets it. */
    private static final int CLOSE = 5;

    private static final int OTHER = 0;
    private static final int WEAK = 1;
    private static final int STRONG = 2;
    private static final int RAISING = 3;

    private final Trie verbs = new Trie();

    GivingVerbs() {
        for (List<String> row : Lexicon.rows("ko/funding-verbs.tsv")) {
            int force = force(row.get(1), row.getLast());
            for (String form : row.get(0).split(",", -1)) {
                verbs.put(form, force);
            }
        }
    }

    private static int force(String kind, String strength) {
        return switch (kind) {
            case "GIVE" -> strength.equals("strong") ? STRONG : WEAK;
            case "RAISE" -> RAISING;
            default -> OTHER;
        };
    }

    /** Whether the words from an index on say that somebody gets the sum before them. */
    boolean raise(Body body, int from) {
        for (int i = from; i < Math.min(body.size(), from + CLOSE); i++) {
            int force = force(body, i);
            if (force != OTHER || endsSentence(body, i)) {
                return force == RAISING;
            }
        }
        return false;
    }

    /** Whether one of the words from an index on, in the same sentence, is a verb by which the sum before them is given. */
    boolean follow(Body body, int from) {
        int end = Math.min(body.size(), from + FARTHEST);
        for (int i = from; i < end; i++) {
            int force = force(body, i);
            if (force == STRONG || (force == WEAK && i < from + NEAR)) {
                return true;
            }
            if (endsSentence(body, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the words {@code [from, to)} says what is given: '나래시가 | 내는 | 돈은'. */
    boolean stand(Body body, int from, int to) {
        for (int i = from; i < to; i++) {
            int force = force(body, i);
            if (force == STRONG || force == WEAK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends behind a word. */
    static boolean endsSentence(Body body, int index) {
        String gap = body.gapAfter(index);
        return gap.indexOf('\n') >= 0
                || (gap.startsWith(".") && gap.length() > 1)
                || gap.indexOf('?') >= 0
                || gap.indexOf('"') >= 0
                || gap.indexOf('”') >= 0;
    }

    private int force(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        if (parts.isEmpty()) {
            return OTHER;
        }
        Morpheme first = parts.getFirst();
        if (first.tag().startsWith("V")) {
            return longest(body.text(), word.start(), word.end());
        }
        boolean noun = first.tag().startsWith("NN")
                && (parts.size() == 1 || !parts.get(1).tag().startsWith("NN"));
        int force = noun ? verbs.get(first.span().of(body.text())) : Trie.NONE;
        return force == Trie.NONE ? OTHER : force;
    }

    /** What the longest stem tells that a word begins with. */
    private int longest(String text, int start, int end) {
        int node = Trie.ROOT;
        int force = OTHER;
        for (int i = start; i < end && node != Trie.NONE; i++) {
            node = verbs.child(node, text.charAt(i));
            int told = node == Trie.NONE ? Trie.NONE : verbs.value(node);
            force = told == Trie.NONE ? force : told;
        }
        return force;
    }
}
