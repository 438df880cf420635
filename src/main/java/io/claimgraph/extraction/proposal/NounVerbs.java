package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;

/** Nouns that stand for the verb of a clause in the clipped style of releases: '기준을 통일, …', '상담실 확대', '조례 개정 추진 예정'. */
final class NounVerbs {
    private static final ProposalVerbs VERBS = new ProposalVerbs();
    /** How many words may date what ends a sentence ('개정(7월)' and the like). */
    private static final int FARTHEST_END = 1;

    private NounVerbs() {}

    /** Whether the noun ends a clause whose object stands before it, or its sentence. */
    static boolean isOne(Strand strand, int from, int index) {
        Word word = strand.word(index);
        return word.isBare()
                && !word.noun().isEmpty()
                && VERBS.noun(word) != null
                && (endsSentence(strand, index) || (word.comma() && hasObject(strand, from, index)));
    }

    /** How such a noun is meant: like the verb that its clause leads up to, else like the announcement of a plan. */
    static Mood mood(Strand strand, int from, int index) {
        if (endsSentence(strand, index)) {
            boolean planned = index + 1 < strand.size() && Forms.isStateNoun(strand.word(index + 1));
            return planned ? Mood.PLANNED : Mood.PRESENT;
        }
        for (int i = index + 1; i < strand.size(); i++) {
            boolean planned = strand.word(i).ending() == Word.Ending.ADNOMINAL && MoodTable.of(strand, i) != Mood.TOLD;
            if (strand.word(i).endsClause() || planned) {
                return MoodReader.of(strand, i);
            }
        }
        return Mood.PRESENT;
    }

    private static boolean endsSentence(Strand strand, int index) {
        int last = index + 1;
        while (last < strand.size() && last <= index + FARTHEST_END && isPlan(strand.word(last))) {
            last++;
        }
        return last == strand.size() && !strand.quotation();
    }

    private static boolean isPlan(Word word) {
        return (word.isBare() && (word.noun().isEmpty() || Forms.isStateNoun(word)));
    }

    private static boolean hasObject(Strand strand, int from, int index) {
        for (int i = index - 1; i >= from; i--) {
            Word word = strand.word(i);
            if (word.isPredicate()) {
                return false;
            }
            if (word.has("을", "를", "도", "로", "으로", "에")) {
                return true;
            }
        }
        return false;
    }
}
