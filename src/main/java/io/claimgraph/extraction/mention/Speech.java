package io.claimgraph.extraction.mention;

import java.util.regex.Pattern;

/** Tells whether a sentence goes on with words that somebody says. */
final class Speech {
    private static final int LONGEST = 400;
    private static final int LONGEST_END = 40;
    private static final Pattern REPORTED = Pattern.compile(".*[다라자냐](?:고|며|면서)(?: [가-힣]+){1,5}(?:다|습니다)");

    private Speech() {}

    /** Whether the rest of the sentence from an offset on quotes or ends as a report does. */
    static boolean follows(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"') {
                return true;
            }
            if (c == '\n' || (c == '.' && text.charAt(i - 1) == '다')) {
                return isReport(text, Math.max(from, i - LONGEST_END), i);
            }
        }
        return false;
    }

    private static boolean isReport(String text, int from, int end) {
        return REPORTED.matcher(text).region(from, end).matches();
    }
}
