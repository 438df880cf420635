package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** '국회도 나래 추경 논의에 들어갔다', '나래시는 대책 마련에 나섰다'. */
final class StartRule implements ProposalRule {
    private static final Set<String> STARTING = Set.of("들어가", "들어갔", "들어간", "나서", "나섰", "나선", "나설");
    private static final Set<String> PUSHING = Lexicon.words("ko/pushing-idioms.txt");
    private static final int FARTHEST = 3;
    /** In letters; a longer noun tells what is looked into ('특별점검'). */
    private static final int SHORT = 2;

    private final ProposalVerbs verbs = new ProposalVerbs();

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean starts = verb.noun().isEmpty()
                ? (verb.predicate().startsWith("들") || verb.predicate().startsWith("나"))
                        && STARTING.stream().anyMatch(verb.predicate()::startsWith)
                : verb.lastNoun().equals("착수") || verb.lastNoun().equals("돌입");
        starts = starts
                && (verb.endsClause()
                        || clause.mood() == Mood.DEMANDED
                        || VerbGroups.isPlanned(clause.strand(), clause.verb())
                        || Speakers.ownSubject(clause) >= 0);
        int first = Math.max(clause.from(), clause.verb() - FARTHEST);
        for (int i = clause.verb() - 1; i >= first; i--) {
            if (clause.word(i).has("에") && (starts || pushes(clause)) && isMeasure(clause, i)) {
                List<ExtractedEntity> proposers =
                        clause.mood() == Mood.DEMANDED ? Speakers.of(clause) : Speakers.acting(clause);
                return Drafts.of(clause, proposers, i, Draft.Rule.START);
            }
        }
        return List.of();
    }

    /** '요금 인하에 속도를 내기로 했다', '대책 마련에 힘쓸 계획이다'. */
    private static boolean pushes(Clause clause) {
        Word verb = clause.word(clause.verb());
        String said = verb.noun() + verb.predicate();
        if (clause.verb() > clause.from() && clause.word(clause.verb() - 1).has("을", "를")) {
            said = clause.word(clause.verb() - 1).noun() + ' ' + said;
        }
        for (String idiom : PUSHING) {
            if (said.startsWith(idiom)) {
                return true;
            }
        }
        return false;
    }

    /** A measure by itself ('도입에'), or work on a policy ('추경 논의에'). */
    private boolean isMeasure(Clause clause, int index) {
        ProposalVerbs.Kind kind = verbs.noun(clause.word(index));
        boolean policy = index > clause.from()
                && (PolicyNames.isHead(clause.word(index - 1))
                        || PolicyNames.isNamed(clause.context(), clause.word(index - 1)));
        boolean list = index > clause.from()
                && clause.word(index).noun().equals("등")
                && (Actions.isAction(clause.word(index - 1)) || PolicyNames.isHead(clause.word(index - 1)));
        return list
                || kind == ProposalVerbs.Kind.DO
                || kind == ProposalVerbs.Kind.SAY
                || (kind != null && (policy || clause.word(index).noun().length() > SHORT))
                || (PolicyNames.isHead(clause.word(index)) && PolicyNames.isNamed(clause.context(), clause.word(index)))
                || clause.word(index).noun().endsWith("사업");
    }
}
