package io.claimgraph.language;

import io.claimgraph.article.Span;
import io.claimgraph.language.Quotation.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sentences end. Inside a quotation none does, and neither inside a short bracket, a number or an
 * abbreviation; a line's end always ends one, but where a speech goes on in the next line ('…"라며,'). Linear.
 */
final class SentenceSplitter {
    /** A bracket that is not closed within so many characters is taken for a stray one. */
    private static final int LONGEST_BRACKET = 300;

    private static final int LONGEST_ENUMERATOR = 3;
    private static final int LONGEST_TURN = 2000;
    private static final int LONGEST_NAME = 60;

    private final String text;
    private final int end;
    private final List<Quotation> quotations;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private int nextQuotation;

    private SentenceSplitter(String text, Span stretch, List<Quotation> quotations) {
        this.text = text;
        this.start = stretch.start();
        this.end = stretch.end();
        this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
    }

    /** The sentences of a stretch of text with these quotations in it, in order, without surrounding white space. */
    static List<Span> split(String text, Span stretch, List<Quotation> quotations) {
        SentenceSplitter splitter = new SentenceSplitter(text, stretch, quotations);
        splitter.run();
        return splitter.sentences;
    }

    private void run() {
        int at = start;
        while (at < end) {
            at = step(at);
        }
        cut(end);
    }

    /** Reads what stands at an offset, and says where to go on. */
    private int step(int at) {
        Quotation quotation = quotationAt(at);
        if (quotation != null) {
            return afterQuotation(quotation);
        }
        char c = text.charAt(at);
        if (c == '\n') {
            return afterLine(at);
        }
        if (c == '(') {
            return afterBracket(at);
        }
        if (c == '[') {
            return afterTranscript(at);
        }
        if (isTerminal(c) && endsSentence(at)) {
            return afterTerminal(at);
        }
        return at + 1;
    }

    private @Nullable Quotation quotationAt(int at) {
        while (nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().start() < at) {
            nextQuotation++;
        }
        if (nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().start() == at) {
            return quotations.get(nextQuotation);
        }
        return null;
    }

    /** A quotation of whole sentences ends one itself, where nothing is attached to it. */
    private int afterQuotation(Quotation quotation) {
        int after = quotation.span().end();
        boolean whole = quotation.style() == Style.DOUBLE && isTerminal(text.charAt(after - 2));
        if (whole
                && after < end
                && Spaces.isSpace(text.charAt(after))
                && !MarkContext.quotativeFollows(text, after, end)) {
            cut(after);
        }
        return after;
    }

    private int afterLine(int at) {
        if (!speechGoesOn(at)) {
            cut(at);
        }
        return at + 1;
    }

    /** Whether a line ends with '…"라며,' or the like, and the next one begins with a quotation. */
    private boolean speechGoesOn(int lineEnd) {
        int last = lineEnd - 1;
        while (last > start && Spaces.isSpace(text.charAt(last))) {
            last--;
        }
        int next = lineEnd;
        while (next < end && Spaces.isSpace(text.charAt(next))) {
            next++;
        }
        return last > start
                && next < end
                && QuotationMark.of(text.charAt(next)) != null
                && (text.charAt(last) == ',' || text.charAt(last) == '며' || text.startsWith("면서", last - 1));
    }

    private int afterBracket(int at) {
        int limit = Math.min(end, at + LONGEST_BRACKET);
        int depth = 0;
        for (int i = at; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return at + 1;
    }

    /** A turn of a broadcast, '[name / post : words]', is one sentence. */
    private int afterTranscript(int at) {
        boolean colon = false;
        int limit = Math.min(end, at + LONGEST_TURN);
        for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            colon |= c == ':' && i - at < LONGEST_NAME;
            if (c == ']') {
                return colon ? i + 1 : at + 1;
            }
            if (!colon && i - at >= LONGEST_NAME) {
                return at + 1;
            }
        }
        return at + 1;
    }

    private int afterTerminal(int at) {
        int after = at + 1;
        while (after < end && (isTerminal(text.charAt(after)) || isClosing(text.charAt(after)))) {
            after++;
        }
        cut(after);
        return after;
    }

    private boolean endsSentence(int at) {
        if (at + 1 >= end || text.charAt(at) != '.') {
            return at + 1 >= end || endsWithOtherMark(at);
        }
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = text.charAt(at + 1);
        if (isHangul(before)) {
            return !isEnumerator(at) && (isBreak(after) || (isPredicateEnd(before) && !isClosingMark(after)));
        }
        if (Character.isDigit(before) || Character.isUpperCase(before)) {
            return isBreak(after) && !isEnumerator(at) && !isDateOrInitial(at);
        }
        return isBreak(after) && !(isLatin(before) && Abbreviations.endsAt(text, start, at));
    }

    private boolean endsWithOtherMark(int at) {
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '…' -> Spaces.isSpace(after) && at > start && isPredicateEnd(text.charAt(at - 1));
            default -> isBreak(after) || isHangul(after);
        };
    }

    /** '가.' or '1.' at the beginning of a line. */
    private boolean isEnumerator(int at) {
        int i = at - 1;
        while (i >= start && at - i <= LONGEST_ENUMERATOR && !Spaces.isSpace(text.charAt(i))) {
            i--;
        }
        return i < start && at - start < LONGEST_ENUMERATOR;
    }

    /** The dot of '2025. 2. 6', '2. 6.(목)' or 'J. 스미스'. */
    private boolean isDateOrInitial(int at) {
        int next = at + 1;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        if (Character.isDigit(text.charAt(at - 1))) {
            return next < end && (Character.isDigit(text.charAt(next)) || text.charAt(next) == '(' || closesDate(at));
        }
        return at - 2 < start || !Character.isLetter(text.charAt(at - 2));
    }

    /** The last dot of '2025. 2. 6.'. */
    private boolean closesDate(int at) {
        int i = at - 1;
        while (i > start && Character.isDigit(text.charAt(i))) {
            i--;
        }
        return i > start + 1
                && text.charAt(i) == ' '
                && text.charAt(i - 1) == '.'
                && Character.isDigit(text.charAt(i - 2));
    }

    private void cut(int at) {
        int from = start;
        int to = at;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
        start = at;
    }

    private static boolean isTerminal(char c) {
        return ".?!。？！…‥".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return ")]}」』》〉>".indexOf(c) >= 0;
    }

    private static boolean isClosingMark(char c) {
        return ",".indexOf(c) >= 0 || isTerminal(c);
    }

    private static boolean isBreak(char c) {
        return Spaces.isSpace(c)
                || isClosing(c)
                || isTerminal(c)
                || QuotationMark.of(c) != null
                || "▶▲■●○◆·ⓒ©☞※-".indexOf(c) >= 0;
    }

    /** Syllables that nearly every finished Korean sentence ends with. */
    private static boolean isPredicateEnd(char c) {
        return "다요까죠음함됨임".indexOf(c) >= 0;
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
