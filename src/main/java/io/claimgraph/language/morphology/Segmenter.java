package io.claimgraph.language.morphology;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the cheapest cut of a text into words of the dictionary, the same one as Nori, which weighs every word against every
 * one before it. Words of one left class do not differ in that, and most have one of a few classes: here they are weighed
 * once a class. Not thread-safe.
 */
final class Segmenter {
    /** Where so many characters leave the way open, the cheapest one is taken: its memory is bounded. */
    private static final int LONGEST_OPEN = 1024;

    /** A particle, ending or suffix after a space is hardly one. */
    private static final int AFTER_SPACE = 3000;

    /** The right class of what precedes a text, and the left class of what follows it. */
    private static final int END_OF_TEXT = 0;

    private final Dictionary dictionary = new Dictionary();
    private final Connections connections = new Connections();
    private final Tags tags = new Tags();
    private final WordTree words = new WordTree(dictionary, connections, tags);
    private final Beginnings beginnings = new Beginnings(words);
    private final UnknownWords unknownWords = new UnknownWords(dictionary.characters());
    private final Lattice lattice = new Lattice();
    private final Predecessors predecessors = new Predecessors(connections);

    private List<Morpheme> morphemes = List.of();
    private int base;
    private int at;

    /**
     * The morphemes of a text; white space is none.
     *
     * @param offset where the text begins in the article
     */
    List<Morpheme> cut(char[] text, int offset) {
        morphemes = new ArrayList<>(text.length / 2);
        base = offset;
        beginnings.begin();
        lattice.begin(text.length, connections.column(END_OF_TEXT));
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
        int start = space ? at + 1 : at;
        predecessors.take(lattice, at);
        addWords(text, start);
        at = start + 1;
    }

    /** The words that begin at an offset, the short ones first; at least one. */
    private void addWords(char[] text, int start) {
        beginnings.moveTo(text, start);
        boolean any = false;
        int node = WordTree.ROOT;
        for (int end = start + 1; end <= text.length; end++) {
            int length = end - start;
            node = length <= Beginnings.LENGTH ? beginnings.node(start, length) : words.after(node, text, start, end);
            if (node == WordTree.NONE) {
                break;
            }
            any |= add(start, end, node);
        }
        if (!any || unknownWords.standBesideKnown(text[start])) {
            int end = unknownWords.end(text, start);
            add(start, end, words.unknown(unknownWords.characterClass()));
        }
    }

    /** Adds the words of a node, if there are any. */
    private boolean add(int start, int end, int node) {
        int last = words.end(node);
        for (int word = words.begin(node); word < last; word += WordTree.FIELDS) {
            long before = predecessors.cheapestBefore(words.row(word));
            int cost = Predecessors.cost(before) + words.cost(word);
            if (start > at && words.isAttached(word)) {
                cost += AFTER_SPACE;
            }
            lattice.add(start, end, words.tag(word), cost, words.column(word), predecessors.node(before));
        }
        return last > words.begin(node);
    }

    /** Takes the way to a word, and goes on from where it ends. */
    private void decide(int last) {
        int from = morphemes.size();
        for (int node = last; lattice.before(node) != Lattice.NONE; node = lattice.before(node)) {
            int tag = lattice.tag(node);
            if (tag != Tags.SPACE) {
                Span span = new Span(base + lattice.start(node), base + lattice.end(node));
                morphemes.add(new Morpheme(span, tags.name(tag)));
            }
        }
        Collections.reverse(morphemes.subList(from, morphemes.size()));
        lattice.restart(lattice.end(last), lattice.column(last));
    }

    /** Decides for the way after which a text ends best. */
    private void finish(int length) {
        predecessors.take(lattice, length);
        decide(predecessors.node(predecessors.cheapestBefore(connections.row(END_OF_TEXT))));
    }
}
