package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** '해솔부는 요건을 완화했다', '정부는 운항을 무기한 금지하였다': a measure that a public body has taken. */
final class MeasureRule implements ProposalRule {
    private static final Set<String> VERBS = Lexicon.words("ko/measure-verbs.txt");
    /** What bodies do all the time: a measure only where the clause names them. */
    private static final Set<String> PREPARING = Set.of("마련", "수립", "실시", "구축", "개최");

    private static final int LONGEST = 2;

    @Override
    public List<Draft> read(Clause clause) {
        boolean ordered = isMeasure(clause.word(clause.verb()));
        if ((!ordered && clause.kind() != ProposalVerbs.Kind.DO) || !isTold(clause)) {
            return List.of();
        }
        List<ExtractedEntity> proposers = Speakers.told(clause);
        int object = proposers.isEmpty() ? -1 : Objects.of(clause);
        if (object < 0 || Sums.isSum(clause.word(object)) || PolicyNames.isVague(clause, object)) {
            return List.of();
        }
        if (!ordered && !PolicyNames.isNamed(clause.context(), clause.word(object))) {
            return List.of();
        }
        boolean agencies = proposers.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return agencies
                ? Drafts.withVerb(clause, Speakers.withPartners(clause, proposers), object, Draft.Rule.MEASURE)
                : List.of();
    }

    /** Whether the article itself tells that it is done, and by whom where bodies do that all the time. */
    private static boolean isTold(Clause clause) {
        Word verb = clause.word(clause.verb());
        return clause.mood() == Mood.TOLD
                && !clause.strand().quotation()
                && verb.endsClause()
                && !ProposalVerbs.isPassive(verb)
                && !VerbGroups.isOnTheWay(clause.strand(), clause.verb())
                && !VerbGroups.isNegated(clause.strand(), clause.verb())
                && !(PREPARING.contains(verb.lastNoun()) && Speakers.ownSubject(clause) < 0);
    }

    static boolean isMeasure(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return verb.noun().isEmpty()
                ? VERBS.contains(stem.substring(0, Math.min(LONGEST, stem.length())))
                : VERBS.contains(stem);
    }
}
