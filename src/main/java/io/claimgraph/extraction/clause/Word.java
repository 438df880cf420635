package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import java.util.Set;

/**
 * What stands between two spaces ('어절'); brackets belong to the word they follow.
 *
 * @param span all of it, marks and punctuation included
 * @param core the word itself: without marks around it, particles and endings
 * @param noun the nouns it begins with, joined ('긴급투입' of '긴급투입했다'); empty where it has none
 * @param lastNoun the last of them ('투입')
 * @param predicate its verb from the stem on ('했다', '보탠다'); empty where it has none
 * @param ending how the verb ends
 * @param particle the particles at its end, joined ('에는')
 * @param comma whether a comma or a middle dot follows it
 * @param bullet whether it begins with the mark of a list's item ('△')
 */
public record Word(
        Span span,
        Span core,
        String noun,
        String lastNoun,
        String predicate,
        Ending ending,
        String particle,
        boolean comma,
        boolean bullet) {
    private static final Set<String> BARE_MODIFIERS =
            Set.of("지난", "오는", "위한", "대한", "관한", "통한", "의한", "따른", "인한", "향한", "둘러싼");

    /** How a verb ends. */
    public enum Ending {
        /** There is no verb. */
        NONE,
        /** '-고', '-며', '-어'. */
        CONNECTIVE,
        /** '-다고', '-라고', '-자고'. */
        QUOTATIVE,
        /** '-는', '-ㄴ', '-ㄹ'. */
        ADNOMINAL,
        /** '-게', '-도록': the verb only says how or what for. */
        ADVERBIAL,
        /** '-기', '-ㅁ'. */
        NOMINAL,
        /** '-다', '-라'. */
        FINAL
    }

    public boolean isPredicate() {
        return ending != Ending.NONE;
    }

    /** Whether a clause ends here: its verb neither modifies a noun nor another verb, nor is it one. */
    public boolean endsClause() {
        return ending == Ending.CONNECTIVE || ending == Ending.QUOTATIVE || ending == Ending.FINAL;
    }

    /** Whether a clause that modifies a noun ends here; not '지난', which only dates it, nor '위한', which no subject has. */
    public boolean endsModifier() {
        return ending == Ending.ADNOMINAL && !(noun.isEmpty() && BARE_MODIFIERS.contains(predicate));
    }

    /** A noun without particle: it belongs to the noun that follows, or ends a clipped sentence. */
    public boolean isBare() {
        return !isPredicate() && particle.isEmpty();
    }

    public boolean has(String... particles) {
        for (String one : particles) {
            if (particle.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
