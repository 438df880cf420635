package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** '요금 인하 방침을 밝혔다', '분원 유치 의사를 전했다', '상한제 도입안을 제시했다': what somebody says that he intends. */
final class IntentRule implements ProposalRule {
    private static final Set<String> INTENTS = Lexicon.words("ko/intents.txt");

    private final ProposalVerbs verbs = new ProposalVerbs();

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean said = (clause.mood() != Mood.TOLD && clause.mood() != Mood.PRESENT)
                || clause.kind() == ProposalVerbs.Kind.SUBMIT
                || verbs.isCue(verb);
        int object = said && !VerbGroups.isNegated(clause.strand(), clause.verb()) ? Objects.of(clause) : -1;
        if (object <= clause.from() || !INTENTS.contains(clause.word(object).lastNoun())) {
            return List.of();
        }
        Word word = clause.word(object);
        Word before = clause.word(object - 1);
        boolean what = !word.noun().equals(word.lastNoun())
                || Actions.isAction(before)
                || before.noun().equals("등")
                || before.ending() == Word.Ending.ADNOMINAL
                || PolicyNames.isHead(before)
                || PolicyNames.isNamed(clause.context(), before);
        return what ? Drafts.of(clause, Speakers.acting(clause), object, Draft.Rule.INTENT) : List.of();
    }
}
