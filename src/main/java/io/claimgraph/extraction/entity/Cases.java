package io.claimgraph.extraction.entity;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;

/** Tells how a sentence takes a name by what follows it: 'topic', 'object', 'list', 'end'. Thread-safe. */
final class Cases {
    private static final String CLOSERS = "'’\"”」』>》)";
    private static final int LONGEST_ASIDE = 50;

    private final Trie particles = new Trie();
    private final List<String> cases = new ArrayList<>();

    Cases() {
        for (List<String> row : Lexicon.rows("ko/cases.tsv")) {
            particles.put(row.get(0), cases.size());
            cases.add(row.get(1));
        }
    }

    /** The case of what ends at an offset, over a closing mark or an aside in brackets. */
    String at(String text, int end) {
        int from = behindMarks(text, end);
        char next = from < text.length() ? text.charAt(from) : '\n';
        return switch (next) {
            case '\n' -> "end";
            case ' ' -> "blank";
            case '·', 'ㆍ', '․', ',' -> "list";
            case '.' -> "stop";
            default -> isHangul(next) ? particle(text, from) : "mark";
        };
    }

    private static int behindMarks(String text, int end) {
        if (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            return end + 1;
        }
        if (end < text.length() && text.charAt(end) == '(') {
            int close = text.indexOf(')', end, Math.min(text.length(), end + LONGEST_ASIDE));
            return close > 0 ? close + 1 : end;
        }
        return end;
    }

    private String particle(String text, int from) {
        int node = Trie.ROOT;
        String found = "glued";
        for (int i = from; i < text.length() && node != Trie.NONE; i++) {
            node = particles.child(node, text.charAt(i));
            if (node != Trie.NONE && particles.value(node) != Trie.NONE) {
                found = cases.get(particles.value(node));
            }
        }
        return found;
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
