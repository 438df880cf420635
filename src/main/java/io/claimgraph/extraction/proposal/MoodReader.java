package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.WordSet;
import java.util.Set;

/** Tells the moods of verbs, of those too that only lead up to another one. */
final class MoodReader {
    private static final WordSet TIMES = new WordSet(Set.of("동안", "때", "경우", "뒤", "후", "이후", "내년", "올해", "하반기", "상반기"));

    private MoodReader() {}

    /** The mood of a verb; one that only leads up to another ('위원회를 구성하고 …을 조사하겠다') has the mood of that. */
    static Mood of(Strand strand, int index) {
        Mood own = MoodTable.of(strand, index);
        int at = index;
        while (own == Mood.TOLD && leadsOn(strand, at)) {
            int next = nextVerb(strand, at);
            if (next < 0) {
                return own;
            }
            own = MoodTable.of(strand, next);
            at = next;
        }
        return own;
    }

    private static boolean leadsOn(Strand strand, int index) {
        Word word = strand.word(index);
        return (word.ending() == Ending.CONNECTIVE && mayLeadOn(word)) || VerbGroups.isMeanwhile(strand, index);
    }

    /** '고치고', '고쳐': another verb of the same subject may follow. */
    private static boolean mayLeadOn(Word word) {
        String predicate = word.predicate();
        char last = predicate.charAt(predicate.length() - 1);
        boolean quotes = predicate.endsWith("다며") || predicate.endsWith("라며") || predicate.endsWith("자며");
        return !quotes && "고며여해어아데".indexOf(last) >= 0;
    }

    /** 'A는 요금을 내리고 B는 차를 늘리기로 했다': the last verb tells the mood of both. */
    private static boolean isTenseless(Word word) {
        String predicate = word.predicate();
        int stem = predicate.length() - 2;
        return predicate.endsWith("고") && stem >= 0 && !Forms.isTense(predicate.charAt(stem));
    }

    /** Index of the verb that ends the next clause with the same subject, or -1. */
    private static int nextVerb(Strand strand, int index) {
        boolean shared = isTenseless(strand.word(index));
        for (int i = index + 1; i < strand.size(); i++) {
            Word word = strand.word(i);
            if (!shared && word.has("은", "는", "이", "가") && !word.isPredicate() && !isTime(word)) {
                return -1;
            }
            boolean planned = word.ending() == Ending.ADNOMINAL && MoodTable.of(strand, i) != Mood.TOLD;
            if (word.endsClause() || planned) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTime(Word word) {
        return TIMES.contains(word.lastNoun())
                || (!word.noun().isEmpty() && Character.isDigit(word.noun().charAt(0)));
    }
}
