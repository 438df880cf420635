package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Trie;
import java.util.Set;

/** Verbs that only say what for, by what or how ('위해', '통해', '걸쳐'): no clause of their own. */
final class Adverbials {
    private static final String STARTS = "위통대따의관거비앞걸맞향번서나잇연더힘";
    private static final Trie WITH_OBJECT = Trie.of(Set.of("위해", "위하", "통해", "통하", "거쳐", "비롯해", "앞두", "향해"));
    private static final Trie OTHERS = Trie.of(Set.of(
            "대해", "대하", "따라", "의해", "관해", "관련해", "걸쳐", "맞춰", "비해", "번갈아", "서둘러", "나아가", "잇따라", "잇달아", "앞장서", "앞다퉈",
            "더불어", "힘써"));

    private Adverbials() {}

    static boolean isOne(Word word) {
        return takesObject(word)
                || (mayBe(word) && !word.predicate().endsWith("야") && OTHERS.beginsWithOne(word.predicate()));
    }

    /** '대책을 통해', '예방을 위해': the object before it is its own. */
    static boolean takesObject(Word word) {
        return mayBe(word) && WITH_OBJECT.beginsWithOne(word.predicate());
    }

    private static boolean mayBe(Word word) {
        return word.noun().isEmpty()
                && !word.predicate().isEmpty()
                && STARTS.indexOf(word.predicate().charAt(0)) >= 0;
    }
}
