package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.Lexicon;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that governs a sum: the next one, past clauses that only modify a noun or say how. */
final class Governors {
    private static final Set<String> LIGHT = Lexicon.words("ko/light-verbs.txt");
    private static final int MOST_SKIPPED = 3;
    private static final int FARTHEST = 18;

    private final FundingVerbs verbs = new FundingVerbs();

    /** The trigger that governs the words up to {@code index}, or null. */
    @Nullable Trigger of(Strand strand, int index) {
        Trigger noun = null;
        int skipped = 0;
        int end = Math.min(strand.size(), index + FARTHEST);
        for (int i = index; i < end; i++) {
            Word word = strand.word(i);
            if (!word.isPredicate()) {
                Trigger found = verbs.noun(word, i);
                noun = found != null && (i > index || word.core().end() > word.span().start()) ? found : noun;
                continue;
            }
            Trigger verb = verbs.verb(word, i);
            if (verb != null && !(verb.kind() == Trigger.Kind.CREATE && !verb.strong() && noun != null && noun.word() == i - 1 && noun.strong())) {
                return verb;
            }
            if (noun != null && (isLight(word) || verb != null)) {
                return noun;
            }
            boolean modifies = word.ending() == Ending.ADNOMINAL || word.ending() == Ending.NOMINAL || isLight(word);
            if (!modifies || ++skipped > MOST_SKIPPED) {
                return null;
            }
        }
        return noun != null && noun.word() == end - 1 || noun != null && strand.word(noun.word()).comma() ? noun : null;
    }

    /** '나서다', '성공하다', '위해': verbs that leave the meaning to the noun before them. */
    private static boolean isLight(Word word) {
        if (LIGHT.contains(word.lastNoun())) {
            return true;
        }
        for (int length = Math.min(3, word.predicate().length()); length > 0; length--) {
            if (word.noun().isEmpty() && LIGHT.contains(word.predicate().substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
