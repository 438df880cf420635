package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into the blocks of text that a browser would show, in one walk. */
final class BlockReader {
    /** Deeper elements count as part of the one at this depth, so that no page takes quadratic time. */
    private static final int MAX_DEPTH = 200;

    private final Set<String> unseen = new HashSet<>(Lexicon.entries("page/unseen-tags.txt"));
    private final Hints hints = new Hints();

    /**
     * Reads a page.
     *
     * @param all whether to read what is hidden too, and to believe no names but those of comments and the like: some pages show their text by script only
     */
    List<Block> read(Document page, boolean all) {
        Walk walk = new Walk(all);
        page.body().filter(walk);
        walk.flush();
        return walk.blocks;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private final class Walk implements NodeFilter {
        private final boolean all;
        private final List<Block> blocks = new ArrayList<>();
        private final Hints.Reader hintReader = hints.reader();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Section section;
        private int linkDepth;
        private int linkCharacters;
        private int wide;

        Walk(boolean all) {
            this.all = all;
        }

        private String link = "";

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode run) {
                append(run.getWholeText());
            } else if (node instanceof Element element) {
                return open(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    linkDepth = Math.max(0, linkDepth - 1);
                }
                if (section != null && section.element().equals(element)) {
                    flush();
                    section = section.parent();
                }
            }
            return FilterResult.CONTINUE;
        }

        /** Whether the element is to be read. */
        private boolean open(Element element) {
            String tag = element.normalName();
            if (unseen.contains(tag) || (!all && isHidden(element))) {
                return false;
            }
            Hint hint = tag.equals("br") ? Hint.NONE : hintReader.read(element);
            if (all && hint != Hint.FOREIGN) {
                hint = Hint.NONE;
            }
            boolean block = section == null || element.isBlock();
            if (!block && hint == Hint.FOREIGN) {
                return false;
            }
            if (tag.equals("a")) {
                linkDepth++;
                link = link.isEmpty() ? element.attr("href") : link;
            } else if (tag.equals("br")) {
                flush();
            }
            if (block && (section == null || section.depth() < MAX_DEPTH)) {
                flush();
                section = new Section(element, section, hint);
            }
            return true;
        }

        private void append(String run) {
            for (int i = 0; i < run.length(); i++) {
                char c = run.charAt(i);
                if (isSpace(c)) {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                } else {
                    text.append(c);
                    linkCharacters += linkDepth > 0 ? 1 : 0;
                    wide += isWide(c) ? 1 : 0;
                }
            }
        }

        /** Hangul syllables, kana and ideographs. */
        private static boolean isWide(char c) {
            return c >= '\u3040' && c <= '\uD7A3';
        }

        private static boolean isSpace(char c) {
            return c <= ' ' || c == '\u00A0' || c == '\u200B' || Character.isSpaceChar(c);
        }

        private void flush() {
            String run = text.toString().strip();
            if (!run.isEmpty() && section != null) {
                blocks.add(new Block(section, run, run.length() + wide, linkCharacters, link));
            }
            text.setLength(0);
            linkCharacters = 0;
            wide = 0;
            link = "";
        }
    }
}
