package io.claimgraph.extraction.affiliation;

import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said behind a post of whoever holds or held it: '누리부 차관을 | 지냈다', '누리부 차관으로 | 3년간 일했다', '누리부 차관 | 출신이다'. */
final class Tenure {
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:\\([^()\\n]{1,20}\\))?(?: ?(?:등|직|자리|직책|임기|등 요직|등의 요직|등 주요 보직|등의 자리))?(을|를|으로|로|에서|에)(?: [가-힣0-9]{1,8}){0,2}? ");
    private static final Pattern WORD = Pattern.compile("[가-힣]+(?: (?:있는|있던|중인|중이던|온)(?= ))?");
    private static final Pattern FROM = Pattern.compile(" 출신(?:이|으로|답게|인데|이며|이고)");
    private static final Pattern IS =
            Pattern.compile("(?:이기도 (?:하|한|했)|(?:이다|다|이며|이고|였다|이었다|이었고|였고|인데|이지만|였지만|이었지만)(?=[ .,]))");
    private static final Pattern AT_THE_TIME =
            Pattern.compile("(?: 재직| 재임)? (?:시절|당시)(?:에는|에|엔|에도|부터|,)? |(?: 재직| 재임) (?:중|때)(?:에는|에|엔|인|이던)? ");
    private static final Pattern NEXT = Pattern.compile(" (?:뒤|후|바|적|경력|이력|경험|인물|것|데)");
    private static final int LONGEST_WORD = 8;
    private static final int FINAL_N = 4;
    private static final int FINALS = 28;
    private static final Map<String, Set<String>> VERBS = verbs();

    private Tenure() {}

    private static Map<String, Set<String>> verbs() {
        Map<String, Set<String>> verbs = new HashMap<>();
        for (List<String> row : Lexicon.rows("ko/names/tenure.tsv")) {
            verbs.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
        verbs.put("를", verbs.getOrDefault("을", Set.of()));
        verbs.put("으로", verbs.getOrDefault("로", Set.of()));
        return Map.copyOf(verbs);
    }

    /** Whether the words behind a post, which ends at an offset, say that the person whom the clause is about holds or held it. */
    static boolean isAt(Context context, int postEnd) {
        String text = context.text();
        return lookingAt(FROM, text, postEnd)
                || lookingAt(IS, text, postEnd)
                || lookingAt(AT_THE_TIME, text, postEnd)
                || isVerbAt(context, postEnd);
    }

    private static boolean isVerbAt(Context context, int postEnd) {
        String text = context.text();
        Matcher particle = PARTICLE.matcher(text).region(postEnd, text.length());
        if (!particle.lookingAt()) {
            return false;
        }
        Set<String> verbs = VERBS.getOrDefault(particle.group(1), Set.of());
        int at = particle.end(1) + 1;
        for (int words = 0; words < 3; words++) {
            if (at < text.length() && isVerb(text, at, verbs)) {
                return isOfTopic(context, at);
            }
            int blank = text.indexOf(' ', at);
            if (blank < 0 || blank - at > LONGEST_WORD || !isPlain(text, at, blank)) {
                return false;
            }
            at = blank + 1;
        }
        return false;
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(String text, int at, Set<String> verbs) {
        return verbs.stream().anyMatch(verb -> text.startsWith(verb, at));
    }

    /** Whether a verb tells of whom the clause is about, and not of a person who is named behind it ('차관을 지낸 | 서나래 교수'). */
    private static boolean isOfTopic(Context context, int verb) {
        String text = context.text();
        Matcher word = WORD.matcher(text).region(verb, text.length());
        if (!word.lookingAt()) {
            return false;
        }
        int end = word.end();
        int last = text.charAt(end - 1) - '가';
        boolean adnominal = last % FINALS == FINAL_N || text.charAt(end - 1) == '던' || text.charAt(end - 1) == '는';
        return !adnominal || lookingAt(NEXT, text, end) || !context.isPersonBetween(end, end + 34);
    }

    private static boolean lookingAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }
}
