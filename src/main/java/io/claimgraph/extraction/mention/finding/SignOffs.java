package io.claimgraph.extraction.mention.finding;

import io.claimgraph.article.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those who only sign or answer for a text: a broadcast's reporters, announced or taking their leave ('한빛뉴스 민달해입니다.'), and
 * whom to call ('담당자 민달해(031-123-4567)').
 */
final class SignOffs {
    private static final String NAME = "(?<name>[가-힣]{2,4}?)";

    /** A reporter is called so no farther before what he is: a name and a blank. */
    private static final int BEFORE_REPORTER = 5;

    private static final Pattern LEAVE =
            Pattern.compile("(?m)^[ \\t]*(?:(?:[^\\s.,]{2,10}에서 )?[A-Z가-힣]{0,6} ?(?:뉴스|TV|티브이|방송|"
                    + "[A-Z]{2,4}|TV[가-힣]{2})[A-Z0-9가-힣]{0,4}(?:,)? )" + NAME
                    + "(?: ?기자)?(?:이었|였)?(?:습니다|입니다)\\.?[ \\t]*$");
    private static final Pattern ANNOUNCED = Pattern.compile("(?<![가-힣])" + NAME
            + " ?(?:기자|특파원|앵커|리포터|캐스터)(?:입니다|(?:가|의)(?: [가-힣]+){0,4} ?(?:보도|취재|전해|전합|단독|리포트|알아|살펴|만나|다녀)[가-힣]*)");

    /** A telephone's number, with or without the number of its region. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9-])(?:\\(?0[0-9]{1,2}[-–)] ?[0-9]{3,4}|[2-9][0-9]{2})[-–][0-9]{4}(?![0-9-])");

    /** Those whom a number belongs to stand so near before it. */
    private static final int NEAR_NUMBER = 64;

    /** Who made a broadcast: '촬영 민달해 / 편집 도서람'. */
    private static final String WORK = "(?:영상|사진|화면|현장)? ?(?:촬영|편집|취재|그래픽|자막|연출|구성|CG)(?:기자)?";

    private static final Pattern CREDITS = Pattern.compile(
            "[ \\t]*(?:" + WORK + " ?[:：]? ?[가-힣]{2,4}[ \\t]*(?:[/|,·ㅣ][ \\t]*)?)+(?=[ \\t]*(?:$|[※#]))",
            Pattern.MULTILINE);

    private static final List<String> WORKS = List.of("촬영", "편집", "영상취재");

    /** Particles of topics and subjects. */
    private static final String ACTING = "은는이가도";

    private static final String LEAVING = "니다";
    private static final List<String> REPORTERS = List.of("기자", "특파원", "앵커", "리포터", "캐스터");

    /** What {@link #ANNOUNCED} goes on with behind one of them. */
    private static final String ANNOUNCING = "입가의";

    private final BitSet lines = new BitSet();
    private final BitSet contacts = new BitSet();
    private final Set<String> reporters = new HashSet<>();

    SignOffs(String text) {
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            read(text, start, end);
            start = end + 1;
        }
    }

    /** Reads a line, with a pattern only where it holds a word without which the pattern does not match. */
    private void read(String text, int start, int end) {
        if (endsInLeaving(text, start, end)) {
            note(LEAVE.matcher(text).region(start, end));
        }
        if (text.indexOf('-', start, end) >= 0 || text.indexOf('–', start, end) >= 0) {
            noteContacts(text, start, end);
        }
        if (holdsWork(text, start, end)) {
            noteCredits(CREDITS.matcher(text).region(start, end));
        }
        int reporter = firstReporter(text, start, end);
        if (reporter < end) {
            int from = Math.max(start, reporter - BEFORE_REPORTER);
            note(ANNOUNCED.matcher(text).region(from, end).useTransparentBounds(true));
        }
    }

    private static boolean holdsWork(String text, int start, int end) {
        for (String work : WORKS) {
            if (text.indexOf(work, start, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the first word for a reporter stands in a line that may announce one; the line's end where none does. */
    private static int firstReporter(String text, int start, int end) {
        int first = end;
        for (String reporter : REPORTERS) {
            int at = text.indexOf(reporter, start, first);
            while (at >= 0 && !isAnnounced(text, at + reporter.length(), end)) {
                at = text.indexOf(reporter, at + 1, first);
            }
            first = at < 0 ? first : at;
        }
        return first;
    }

    private static boolean isAnnounced(String text, int at, int end) {
        return at < end && ANNOUNCING.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a line ends as one does in which somebody takes leave, but for its full stop. */
    private static boolean endsInLeaving(String text, int start, int end) {
        int last = end;
        while (last > start && " \t".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        last -= last > start && text.charAt(last - 1) == '.' ? 1 : 0;
        return text.startsWith(LEAVING, Math.max(start, last - LEAVING.length()));
    }

    /** Notes what stands before each number, back to the end of a sentence or another number's. */
    private void noteContacts(String text, int start, int end) {
        Matcher number = NUMBER.matcher(text).region(start, end);
        int from = start;
        while (number.find()) {
            if (isOfSpeaker(text, number.end(), end)) {
                continue;
            }
            int near = Math.max(from, number.start() - NEAR_NUMBER);
            int sentence = text.substring(near, number.start()).lastIndexOf(". ");
            contacts.set(near + Math.max(0, sentence), number.start());
            from = number.end();
        }
    }

    /** '물길팀장 민달해(031-123-4567)는 "…"': whoever is a topic or a subject is told of, and not only one to be asked. */
    private static boolean isOfSpeaker(String text, int at, int end) {
        return at + 2 < end
                && text.charAt(at) == ')'
                && ACTING.indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ' ';
    }

    /** Whether a name stands right before a telephone's number, as one to be asked. */
    boolean isContact(Span span) {
        return contacts.get(span.start());
    }

    private void noteCredits(Matcher credits) {
        if (credits.lookingAt()) {
            lines.set(credits.start(), credits.end());
        }
    }

    private void note(Matcher matcher) {
        while (matcher.find()) {
            lines.set(matcher.start(), matcher.end());
            reporters.add(matcher.group("name"));
        }
    }

    /** Whether a name is a reporter's or stands in such a line. */
    boolean hold(Span span, String name) {
        int line = lines.nextSetBit(span.start());
        return reporters.contains(name) || (line >= 0 && line < span.end());
    }
}
