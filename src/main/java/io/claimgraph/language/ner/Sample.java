package io.claimgraph.language.ner;

import io.claimgraph.language.Morpheme;
import java.util.List;

/** A labelled sentence: its text, the right state of each character, and its morphemes. Immutable. */
final class Sample {
    private final String text;
    private final int[] states;
    private final List<Morpheme> morphemes;

    Sample(String text, int[] states, List<Morpheme> morphemes) {
        this.text = text;
        this.states = states.clone();
        this.morphemes = List.copyOf(morphemes);
    }

    String text() {
        return text;
    }

    int state(int index) {
        return states[index];
    }

    List<Morpheme> morphemes() {
        return morphemes;
    }
}
