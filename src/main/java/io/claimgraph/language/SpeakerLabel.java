package io.claimgraph.language;

import io.claimgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line or the beginning of one that tells in a broadcast's script who speaks: '[민달해 / 시민]', '▶ 인터뷰 : 민달해 /
 * 시민', '[민달해/시민 : "…"]'.
 *
 * @param name who speaks
 * @param post what he is, as told after the name
 */
public record SpeakerLabel(Span name, Span post) {
    private static final Pattern LABEL = Pattern.compile(
            "^[ \\t\\[<◀▶●■◆▷-]*(?:(?:인터뷰|녹취|싱크|INT|SYN)[ \\])>▶:]*(?:[\\[<] ?)?)?"
                    + "([가-힣A-Z][가-힣A-Za-z]*(?: [가-힣A-Za-z]+){0,3}) ?(?:/ ?|\\()([^:\"“”.!?\\n]{1,60}?)\\)?[ \\])>-]*(:.*|)$");
    private static final Pattern BRACKETED = Pattern.compile("^ *\\[.*:.*\\] *$");
    /** What stands before and around the name, as in {@link #LABEL}. */
    private static final String MARKS = " \t[<◀▶●■◆▷-])>:";

    private static final String OPENING = "\"“";
    private static final String CLOSING = "\"”";
    private static final int LONGEST_LINE = 2000;

    /** The labels of a text, in order; its lines are read one by one. */
    public static List<SpeakerLabel> in(String text) {
        List<SpeakerLabel> labels = new ArrayList<>();
        for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
            SpeakerLabel label = of(text, new Span(start, lineEnd(text, start)));
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** The label of the words that begin at an offset: in the line before, else in the one after; null without one. */
    public static @Nullable SpeakerLabel beside(String text, Span words) {
        Span before = lineBefore(text, words.start());
        SpeakerLabel label = before == null ? null : of(text, before);
        if (label != null) {
            return label;
        }
        Span after = lineAfter(text, words.end());
        boolean opensNext = after == null || opens(text, lineAfter(text, after.end()));
        return after == null || opensNext ? null : of(text, after);
    }

    private static @Nullable SpeakerLabel of(String text, Span line) {
        String written = line.of(text);
        if (written.length() > LONGEST_LINE || !mayBegin(written)) {
            return null;
        }
        Matcher matcher = LABEL.matcher(written);
        if (!matcher.matches() || !isSpoken(text, line, matcher.group(3))) {
            return null;
        }
        return new SpeakerLabel(
                new Span(line.start() + matcher.start(1), line.start() + matcher.end(1)),
                new Span(line.start() + matcher.start(2), line.start() + matcher.end(2)));
    }

    /** Whether nothing but letters and the marks around labels stands before a line's first slash or bracket: in few lines. */
    private static boolean mayBegin(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/' || c == '(') {
                return true;
            }
            if (!Character.isLetter(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Words of somebody stand beside a label: after its colon, or in marks in the next line or in the one before. */
    private static boolean isSpoken(String text, Span line, String rest) {
        if (!rest.isEmpty()) {
            String said = rest.substring(1).strip();
            return BRACKETED.matcher(line.of(text)).matches()
                    || (!said.isEmpty() && OPENING.indexOf(said.charAt(0)) >= 0);
        }
        return opens(text, lineAfter(text, line.end())) || closes(text, lineBefore(text, line.start()));
    }

    private static boolean opens(String text, @Nullable Span line) {
        String written = line == null ? "" : line.of(text).strip();
        String said = written.startsWith("- ") ? written.substring(2) : written;
        return !said.isEmpty() && OPENING.indexOf(said.charAt(0)) >= 0;
    }

    private static boolean closes(String text, @Nullable Span line) {
        String written = line == null ? "" : line.of(text).strip();
        return opens(text, line) && CLOSING.indexOf(written.charAt(written.length() - 1)) >= 0;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The next line that is not blank. */
    private static @Nullable Span lineAfter(String text, int offset) {
        int start = lineEnd(text, offset) + 1;
        while (start < text.length()) {
            Span line = new Span(start, lineEnd(text, start));
            if (!line.of(text).isBlank()) {
                return line;
            }
            start = line.end() + 1;
        }
        return null;
    }

    /** The line before that is not blank. */
    private static @Nullable Span lineBefore(String text, int offset) {
        int end = text.lastIndexOf('\n', offset - 1);
        while (end > 0) {
            Span line = new Span(text.lastIndexOf('\n', end - 1) + 1, end);
            if (!line.of(text).isBlank()) {
                return line;
            }
            end = line.start() - 1;
        }
        return null;
    }
}
