package io.claimgraph.collect.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Believes an element's name only as far as the text in it allows: what holds most of a page's running text is not its
 * sidebar, whatever it is called.
 */
final class Boilerplate {
    /** An article within an article is a teaser for another one, unless it holds most of the text. */
    private static final double MAX_TEASER_SHARE = 0.4;

    private Boilerplate() {}

    /** Sums up the running text of each section; answers that of the page. */
    static int sumProse(List<Block> blocks) {
        int sum = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                int size = block.size();
                sum += size;
                for (Section s = block.section(); s != null; s = s.parent()) {
                    s.addProse(size);
                }
            }
        }
        return sum;
    }

    /** Whether a section around the block and below {@code top} stands around the article, of all whose prose it is. */
    static boolean holds(Block block, @Nullable Section top, int prose) {
        for (Section s = block.section(); s != null && s != top; s = s.parent()) {
            if (s.prose() <= s.hint().share() * prose && s.hint().share() > 0) {
                return true;
            }
            if (top != null && s.element().normalName().equals("article") && s.prose() <= MAX_TEASER_SHARE * prose) {
                return true;
            }
        }
        return false;
    }
}
