package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.Set;

/** What a verb says together with the words that help it: '고쳐 나갈 계획이다', '고치지 않는다', '고쳐야 한다'. */
final class VerbGroups {
    private static final WordSet PLANS = new WordSet(Set.of("계획", "방침", "예정", "것", "생각", "구상", "뜻", "목표", "복안"));
    private static final Set<String> DEMANDS = Lexicon.words("ko/demands.txt");
    private static final int LONGEST = 3;

    private VerbGroups() {}

    /** Index of the last word that tells the mood of a verb: '고쳐 나갈 계획', '고쳐야 한다'. */
    static int tail(Strand strand, int index) {
        int last = index;
        while (last + 1 < strand.size() && last < index + LONGEST && carries(strand, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean carries(Strand strand, int index) {
        Word before = strand.word(index - 1);
        Word word = strand.word(index);
        boolean after = before.isPredicate() && !before.comma();
        boolean plan = before.ending() == Ending.ADNOMINAL
                && (isPlan(word) || word.noun().equals("필요"))
                && (!word.noun().equals("것") || Forms.isFuture(before.predicate()));
        boolean must = before.predicate().endsWith("야") && Forms.isMust(word);
        boolean decided = before.ending() == Ending.NOMINAL && Forms.decides(word);
        return after && (isHelping(strand, index) || plan || must || decided);
    }

    /** Whether a word only tells the mood of the verb before it ('고치기로 했다', '고칠 계획이다'). */
    static boolean isTail(Strand strand, int index) {
        return index > 0 && carries(strand, index);
    }

    /** Whether a verb helps this one: the clause ends with that. */
    static boolean isHelped(Strand strand, int index) {
        return index + 1 < strand.size() && isHelping(strand, index + 1);
    }

    /** Whether a verb only helps the one before it ('고쳐 나간다', '고치지 않는다'). */
    static boolean isHelping(Strand strand, int index) {
        Word word = strand.word(index);
        Word before = index > 0 ? strand.word(index - 1) : word;
        boolean after = index > 0 && before.ending() == Ending.CONNECTIVE && !before.comma();
        return after && (Forms.isAuxiliary(word) || (before.predicate().endsWith("야") && Forms.isMust(word)));
    }

    /** '계획', '방침': nouns of what somebody intends. */
    static boolean isPlan(Word word) {
        return PLANS.contains(word.noun());
    }

    /** '요청', '입장': nouns of what somebody wants. */
    static boolean isDemand(String noun) {
        return DEMANDS.contains(noun);
    }

    /** '고칠 계획이다': the adnominal form is only part of a plan or a must. */
    static boolean isPlanned(Strand strand, int index) {
        return tail(strand, index) > index;
    }

    /** '검토 중이다', '도입 예정이다': the noun before tells what is planned. */
    static boolean isNounPlan(Strand strand, int index) {
        boolean bare = strand.word(index).isBare() && !strand.word(index).noun().isEmpty();
        return bare
                && index + 1 < strand.size()
                && Forms.isStateNoun(strand.word(index + 1))
                && (Forms.isState(strand.word(index + 1)) || isInState(strand, index + 1));
    }

    /** '추진 중에 있다'. */
    private static boolean isInState(Strand strand, int index) {
        return strand.word(index).has("에")
                && index + 1 < strand.size()
                && strand.word(index + 1).noun().isEmpty()
                && strand.word(index + 1).predicate().startsWith("있");
    }

    /** '요청할 수 있다': nobody does yet. */
    static boolean isPossible(Strand strand, int index) {
        return strand.word(index).ending() == Ending.ADNOMINAL
                && index + 1 < strand.size()
                && strand.word(index + 1).noun().equals("수");
    }

    /** '고칠 수 있도록': what somebody sees to. */
    static boolean isMadePossible(Strand strand, int index) {
        return isPossible(strand, index)
                && !ProposalVerbs.isPassive(strand.word(index))
                && index + 2 < strand.size()
                && strand.word(index + 2).predicate().startsWith("있도록");
    }

    /** '고칠 수 있도록': tells nothing without the verb before it. */
    static boolean isAbility(Strand strand, int index) {
        return index > 1
                && strand.word(index).noun().isEmpty()
                && strand.word(index - 1).noun().equals("수")
                && isPossible(strand, index - 2);
    }

    /** '고치지 않겠다', '고치지 말아 달라'. */
    static boolean isNegated(Strand strand, int index) {
        return strand.word(index).predicate().endsWith("지") && tail(strand, index) > index;
    }

    /** '고치는 한편': another measure of the same body follows. */
    static boolean isMeanwhile(Strand strand, int index) {
        return strand.word(index).ending() == Ending.ADNOMINAL
                && strand.word(index).predicate().endsWith("는")
                && index + 1 < strand.size()
                && strand.word(index + 1).noun().equals("한편")
                && !strand.word(index + 1).isPredicate();
    }

    /** '추진해 왔다', '추진해 오고 있다', '추진해온': what goes on for long. */
    static boolean isCarriedOn(Strand strand, int index) {
        String form = strand.word(index).predicate();
        if (form.contains("해왔") || form.contains("해온") || form.contains("해오")) {
            return true;
        }
        if (strand.word(index).ending() != Ending.CONNECTIVE || index + 1 == strand.size()) {
            return false;
        }
        Word next = strand.word(index + 1);
        return next.noun().isEmpty()
                && next.isPredicate()
                && (next.predicate().startsWith("왔")
                        || next.predicate().startsWith("온")
                        || next.predicate().equals("오고"));
    }

    /** '꾸려', '만들어': a means to what follows. */
    static boolean isOnTheWay(Strand strand, int index) {
        Word word = strand.word(index);
        return tail(strand, index) == index
                && word.ending() == Ending.CONNECTIVE
                && !word.predicate().endsWith("고")
                && !word.predicate().endsWith("며");
    }

    /** Whether somebody is asked in so many words ('고쳐 달라고', '고치자고', '고칠 것을'), not just told what is right. */
    static boolean isRequest(Strand strand, int index) {
        Word word = strand.word(tail(strand, index));
        boolean asked = Forms.isImperative(word) && !Forms.isAndSaying(word);
        return asked || (word.noun().equals("것") && word.has("을") && !word.isPredicate());
    }
}
