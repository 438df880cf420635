package io.claimgraph.extraction.funding.sum;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells sums that somebody only offered and that were turned down: '3억원을 내겠다고 나섰으나 학교가 거절했다'. */
public final class Offers {
    private static final Set<String> REFUSING = Lexicon.words("ko/refusing-verbs.txt");

    /** What is turned down: '내겠다는 안을', '제안을'. */
    private static final Set<String> OFFERED = Set.of("안", "제안", "제의", "의사", "의향", "조건", "방안");

    private static final String WILL = "겠다";

    private static final Set<String> REFUSALS = Lexicon.words("ko/refusing-phrases.txt");

    /** What an offer is told by before the sum. */
    private static final Set<String> OFFERING = Set.of("내건", "제시한", "제안한", "제의한", "부른", "써낸");

    /** What an offer is told by behind the sum. */
    private static final Set<String> OFFERS = Set.of(WILL, "제안했", "제안하", "제의", "제시했", "제시하", "불렀", "써 냈", "써냈");

    /** How many characters behind a sum its refusal may stand. */
    private static final int FARTHEST = 100;

    /** How many characters before a sum the offer may stand. */
    private static final int BESIDE = 14;

    private Offers() {}

    /** Whether the sentence goes on with somebody who does not want the sum. */
    public static boolean areRefused(String text, MoneyPlace sum) {
        return isRefused(sum) || isTurnedDown(text, sum);
    }

    /** In words of the sum's own voice. */
    private static boolean isRefused(MoneyPlace sum) {
        Strand strand = sum.strand();
        boolean offered = false;
        for (int i = sum.last() + 1; i < strand.size(); i++) {
            Word word = strand.word(i);
            offered |= word.predicate().contains(WILL) || OFFERED.contains(word.lastNoun());
            if (offered && word.isPredicate() && isRefusing(word)) {
                return true;
            }
        }
        return false;
    }

    /** Beyond the sum's own voice: ''3억원을 내겠다'고 했으나 학교가 받지 않았다', '내건 돈은 3억원이었지만 … 거절했다'. */
    private static boolean isTurnedDown(String text, MoneyPlace sum) {
        int start = sum.money().span().start();
        int end = sum.money().span().end();
        String behind = sentence(text.substring(end, Math.min(text.length(), end + FARTHEST)));
        String before = text.substring(Math.max(0, start - BESIDE), start);
        int offer = OFFERING.stream().anyMatch(before::contains) ? 0 : offer(behind);
        return offer >= 0 && REFUSALS.stream().anyMatch(refusal -> behind.indexOf(refusal, offer) >= 0);
    }

    /** The text up to where a sentence or a line ends. */
    private static String sentence(String text) {
        int stop = text.indexOf(". ");
        int line = text.indexOf('\n');
        int end = stop < 0 ? text.length() : stop;
        return text.substring(0, line < 0 ? end : Math.min(end, line));
    }

    /** Where a text first tells of an offer; -1 where it does not. */
    private static int offer(String text) {
        return OFFERS.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private static boolean isRefusing(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return REFUSING.stream().anyMatch(stem::startsWith);
    }
}
