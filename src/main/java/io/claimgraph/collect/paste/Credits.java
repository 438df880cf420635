package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.GlobSet;
import io.claimgraph.collect.lexicon.Outlets;
import io.claimgraph.collect.lexicon.Space;

/** Knows the source of a picture when it stands at the end of a caption: an outlet, a giver, a photographer. */
final class Credits {
    private static final int MAX_CREDIT = 30;
    private static final int MAX_PHOTOGRAPHER = 9;
    private static final int MAX_AFTER = 5;

    private final GlobSet patterns = GlobSet.of("ko/paste/credits.txt");
    private final Outlets outlets;

    Credits(Outlets outlets) {
        this.outlets = outlets;
    }

    boolean isCredit(String text) {
        String bare = unwrap(text);
        if (bare.isEmpty() || bare.length() > MAX_CREDIT) {
            return false;
        }
        return outlets.named(bare).isPresent() || isPhotographer(bare) || patterns.matches(Glob.squeeze(bare));
    }

    /** '뉴스1 홍길동'. */
    private boolean isPhotographer(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && text.length() - space <= MAX_PHOTOGRAPHER
                && outlets.named(text.substring(0, space)).isPresent();
    }

    /** Where the credit at the end of a line begins, after a slash, a sentence's end or an opening bracket; -1 without one. */
    int creditStart(String line) {
        int from = Math.max(1, line.length() - MAX_CREDIT - 4);
        for (int at = from; at < line.length(); at++) {
            if (opensCredit(line, at) && !goesOn(line, at) && isCredit(line.substring(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean opensCredit(String line, int at) {
        char before = line.charAt(at - 1);
        char c = line.charAt(at);
        return c == '/' || c == '[' || c == '(' || c == 'ⓒ' || c == '©' || (before == '.' && !Character.isDigit(c));
    }

    /** '이가온(사진) 대표는 …': text follows the bracket that opens at an offset. */
    private static boolean goesOn(String line, int open) {
        int close = line.charAt(open) == '(' ? line.indexOf(')', open) : -1;
        return close > 0 && close + MAX_AFTER < line.length();
    }

    private static String unwrap(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (Space.isSpace(text.charAt(from)) || "/([<=ⓒ©.".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (Space.isSpace(text.charAt(to - 1)) || ")]>.".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
    }
}
