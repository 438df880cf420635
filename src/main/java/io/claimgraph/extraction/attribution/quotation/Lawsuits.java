package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;

/** Tells what somebody is told in passing to have sued or asked for: '유족이 "…하라"며 | 공단을 상대로 낸 소송에서', '"…"며 제기한 가처분 신청을'. */
final class Lawsuits {
    /** In words: from what is asked for to the verb. */
    private static final int REACH = 8;

    private static final Pattern FILED = Pattern.compile("낸|냈던|제기한|제기했던|청구한|신청한|제출한|접수한");
    private static final Pattern SUIT =
            Pattern.compile("(.*(소송|신청|청구|심판|가처분|항고|상고|항소|진정|헌법소원)|소)(에|에서|에서는|을|은|의|과|에서도)?");

    private Lawsuits() {}

    /** Whether the words from an index on modify such a suit. */
    static boolean follow(WordLine line, int from) {
        for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return false;
            }
            if (FILED.matcher(word.bare()).matches()) {
                return isSuit(line, i + 1);
            }
            if (word.isVerbal() && word.lastTag().equals("EF")) {
                return false;
            }
        }
        return false;
    }

    /** '손해배상 청구 소송에서'. */
    private static boolean isSuit(WordLine line, int from) {
        for (int i = from; i < Math.min(line.size(), from + 3); i++) {
            Word word = line.get(i);
            if (!word.isQuotation() && SUIT.matcher(word.bare()).matches()) {
                return true;
            }
            if (!word.isNominal()) {
                return false;
            }
        }
        return false;
    }
}
