package io.claimgraph.explorer;

import java.util.ArrayList;
import java.util.List;

/** What of a former text is in the present one, paragraph by paragraph. */
final class ParagraphDiff {
    /** Paragraphs of both, multiplied, up to which they are compared one by one. */
    private static final long MOST = 4_000_000;

    private final List<String> former;
    private final List<String> present;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private ParagraphDiff(List<String> former, List<String> present) {
        this.former = former;
        this.present = present;
    }

    /** What became of a paragraph. */
    enum Change {
        KEPT,
        GONE,
        ADDED
    }

    /**
     * A paragraph.
     *
     * @param change what became of it
     * @param text its text
     */
    record Paragraph(Change change, String text) {}

    /** The paragraphs of both texts in order, those that are gone before those that took their place. */
    static List<Paragraph> of(String former, String present) {
        return new ParagraphDiff(paragraphs(former), paragraphs(present)).compare();
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<Paragraph> compare() {
        if ((long) former.size() * present.size() > MOST) {
            add(Change.GONE, former);
            add(Change.ADDED, present);
            return paragraphs;
        }
        int[][] common = common();
        int i = 0;
        int j = 0;
        while (i < former.size() && j < present.size()) {
            if (former.get(i).equals(present.get(j))) {
                add(Change.KEPT, present.subList(j, j + 1));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(Change.GONE, former.subList(i, i + 1));
                i++;
            } else {
                add(Change.ADDED, present.subList(j, j + 1));
                j++;
            }
        }
        add(Change.GONE, former.subList(i, former.size()));
        add(Change.ADDED, present.subList(j, present.size()));
        return paragraphs;
    }

    /** Lengths of the longest common subsequences of what is left from each pair of places on. */
    private int[][] common() {
        int[][] common = new int[former.size() + 1][present.size() + 1];
        for (int i = former.size() - 1; i >= 0; i--) {
            for (int j = present.size() - 1; j >= 0; j--) {
                common[i][j] = former.get(i).equals(present.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Change change, List<String> texts) {
        texts.forEach(text -> paragraphs.add(new Paragraph(change, text)));
    }
}
