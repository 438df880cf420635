package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '두 당은 특위 구성에 합의했다', '두 장관은 비자 상한 폐지 등에 뜻을 같이했다'. */
final class AgreeRule implements ProposalRule {
    private static final Set<String> AGREEING = Set.of("합의", "서명");
    private static final Set<String> MINDS = Set.of("뜻", "의견", "입장", "마음");
    private static final Set<String> JOINING = Set.of("모으", "모아", "모았", "모은");
    private static final String TOGETHER = "같이";
    private static final int STEM = 2;
    private static final int FARTHEST = 3;

    @Override
    public List<Draft> read(Clause clause) {
        int mind = mind(clause);
        if (mind < 0
                || VerbGroups.isNegated(clause.strand(), clause.verb())
                || VerbGroups.isPossible(clause.strand(), clause.verb())) {
            return List.of();
        }
        int first = Math.max(clause.from(), mind - FARTHEST);
        for (int i = mind - 1; i >= first && !clause.word(i).isPredicate(); i--) {
            if (clause.word(i).has("에")) {
                List<ExtractedEntity> proposers = Speakers.acting(clause);
                return isMeasure(clause, i) && !PolicyNames.isVague(clause, i)
                        ? Drafts.of(clause, proposers, i, Draft.Rule.SAY)
                        : List.of();
            }
        }
        return List.of();
    }

    /** Index behind what is agreed on: that of the verb, or of the minds that meet; -1 where nobody agrees. */
    private static int mind(Clause clause) {
        Word verb = clause.word(clause.verb());
        if (AGREEING.contains(verb.lastNoun())) {
            return ProposalVerbs.isPassive(verb) ? -1 : clause.verb();
        }
        return meets(clause.strand(), clause.verb(), clause.text()) ? clause.verb() - 1 : -1;
    }

    /** Whether minds meet by a verb: '뜻을 같이했다', '의견을 모았다'. */
    static boolean meets(Strand strand, int verb, String text) {
        if (verb == 0
                || !strand.word(verb - 1).has("을", "를")
                || !MINDS.contains(strand.word(verb - 1).noun())) {
            return false;
        }
        String joins = strand.word(verb).core().of(text);
        return joins.startsWith(TOGETHER) || JOINING.contains(joins.substring(0, Math.min(STEM, joins.length())));
    }

    private static boolean isMeasure(Clause clause, int index) {
        Word word = clause.word(index);
        return word.noun().equals("등") || PolicyNames.isPolicy(clause.context(), word);
    }
}
