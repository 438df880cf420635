package io.claimgraph.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section of a page in which running text outweighs links, labels and boilerplate most: the maximum subsequence
 * segmentation of Pasternack and Roth (WWW 2009), taken over the elements of a page instead of its tokens.
 */
final class BodyFinder {
    private static final int MAX_PENALTY = 40;
    private static final int MAX_LINK_PENALTY = 80;
    private static final int MAX_LABEL_PENALTY = 20;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final double LINK_LINE = 0.5;

    /** A section named as the body is taken for it when it holds at least this share of the heaviest one's weight. */
    private static final double MIN_NAMED_SHARE = 0.7;

    private BodyFinder() {}

    static @Nullable Section find(List<Block> blocks, int prose) {
        List<Section> sections = new ArrayList<>();
        for (Block block : blocks) {
            double weight =
                    Boilerplate.holds(block, null, prose) ? -Math.min(block.size(), MAX_PENALTY) : weight(block);
            for (Section s = block.section(); s != null; s = s.parent()) {
                if (s.addWeight(weight)) {
                    sections.add(s);
                }
            }
        }
        Section heaviest = heaviest(sections);
        return heaviest == null || heaviest.weight() <= 0 ? null : named(sections, heaviest);
    }

    private static double weight(Block block) {
        int size = block.size();
        if (block.isProse()) {
            return size * (1 - block.linkShare());
        }
        if (block.isHeading() || CELLS.contains(block.tag())) {
            return 0;
        }
        return -Math.min(size, block.linkShare() > LINK_LINE ? MAX_LINK_PENALTY : MAX_LABEL_PENALTY);
    }

    private static @Nullable Section heaviest(List<Section> sections) {
        Section best = null;
        for (Section section : sections) {
            if (best == null
                    || section.weight() > best.weight()
                    || (section.weight() == best.weight() && section.depth() > best.depth())) {
                best = section;
            }
        }
        return best;
    }

    private static Section named(List<Section> sections, Section heaviest) {
        for (Section s = heaviest; s != null; s = s.parent()) {
            if (s.hint() == Hint.BODY && s.weight() > 0) {
                return s;
            }
        }
        Section best = heaviest;
        double weight = MIN_NAMED_SHARE * heaviest.weight();
        for (Section section : sections) {
            if (section.hint() == Hint.BODY && section.weight() >= weight && section.isWithin(heaviest)) {
                best = section;
                weight = section.weight();
            }
        }
        return best;
    }
}
