package io.claimgraph.extraction.attribution.word;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell a day. */
public final class DayWords {
    private static final Pattern DATE = Pattern.compile(
            "(지난|오는|이달|지난달|내달|올해|작년|지난해|내년|어제|오늘|내일|오전|오후|밤|저녁|새벽|아침|현지시간|현지시각|지난주|이번주|(\\d{2,4}년|\\d{1,2}월|\\d{1,2}일|\\d{1,2}시|\\d{1,2}분)(\\(.*\\))?(쯤|경|께)?(에|에는)?)");

    /** What the words of {@link #DATE} and {@link #SAME_DAY} begin with that begin with no figure. */
    private static final String BEGINNINGS = "지오이내올작어현전밤저새아";

    private static final Set<String> SAME_DAY = Set.of("이날", "전날");

    /** Of dates only a day frames: a year or a month belongs to what was said. */
    private static final Pattern DAY = Pattern.compile("(.*\\d일.*|어제|오늘|지난주|이번주|오전|오후)");

    private static final Pattern BEGINNING = Pattern.compile("\\d{1,4}[년월일](?:\\(.*\\))?부터");

    /** An hour makes a date the date of an event, not of a speech. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[시분].*");

    /** What makes of a day a stretch of time: '45일 안에'. */
    private static final Set<String> SPAN = Set.of(
            "안에", "안으로", "내에", "내로", "이내", "이내에", "이내로", "동안", "만에", "넘게", "이상", "간격으로", "뒤", "후", "전", "전에", "뒤에",
            "후에", "전까지", "전부터", "후까지", "후부터", "이전", "이전에", "이전까지", "이전부터", "이전에는", "이후", "이후에", "이후로", "이후부터", "이후에는",
            "부터", "까지", "자로", "현재", "기준", "기준으로", "사이", "사이에", "무렵", "무렵까지");

    private DayWords() {}

    /** Whether a word is a date or part of one. */
    public static boolean isDate(Word word) {
        String bare = word.bare();
        return !bare.isEmpty()
                && (Character.isDigit(bare.charAt(0)) || BEGINNINGS.indexOf(bare.charAt(0)) >= 0)
                && (SAME_DAY.contains(bare) || DATE.matcher(bare).matches());
    }

    /** Whether a word tells the day from which on something is: '23일부터', '1일(목)부터'. */
    public static boolean begins(Word word) {
        return word.endsWith("부터") && BEGINNING.matcher(word.bare()).matches();
    }

    /** Index of the first word after a date. By itself it frames; one inside a phrase ('지난 9일 열린 평가에서') belongs to it. */
    public static int after(WordLine line, int at, int to) {
        int end = at;
        boolean day = false;
        while (end < to && DATE.matcher(line.get(end).bare()).matches()) {
            day |= DAY.matcher(line.get(end).bare()).matches();
            end++;
        }
        boolean inPhrase = end < to
                && (line.get(end).isAdnominal()
                        || line.get(end - (end > at ? 1 : 0)).endsWith("의"));
        boolean withTime = end > at && TIME.matcher(line.get(end - 1).bare()).matches();
        boolean span = end < to && SPAN.contains(line.get(end).bare());
        return inPhrase || withTime || span || !day || isOfDeed(line, at, end, to) ? at : end;
    }

    /** '지난 9일 | 협약을 맺었다고', '5월 7일(수) | 문을 열었다고': the day of what was done; a day of the month by itself tells when it was told. */
    private static boolean isOfDeed(WordLine line, int from, int end, int to) {
        if (end == from
                || end >= to
                || to >= line.size()
                || line.get(end - 1).hasComma()
                || !Tense.isPast(line.get(to))) {
            return false;
        }
        boolean here = line.get(end - 1).bare().startsWith("현지");
        boolean dated = end > from + 1 || line.get(from).bare().indexOf('(') > 0;
        return dated && !here && line.get(end - 1).bare().indexOf("현지") < 0;
    }
}
