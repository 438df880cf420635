package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.learning.Pieces;
import java.util.List;

/**
 * The wording of a candidate as traits: the letters of the verb with what follows it ('says:기로_했') and those of the policy's
 * name ('names:특별법'). The words around them are left out: they tell more of an article's topic than of proposals.
 */
final class Wording {
    private static final int SHORTEST = 2;
    private static final int LONGEST_SAID = 5;
    private static final int LONGEST_NAMED = 4;
    /** How many letters after the verb group still tell how it is meant. */
    private static final int AFTER = 12;

    private static final int LONGEST_PHRASE = 60;

    private Wording() {}

    /** The phrases of a candidate whose pieces are traits. */
    static List<Pieces> of(Candidate candidate) {
        Clause clause = candidate.clause();
        Strand strand = clause.strand();
        String text = clause.text();
        int tail = strand.word(VerbGroups.tail(strand, clause.verb())).span().end();
        int end = Math.min(strand.span().end(), tail + AFTER);
        int start = clause.word(clause.verb()).core().start();
        return List.of(
                pieces("says:", new Span(start, Math.max(start, end)), text, LONGEST_SAID),
                pieces("names:", candidate.draft().policy(), text, LONGEST_NAMED));
    }

    /** Every piece of two letters or more, with the edges of the phrase as '_'. */
    private static Pieces pieces(String name, Span phrase, String text, int longest) {
        return new Pieces(name, "_" + plain(phrase, text) + "_", SHORTEST, longest);
    }

    /** The first letters of a phrase, with all digits as 0 and all spaces as '_'. */
    private static String plain(Span phrase, String text) {
        int length = Math.min(LONGEST_PHRASE, phrase.length());
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(phrase.start() + i);
            letters.append(Character.isDigit(letter) ? '0' : Character.isWhitespace(letter) ? '_' : letter);
        }
        return letters.toString();
    }
}
