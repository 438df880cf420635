package io.claimgraph.collect.page;

import java.util.List;

/**
 * The text of a page, parted.
 *
 * @param paragraphs the paragraphs of the article's body, in order; none if the page has no article
 * @param surroundings the other lines from the top of the page to right below the body, in order
 */
public record Body(List<String> paragraphs, List<String> surroundings) {
    public Body {
        paragraphs = List.copyOf(paragraphs);
        surroundings = List.copyOf(surroundings);
    }

    /** Characters in the paragraphs. */
    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
