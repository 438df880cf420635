package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.List;
import java.util.Set;

/** '해솔부는 개정안이 4월부터 시행된다고 밝혔다', '시설 이용이 제한된다': what a public body's decision brings. */
final class EffectRule implements ProposalRule {
    private static final Set<String> SPENDING = Set.of("투입", "편성", "증액", "감액");

    @Override
    public List<Draft> read(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean changes = ProposalVerbs.isPassive(verb)
                && MeasureRule.isMeasure(verb)
                && !SPENDING.contains(verb.lastNoun())
                && (verb.ending() == Word.Ending.FINAL || verb.ending() == Word.Ending.QUOTATIVE);
        if (!changes || clause.mood() != Mood.PRESENT || clause.strand().quotation()) {
            return List.of();
        }
        int subject = subject(clause);
        if (subject < 0 || PolicyNames.isVague(clause, subject)) {
            return List.of();
        }
        List<ExtractedEntity> bodies = clause.actors()
                .voice(clause.strand(), clause.verb())
                .orElseGet(() -> clause.actors().implied(clause.strand()));
        boolean agencies = !bodies.isEmpty() && bodies.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return agencies ? Drafts.withVerb(clause, bodies, subject, Draft.Rule.EFFECT) : List.of();
    }

    /** Index of what is changed, in the verb's own clause; -1 where that is somebody. */
    private static int subject(Clause clause) {
        for (int i = clause.verb() - 1; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.has("이", "가", "은", "는", "도") && !word.isPredicate()) {
                boolean somebody = clause.actors().at(clause.strand(), i).stream()
                        .anyMatch(entity -> entity.type() != EntityType.POLICY);
                return somebody ? -1 : i;
            }
        }
        return -1;
    }
}
