package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Outlets;
import java.util.List;

/**
 * Finds by-lines: lines of their own ('홍길동 기자 hong@outlet.com'), the agency's date line before the first sentence
 * ('(서울=통신) 홍길동 기자 = '), the bracket with outlet and reporter, and the reporter after the last sentence.
 */
final class BylineRule {
    private static final int MAX_LINE = 100;
    private static final int MAX_PLACE = 40;
    private static final int MAX_PREFIX = 80;
    private static final int MAX_BEFORE_TITLE = 5;
    private static final String OPENERS = "([【<〔";
    private static final String CLOSERS = ")]】>〕";
    private static final String PARTICLES = "은는이가과와의도에을";

    private final Outlets outlets;
    private final BylineTokens tokens;

    BylineRule(Outlets outlets) {
        this.outlets = outlets;
        this.tokens = new BylineTokens(outlets);
    }

    /** Whether the text is nothing but reporters, their posts, outlets and addresses. */
    boolean isByline(String text) {
        if (text.length() > MAX_LINE || !tokens.mayHoldReporter(text)) {
            return false;
        }
        int sinceTitle = 0;
        int anchors = 0;
        boolean titleAlone = true;
        Token last = null;
        for (Token token : tokens.read(text)) {
            if (token.is(Token.Type.MARK)) {
                continue;
            }
            titleAlone &= token.is(Token.Type.TITLE);
            boolean anchor = token.is(Token.Type.TITLE) || token.is(Token.Type.MAIL);
            anchors += anchor ? 1 : 0;
            sinceTitle = anchor ? 0 : sinceTitle + 1;
            if (sinceTitle > MAX_BEFORE_TITLE
                    || (token.is(Token.Type.OTHER) && token.text().length() > MAX_BEFORE_TITLE)) {
                return false;
            }
            last = token;
        }
        return anchors > 0
                && !titleAlone
                && last != null
                && (sinceTitle == 0 || (sinceTitle == 1 && last.is(Token.Type.OUTLET)));
    }

    /** The length of the date line or the bracket with outlet and reporter that the line opens with; 0 without one. */
    int prefixLength(String line) {
        String head = line.substring(0, Math.min(line.length(), MAX_PREFIX));
        int agencyEnd = agencyEnd(head);
        if (agencyEnd > 0) {
            return agencyEnd;
        }
        int bracketEnd = bracketEnd(head);
        int equals = head.indexOf('=', bracketEnd);
        if (equals >= 0 && endsWithTitle(head.substring(bracketEnd, equals))) {
            return equals + 1;
        }
        return bracketEnd;
    }

    /** 'WASHINGTON (Reuters) - ', '(Reuters) — '. */
    private int agencyEnd(String head) {
        int open = head.indexOf('(');
        int close = head.indexOf(')', open + 1);
        if (open < 0 || close < 0 || close + 2 >= head.length() || !isPlace(head.substring(0, open))) {
            return 0;
        }
        int dash = close + 2;
        boolean dashed = head.charAt(close + 1) == ' ' && "-–—".indexOf(head.charAt(dash)) >= 0;
        return dashed && outlets.named(head.substring(open + 1, close)).isPresent() ? dash + 1 : 0;
    }

    /** In capitals at the start: 'NEW YORK', 'SEOUL, South Korea'. */
    private static boolean isPlace(String text) {
        return text.length() <= MAX_PLACE
                && text.chars().limit(2).noneMatch(Character::isLowerCase)
                && !text.contains(".");
    }

    private int bracketEnd(String head) {
        int kind = head.isEmpty() ? -1 : OPENERS.indexOf(head.charAt(0));
        if (kind < 0) {
            return 0;
        }
        int close = head.indexOf(CLOSERS.charAt(kind));
        if (close < 0) {
            return 0;
        }
        String inside = head.substring(1, close);
        return isAgency(inside) && !isNamedInSentence(head, close + 1) ? close + 1 : 0;
    }

    /** '<한결경제>는 …라고 전했다': a particle makes the outlet a part of the sentence. */
    private static boolean isNamedInSentence(String head, int end) {
        return head.charAt(end - 1) == '>' && end < head.length() && PARTICLES.indexOf(head.charAt(end)) >= 0;
    }

    /** '서울=통신', '한결경제 홍길동 기자', '한결경제', '한결경제=(부산)홍길동 기자'. */
    private boolean isAgency(String inside) {
        List<Token> read = tokens.read(inside);
        if (read.size() > 10) {
            return false;
        }
        boolean named = read.stream().anyMatch(t -> t.is(Token.Type.OUTLET) || t.is(Token.Type.TITLE));
        boolean onlyOutlet = read.stream().allMatch(t -> t.is(Token.Type.OUTLET));
        return named && (inside.contains("=") || onlyOutlet || isOutletAndNames(read) || isByline(inside));
    }

    /** '한결경제 홍길동'. */
    private static boolean isOutletAndNames(List<Token> read) {
        return read.size() <= 3
                && read.getFirst().is(Token.Type.OUTLET)
                && read.stream().skip(1).allMatch(token -> token.is(Token.Type.NAME));
    }

    private boolean endsWithTitle(String text) {
        List<Token> read = tokens.read(text);
        return !read.isEmpty() && read.size() <= 12 && read.getLast().is(Token.Type.TITLE);
    }

    /** Where the by-line after the last sentence of a line begins; -1 without one. */
    int tailStart(String line) {
        for (int at = Math.max(2, line.length() - MAX_LINE); at < line.length(); at++) {
            if (followsSentence(line, at) && isByline(line.substring(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean followsSentence(String line, int at) {
        char before = line.charAt(at - 1);
        return (before == '.' && !isAscii(line.charAt(at - 2)))
                || (before == '/' && line.substring(0, at - 1).stripTrailing().endsWith("."));
    }

    private static boolean isAscii(char c) {
        return c < 128 && c != '"' && c != '\'' && c != ')';
    }
}
