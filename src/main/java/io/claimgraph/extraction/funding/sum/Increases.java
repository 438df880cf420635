package io.claimgraph.extraction.funding.sum;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells a sum that is added to the money for something: '난방비를 3억원 늘렸다'. */
public final class Increases {
    private static final Set<String> ADDING = Lexicon.words("ko/adding-verbs.txt");
    private static final Set<String> MEASURED = Set.of("보다", "대비");
    private static final int LONGEST_STEM = 3;

    private Increases() {}

    /** Whether a verb that adds to the money for something moves the sum. */
    static boolean areTold(MoneyPlace sum) {
        return item(sum) >= 0;
    }

    /** Index of the word for the money that grows by the sum; -1 where none does. */
    public static int item(MoneyPlace sum) {
        Strand strand = sum.strand();
        int verb = sum.last() + 1;
        boolean moved = (sum.lastWord().isBare() || sum.lastWord().has("을", "를"))
                && verb < strand.size()
                && isAdding(strand.word(verb));
        for (int i = sum.first() - 1; moved && i >= sum.from(); i--) {
            Word word = strand.word(i);
            if (word.has("을", "를", "도", "은", "는")) {
                return isMoney(word) ? i : -1;
            }
            boolean compared = MEASURED.contains(word.noun()) || MEASURED.contains(word.particle());
            if (compared || word.isPredicate()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isMoney(Word word) {
        String noun = word.noun();
        return Phrases.isFund(word) || (noun.length() > 2 && (noun.endsWith("비") || noun.endsWith("수당")));
    }

    private static boolean isAdding(Word word) {
        if (!word.isPredicate() || word.ending() == Word.Ending.ADNOMINAL) {
            return false;
        }
        if (!word.noun().isEmpty()) {
            return ADDING.contains(word.lastNoun())
                    && !word.predicate().startsWith("되")
                    && !word.predicate().startsWith("됐");
        }
        String stem = word.predicate();
        for (int length = Math.min(LONGEST_STEM, stem.length()); length > 0; length--) {
            if (ADDING.contains(stem.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
