package io.claimgraph.extraction.funding.verb;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Tells what somebody asks another to pay ('3억원을 내라고'), and what a giver asks of those who get a sum ('3억원을 이웃을 위해 써 달라며 맡겼다'). */
public final class Wishes {
    private static final String PLEASE = "달라";
    /** Endings of what somebody asks for: '내자고', '쓰라며'. */
    private static final EndingSet ASKING =
            new EndingSet(Set.of("자", "자고", "자는", "자며", "자면서", "하라", "라고", "하라는", "하라며", "하라면서", "으라는", "으라며"));

    private static final int REACH = 5;

    /** What is done with a gift, as the beginning of a verb. */
    private static final Set<String> HANDED = Lexicon.words("ko/handing-verbs.txt");

    private Wishes() {}

    /** '부담해 달라고', '써야 한다고', '올려 줄 것을', '넣자고', '반영하라고': what somebody asks another to do. */
    public static boolean isAsked(Strand strand, int verb) {
        if (ASKING.isAtEnd(strand.word(verb).predicate())) {
            return true;
        }
        if (verb + 1 >= strand.size() || !strand.word(verb + 1).noun().isEmpty()) {
            return false;
        }
        String next = strand.word(verb + 1).predicate();
        boolean wished = next.equals("줄")
                && verb + 2 < strand.size()
                && strand.word(verb + 2).noun().equals("것");
        return wished
                || next.startsWith(PLEASE)
                || strand.word(verb).predicate().endsWith("야");
    }

    /** The '써' of '써 달라며 맡겼다'. */
    static boolean isWished(Strand strand, int verb) {
        return verb + 1 < strand.size() && isWish(strand, verb + 1);
    }

    /** The '달라며' of it: whoever asks so hands the sum over. */
    static boolean isWish(Strand strand, int asking) {
        Word word = strand.word(asking);
        if (!word.noun().isEmpty() || !word.predicate().startsWith(PLEASE)) {
            return false;
        }
        for (int i = asking + 1; i < Math.min(strand.size(), asking + REACH); i++) {
            if (strand.word(i).isPredicate()) {
                return isHanded(strand.word(i));
            }
        }
        return false;
    }

    private static boolean isHanded(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return HANDED.stream().anyMatch(stem::startsWith);
    }
}
