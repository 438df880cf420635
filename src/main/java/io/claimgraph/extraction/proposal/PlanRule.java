package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/** '제도를 하반기에 도입하겠다', '전략을 마련할 계획이다', '나래시는 바우처를 신설한다'. */
final class PlanRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        boolean plan = clause.mood() == Mood.PLANNED || clause.mood() == Mood.PRESENT;
        int object = plan ? Objects.of(clause) : -1;
        if (object < 0 || PolicyNames.isVague(clause.context(), clause.word(object))) {
            return List.of();
        }
        boolean policy = PolicyNames.isPolicy(clause.context(), clause.word(object));
        boolean measure =
                clause.kind() == ProposalVerbs.Kind.DO || (clause.kind() == ProposalVerbs.Kind.IMPROVE && policy);
        if (!measure || (clause.mood() == Mood.PRESENT && !policy)) {
            return List.of();
        }
        List<ExtractedEntity> proposers =
                Speakers.inPublic(clause, clause.actors().of(clause.strand(), clause.verb(), 0));
        boolean agencies = proposers.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return clause.mood() == Mood.PLANNED || agencies
                ? Drafts.withVerb(clause, proposers, object, Draft.Rule.PLAN)
                : List.of();
    }
}
