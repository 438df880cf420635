package io.claimgraph.collect.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page and what has been summed up over the text in it. */
final class Section {
    private final Element element;
    private final @Nullable Section parent;
    private final Hint hint;
    private final int depth;
    private boolean weighed;
    private double weight;
    private int prose;

    Section(Element element, @Nullable Section parent, Hint hint) {
        this.element = element;
        this.parent = parent;
        this.hint = hint;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    Element element() {
        return element;
    }

    @Nullable
    Section parent() {
        return parent;
    }

    Hint hint() {
        return hint;
    }

    int depth() {
        return depth;
    }

    /** How much the text in it speaks for and against its being the article. */
    double weight() {
        return weight;
    }

    /** Characters of running text in it. */
    int prose() {
        return prose;
    }

    /** Whether it is the first weight. */
    boolean addWeight(double more) {
        boolean first = !weighed;
        weighed = true;
        weight += more;
        return first;
    }

    void addProse(int characters) {
        prose += characters;
    }

    boolean isWithin(Section other) {
        Section section = this;
        while (section != null && section.depth > other.depth) {
            section = section.parent;
        }
        return section == other;
    }
}
