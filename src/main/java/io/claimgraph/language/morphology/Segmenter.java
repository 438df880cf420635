package io.claimgraph.language.morphology;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds the cheapest cut of a text into words of the dictionary, the same one as Nori, which weighs every word against every
 * one before it. Words of one left class do not differ in that, and most have one of a few classes: here they are weighed
 * once a class. Not thread-safe.
 */
final class Segmenter implements Dictionary.Sink {
    /** Where so many characters leave the way open, the cheapest one is taken: its memory is bounded. */
    private static final int LONGEST_OPEN = 1024;

    /** A particle, ending or suffix after a space is hardly one. */
    private static final int AFTER_SPACE = 3000;

    /** The left class of what follows a text. */
    private static final int END_OF_TEXT = 0;

    private final Dictionary dictionary = new Dictionary();
    private final Lattice lattice = new Lattice();
    private final Predecessors predecessors = new Predecessors();
    private final Tags tags = new Tags();

    private List<Morpheme> morphemes = List.of();
    private int base;
    private int at;
    private int start;

    /**
     * The morphemes of a text; white space is none.
     *
     * @param offset where the text begins in the article
     */
    List<Morpheme> cut(char[] text, int offset) {
        morphemes = new ArrayList<>(text.length / 2);
        base = offset;
        lattice.begin(text.length);
        at = 0;
        while (at < text.length) {
            step(text);
        }
        finish(text.length);
        return morphemes;
    }

    /** Adds the words that begin at an offset, or behind the space there. */
    private void step(char[] text) {
        if (lattice.first(at) == Lattice.NONE) {
            at++;
            return;
        }
        if (lattice.isBottleneck(at)) {
            decide(lattice.first(at));
        } else if (at - lattice.origin() >= LONGEST_OPEN) {
            at = lattice.cheapestEnd(at);
            decide(lattice.cheapest(at));
            return;
        }
        boolean space = at + 1 < text.length && Character.getType(text[at]) == Character.SPACE_SEPARATOR;
        start = space ? at + 1 : at;
        predecessors.take(lattice, at);
        dictionary.words(text, start, this);
        at = start + 1;
    }

    @Override
    public void word(int end, int word) {
        int left = dictionary.leftClass(word);
        int cost = predecessors.costBefore(left) + dictionary.cost(word);
        if (start > at && isAttached(dictionary.first(word))) {
            cost += AFTER_SPACE;
        }
        lattice.add(start, end, word, cost, dictionary.rightClass(word), predecessors.cheapestBefore(left));
    }

    private static boolean isAttached(POS.Tag first) {
        return switch (first) {
            case EP, EF, EC, ETN, ETM, JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC, VCP, XSA, XSN, XSV -> true;
            default -> false;
        };
    }

    /** Takes the way to a word, and goes on from where it ends. */
    private void decide(int last) {
        int from = morphemes.size();
        for (int node = last; lattice.before(node) != Lattice.NONE; node = lattice.before(node)) {
            int word = lattice.word(node);
            if (dictionary.first(word) != POS.Tag.SP) {
                Span span = new Span(base + lattice.start(node), base + lattice.end(node));
                morphemes.add(new Morpheme(span, tags.of(dictionary.first(word), dictionary.last(word))));
            }
        }
        Collections.reverse(morphemes.subList(from, morphemes.size()));
        lattice.restart(lattice.end(last), lattice.rightClass(last));
    }

    /** Decides for the way after which a text ends best. */
    private void finish(int length) {
        predecessors.take(lattice, length);
        decide(predecessors.cheapestBefore(END_OF_TEXT));
    }
}
