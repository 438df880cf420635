package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.article.Span;
import java.util.List;

/** The marks that tell a firm or a body by its legal form, beside its name: '㈜다온', '(주)다온', '다온㈜', '(재)봄빛 장학회'. */
public final class FirmMarks {
    private static final List<String> BEFORE = List.of("㈜", "(주)", "주식회사 ");
    private static final List<String> BEFORE_BODIES = List.of("(재)", "(사)", "(학)", "(의)", "(복)");
    private static final List<String> BEHIND = List.of("㈜", "(주)");
    private static final String BEHIND_STARTS = "㈜(";

    private FirmMarks() {}

    /** Whether a mark stands right before a word, and no letter before the mark ('민(주)노총'). */
    public static boolean isBefore(String text, int start) {
        return startOf(BEFORE, text, start) < start;
    }

    /** Whether the mark of a foundation, an association or the like stands right before a word. */
    public static boolean isBodyBefore(String text, int start) {
        return startOf(BEFORE_BODIES, text, start) < start;
    }

    /** Whether a mark stands right behind a word: '다온(주)는'. */
    public static boolean isBehind(String text, int end) {
        return endOf(text, end) > end;
    }

    private static int endOf(String text, int end) {
        if (end < text.length() && BEHIND_STARTS.indexOf(text.charAt(end)) >= 0) {
            for (String mark : BEHIND) {
                if (text.startsWith(mark, end)) {
                    return end + mark.length();
                }
            }
        }
        return end;
    }

    /** A name with the mark beside it; the same span where there is none. */
    public static Span with(String text, Span name) {
        int start = Math.min(startOf(BEFORE, text, name.start()), startOf(BEFORE_BODIES, text, name.start()));
        return new Span(start, start == name.start() ? endOf(text, name.end()) : name.end());
    }

    private static int startOf(List<String> marks, String text, int start) {
        for (String mark : marks) {
            int at = start - mark.length();
            if (text.startsWith(mark, at) && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                return at;
            }
        }
        return start;
    }
}
