package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/**
 * Finds when and in what somebody said long ago what is still to hold, so that it frames a clause about no past time: 'A는
 * | 2022년 7월 | …해야 한다고 판결했다', 'A는 | 지난해 전망에서 | …한다고 내다봤다'.
 */
final class PastTimes {
    /** In words: from the time to the paper or the meeting. */
    private static final int LONGEST = 5;

    private static final Pattern PAST = Pattern.compile("(지난|지난해|작년|지난달|재작년)(에|에는|에도)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d년(에|에는|에도)?");
    private static final Pattern MORE =
            Pattern.compile("(\\d{1,2}월|\\d{1,2}일|초|말|중순|하순|상반기|하반기|봄|여름|가을|겨울|연말|연초)(에|에는|에도)?");

    private static final Pattern THEN = Pattern.compile("(이후|이래|당시|직후|직전|전후|때|무렵|사태|과정)(부터|까지|에|에는|에도|의)?");

    private PastTimes() {}

    /** Index of the first word after the time and what follows it with '에서'; the time's own where none begins. */
    static int after(WordLine line, int from, int to) {
        if (from >= to || line.get(from).isQuotation()) {
            return from;
        }
        boolean past = PAST.matcher(line.get(from).bare()).matches();
        if (!past && !YEAR.matcher(line.get(from).bare()).matches()) {
            return from;
        }
        int end = from + 1;
        while (end < to && MORE.matcher(line.get(end).bare()).matches()) {
            end++;
        }
        int place = afterPlace(line, end, to);
        return place > end ? place : isWhole(line, from, end, to) ? end : from;
    }

    /** Whether a time frames by itself: '2022년 7월', '2021년에', and not '2013년에 시작할 계획' of what is still to come. */
    private static boolean isWhole(WordLine line, int from, int end, int to) {
        if (end >= to || line.get(end).isAdnominal() || isOfEvent(line, end, to)) {
            return false;
        }
        boolean marked = line.get(end - 1).endsWith("에");
        return marked ? !Tense.isComing(line.get(to)) : end > from + 1;
    }

    /** '2018년 4월 | 정상회담 당시', '2011년 3월 | 대지진 이후': the time of what happened then. */
    private static boolean isOfEvent(WordLine line, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return false;
            }
            if (THEN.matcher(word.bare()).matches()) {
                return i > from;
            }
            if (!word.isNominal()) {
                return false;
            }
        }
        return false;
    }

    /** Index of the first word after '전망에서', '발표한 | 강화 방안에서'; the first one's own where no such words follow. */
    private static int afterPlace(WordLine line, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return from;
            }
            if (word.endsWith("에서") && word.lastTag().equals("JKB")) {
                return i + 1;
            }
            if (!word.isNominal() && !word.isAdnominal()) {
                return from;
            }
        }
        return from;
    }
}
