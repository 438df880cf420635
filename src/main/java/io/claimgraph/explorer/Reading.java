package io.claimgraph.explorer;

import io.claimgraph.query.EntityRef;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article's text cut up for reading: blocks of lines of pieces, where each piece looks the same throughout. The
 * pieces of a line, put together, are the line.
 *
 * @param blocks in the order of the text
 */
record Reading(List<Block> blocks) {
    Reading {
        blocks = List.copyOf(blocks);
    }

    /**
     * Consecutive lines that are all read for facts, or all not.
     *
     * @param body whether they are read for facts
     * @param kinds what they are, each kind once
     * @param lines the lines, none of them blank
     */
    record Block(boolean body, List<String> kinds, List<Line> lines) {
        Block {
            kinds = List.copyOf(kinds);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the text.
     *
     * @param pieces its pieces in order
     */
    record Line(List<Piece> pieces) {
        Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A stretch of a line that looks the same throughout.
     *
     * @param start index of its first character in the article's text
     * @param end index after its last character
     * @param text its characters
     * @param body whether it is read for facts
     * @param entity the entity that it names
     * @param statement the innermost statement that it is part of
     * @param anchors names of the places that begin with it
     * @param notes the facts whose words end with it
     */
    record Piece(
            int start,
            int end,
            String text,
            boolean body,
            @Nullable EntityRef entity,
            @Nullable Fact statement,
            List<String> anchors,
            List<Fact> notes) {
        Piece {
            anchors = List.copyOf(anchors);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A fact as it is marked in the text and numbered beside it.
     *
     * @param sort what it is
     * @param number from 1 among the facts of its sort
     * @param start index of the first character of its words
     * @param end index after the last one
     * @param style style classes of its mark
     */
    record Fact(Sort sort, int number, int start, int end, String style) {
        /** Name of the place in the text where its words begin. */
        public String anchor() {
            return Links.anchor(start, end);
        }

        /** Name of its entry beside the text. */
        public String entry() {
            return sort.name().toLowerCase(Locale.ROOT) + "-" + number;
        }

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }

        int length() {
            return end - start;
        }
    }

    /** What a fact is. */
    enum Sort {
        STATEMENT,
        PROPOSAL,
        FUNDING,
        AFFILIATION
    }
}
