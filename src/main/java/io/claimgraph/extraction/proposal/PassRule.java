package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '나래법 개정안이 국회 본회의를 통과했다', '국회를 통과한 나래법', '대책이 발표됐다': whose assent a bill has, or who made a plan known. */
final class PassRule implements ProposalRule {
    private static final int FARTHEST = 4;
    private static final Set<String> VOTED = Set.of("통과", "의결", "가결", "처리", "승인", "채택", "확정");
    private final ProposalVerbs verbs = new ProposalVerbs();

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        if (verb.lastNoun().equals("통과") && !ProposalVerbs.isPassive(verb)) {
            return passed(clause);
        }
        boolean voted = ProposalVerbs.isPassive(verb) && VOTED.contains(verb.lastNoun());
        if (voted && clause.mood() == Mood.TOLD) {
            return passed(clause);
        }
        boolean made = ProposalVerbs.isPassive(verb) && verbs.noun(verb) == ProposalVerbs.Kind.SAY;
        int policy = made && verb.endsClause() && clause.mood() == Mood.TOLD ? subject(clause, clause.verb()) : -1;
        if (policy < 0 || PolicyNames.isVague(clause, policy)) {
            return List.of();
        }
        List<ExtractedEntity> makers = clause.actors().implied(clause.strand());
        return Drafts.of(clause, agencies(makers), policy, Draft.Rule.PASS);
    }

    private static List<Draft> passed(Clause clause) {
        int house = house(clause);
        List<ExtractedEntity> body =
                house < 0 ? List.of() : agencies(clause.actors().owner(clause.strand(), house));
        if (body.isEmpty()) {
            return List.of();
        }
        List<ExtractedEntity> who = clause.mood() == Mood.DEMANDED ? Speakers.of(clause) : body;
        int policy =
                clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL ? head(clause) : subject(clause, house);
        int from = policy > clause.verb() ? clause.verb() + 1 : clause.from();
        Clause inside =
                new Clause(clause.context(), clause.strand(), from, clause.verb(), clause.kind(), clause.mood());
        return policy < 0 ? List.of() : Drafts.of(inside, who, policy, Draft.Rule.PASS);
    }

    /** Index of the body whose assent it is: '국회를', '군의회 본회의를'. */
    private static int house(Clause clause) {
        for (int i = clause.verb() - 1; i >= clause.from(); i--) {
            if (clause.word(i).has("을", "를", "에서")) {
                return i;
            }
        }
        return -1;
    }

    private static int subject(Clause clause, int before) {
        for (int i = before - 1; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.has("이", "가", "은", "는", "도") && !word.isPredicate()) {
                return isPolicy(clause, word) ? i : -1;
            }
        }
        return -1;
    }

    /** Index of the policy that the verb modifies: '국회를 통과한 나래법은'. */
    private static int head(Clause clause) {
        int last = Math.min(clause.strand().size(), clause.verb() + 1 + FARTHEST);
        for (int i = clause.verb() + 1; i < last; i++) {
            Word word = clause.word(i);
            if (!word.isBare()) {
                return isPolicy(clause, word) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isPolicy(Clause clause, Word word) {
        return PolicyNames.isHead(word) || PolicyNames.isNamed(clause.context(), word);
    }

    private static List<ExtractedEntity> agencies(List<ExtractedEntity> bodies) {
        boolean agencies = bodies.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return agencies ? bodies : List.of();
    }
}
