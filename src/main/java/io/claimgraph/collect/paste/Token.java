package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Space;
import java.util.ArrayList;
import java.util.List;

/** A word of a by-line and what it is. */
record Token(String text, Type type) {
    enum Type {
        MAIL,
        /** 기자, 특파원, … */
        TITLE,
        OUTLET,
        /** Two to four syllables: the length of Korean names. */
        NAME,
        /** The desk that a reporter works for. */
        DESK,
        MARK,
        OTHER
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Splits at white space and marks; the marks that join names and agencies are tokens too. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || Space.isSpace(text.charAt(i)) || isMark(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                if (!end && isMark(text.charAt(i))) {
                    words.add(text.substring(i, i + 1));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        return "=,·ㆍ|/()[]<>【】:;■▶◆●▲*‧∙&'‘’“”\"".indexOf(c) >= 0;
    }
}
