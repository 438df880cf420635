package io.claimgraph.extraction.mention.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence goes on with words that somebody says. */
public final class Speech {
    private static final int LONGEST = 400;
    private static final int LONGEST_END = 40;
    private static final Pattern REPORTED = Pattern.compile(".*[다라자냐](?:고|며|면서)(?: [가-힣0-9()]+){1,5}(?:다|습니다)");

    /** Last syllables of what such a sentence reports. */
    private static final String JOINTS = "고며서";

    private static final Pattern SUBJECT = Pattern.compile("(?:\\([^()\\n]{1,40}\\))?(?:은|는|이|가|도|께서|께서는|역시)(?= )");

    /** What both of them begin with. */
    private static final String BEGINNINGS = "(은는이가도께역";

    private static final Pattern TOPIC = Pattern.compile("(?:\\([^()\\n]{1,40}\\))?[은는](?= )");

    private Speech() {}

    /** Whether what ends at an offset is the subject of a sentence that quotes or reports. */
    public static boolean isBy(String text, int end) {
        return follows(SUBJECT, text, end);
    }

    /** Whether what ends at an offset is the topic of a sentence that quotes or reports. */
    public static boolean isOf(String text, int end) {
        return follows(TOPIC, text, end);
    }

    private static boolean follows(Pattern particle, String text, int end) {
        if (end == text.length() || BEGINNINGS.indexOf(text.charAt(end)) < 0) {
            return false;
        }
        Matcher subject = particle.matcher(text).region(end, text.length());
        return subject.lookingAt() && follows(text, subject.end());
    }

    /** Whether an offset lies within double marks that open on its line, not farther back than a sentence is long. */
    public static boolean isQuoted(String text, int at) {
        int open = 0;
        boolean straight = false;
        for (int i = at - 1; i >= Math.max(0, at - LONGEST) && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            open += c == '“' ? 1 : c == '”' ? -1 : 0;
            straight ^= c == '"';
        }
        return open > 0 || straight;
    }

    /** Whether the rest of the sentence from an offset on quotes or ends as a report does. */
    public static boolean follows(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"') {
                return true;
            }
            if (c == '\n' || (c == '.' && text.charAt(i - 1) == '다')) {
                return isReport(text, Math.max(from, i - LONGEST_END), i) || (c == '\n' && isBroken(text, from, i));
            }
        }
        return false;
    }

    /** Whether a line has been cut within a sentence, and what is said stands at the beginning of the next one. */
    private static boolean isBroken(String text, int from, int end) {
        int last = text.charAt(end - 1) == ' ' ? end - 2 : end - 1;
        int next = end;
        while (next < text.length() && next < end + LONGEST_END && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return last >= from
                && Character.isLetterOrDigit(text.charAt(last))
                && next < text.length()
                && (text.charAt(next) == '“' || text.charAt(next) == '"');
    }

    /** Whether a word in a stretch ends as one does before the verb of a report: few stretches are worth the pattern's time. */
    private static boolean joinsClauses(String text, int from, int end) {
        for (int i = from + 2; i < end; i++) {
            if (text.charAt(i) == ' ' && JOINTS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReport(String text, int from, int end) {
        return joinsClauses(text, from, end)
                && REPORTED.matcher(text).region(from, end).matches();
    }
}
