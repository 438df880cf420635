package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.GlobSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Drops from the blocks of a body what reads as boilerplate: what stands above the first sentence, notices, lists of links. */
final class Trimmer {
    private static final int MAX_NOTICE = 160;
    private static final double MAX_ABOVE_HEADING = 0.7;
    private static final double MAX_ABOVE_COPY = 0.1;
    private static final double LINK_LINE = 0.85;
    private static final double END_FROM = 0.8;

    private final GlobSet notices = GlobSet.of("page/notices.txt");
    private final GlobSet ends = GlobSet.of("page/ends.txt", "ko/paste/related-headings.txt");

    List<Block> trim(List<Block> body, Set<String> titles, String host) {
        List<Block> blocks = cutEnd(cutStart(body, titles));
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!isNotice(block) && !isLinkLine(block, host)) {
                kept.add(block);
            }
        }
        return cutTail(kept);
    }

    /** Everything up to the headline, then what stands between it and the first sentence. */
    private static List<Block> cutStart(List<Block> body, Set<String> titles) {
        int first = headline(body, titles) + 1;
        int prose = first;
        while (prose < body.size() && !body.get(prose).isProse()) {
            prose++;
        }
        return prose == body.size() ? body : body.subList(prose, body.size());
    }

    /** The last copy of the headline, as a heading or with hardly a sentence above it; -1 without one. */
    private static int headline(List<Block> body, Set<String> titles) {
        int total = prose(body);
        int above = 0;
        int last = -1;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            boolean early = block.isHeading() ? above <= total * MAX_ABOVE_HEADING : above <= total * MAX_ABOVE_COPY;
            if (early && titles.contains(letters(block.text()))) {
                last = i;
            }
            above += block.isProse() ? block.size() : 0;
        }
        return last;
    }

    /** From a heading such as 'Related articles' or 'Comments' on, if most of the body lies above it. */
    private List<Block> cutEnd(List<Block> body) {
        int total = prose(body);
        int seen = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (seen > END_FROM * total
                    && block.text().length() <= MAX_NOTICE
                    && ends.matches(Glob.squeeze(block.text()))) {
                return body.subList(0, i);
            }
            seen += block.isProse() ? block.size() : 0;
        }
        return body;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToInt(Block::size).sum();
    }

    /** Headings and links behind the last sentence. */
    private static List<Block> cutTail(List<Block> body) {
        int end = body.size();
        while (end > 0
                && (body.get(end - 1).isHeading()
                        || (body.get(end - 1).linkShare() > 0.5
                                && !body.get(end - 1).isProse()))) {
            end--;
        }
        return body.subList(0, end);
    }

    private boolean isNotice(Block block) {
        return block.text().length() <= MAX_NOTICE && notices.matches(Glob.squeeze(block.text()));
    }

    /** A paragraph that is one link leads elsewhere, unless it is the address itself. */
    private static boolean isLinkLine(Block block, String host) {
        return block.linkShare() >= LINK_LINE
                && !block.tag().equals("td")
                && !block.text().contains("://")
                && Links.isInternal(block.link(), host);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
