package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import java.util.List;

/** '제도를 하반기에 도입하겠다', '전략을 마련할 계획이다', '나래시는 바우처를 신설한다'. */
final class PlanRule implements ProposalRule {
    @Override
    public List<Draft> read(Clause clause) {
        boolean plan = clause.mood() == Mood.PLANNED || clause.mood() == Mood.PRESENT;
        int object = plan ? Objects.of(clause) : -1;
        if (object < 0 || PolicyNames.isVague(clause, object)) {
            return List.of();
        }
        boolean intended = clause.kind() == ProposalVerbs.Kind.DO && clause.mood() == Mood.PLANNED;
        if (VerbGroups.isNegated(clause.strand(), clause.verb()) && !intended) {
            return List.of();
        }
        boolean policy = PolicyNames.isPolicy(clause.context(), clause.word(object));
        boolean named =
                PolicyNames.isNamed(clause.context(), clause.word(object)) || PolicyNames.isHead(clause.word(object));
        boolean ordered = MeasureRule.isMeasure(clause.word(clause.verb()));
        boolean measure = clause.kind() == ProposalVerbs.Kind.DO
                || (clause.kind() == ProposalVerbs.Kind.IMPROVE && (policy || Objects.becomes(clause) || ordered));
        if (!measure
                || (clause.mood() == Mood.PRESENT && !policy && !ordered && clause.kind() != ProposalVerbs.Kind.DO)
                || (isWeak(clause) && !named)) {
            return List.of();
        }
        List<ExtractedEntity> planners = Speakers.planning(clause);
        List<ExtractedEntity> proposers = named ? planners : Speakers.inPublic(clause, planners);
        boolean agencies = Speakers.isOfficial(clause, proposers);
        boolean announced = policy || ordered || isAnnounced(clause);
        return clause.mood() == Mood.PLANNED || (agencies && announced)
                ? Drafts.withVerb(clause, proposers, object, Draft.Rule.PLAN)
                : List.of();
    }

    /** '가람시는 광장을 시민에게 개방한다': a public body tells in so many words what it does. */
    private static boolean isAnnounced(Clause clause) {
        List<ExtractedEntity> named = Speakers.told(clause);
        return !named.isEmpty()
                && !clause.strand().quotation()
                && clause.word(clause.verb()).endsClause()
                && !VerbGroups.isNegated(clause.strand(), clause.verb())
                && Speakers.isOfficial(clause, named);
    }

    /** What is done on the way to something else ('…을 꾸려 …하겠다'), or carried on. */
    private static boolean isWeak(Clause clause) {
        boolean onTheWay = VerbGroups.isOnTheWay(clause.strand(), clause.verb());
        boolean carriedOn = clause.kind() == ProposalVerbs.Kind.IMPROVE && clause.mood() == Mood.PRESENT;
        return onTheWay || (carriedOn && !Objects.becomes(clause));
    }
}
