package io.claimgraph.extraction.funding.raising;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '나래시는 지방채 3억원을 발행한다', '3억원 규모의 회사채를 찍었다': whoever issues bonds raises money from nobody named. */
public final class BondRule implements FundingRule {
    private static final Set<String> BONDS = Set.of(
            "지방채", "회사채", "채권", "국채", "사채", "영구채", "전환사채", "교환사채", "녹색채권", "외화채", "외평채", "특수채", "공채", "은행채", "후순위채");
    private static final Set<String> ISSUING = Set.of("발행", "찍", "찍어", "찍었");
    private static final int FARTHEST = 4;

    @Override
    public Optional<Draft> read(Scene scene) {
        int verb = verb(scene);
        List<ExtractedEntity> issuers = verb < 0 ? List.of() : scene.actors().of(scene.strand(), verb, 0);
        return issuers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        List.of(), scene.institutions().of(issuers.getFirst()).name(), verb, Draft.Rule.RAISE));
    }

    /** Index of the verb of issuing, where the sum is one of bonds; -1 elsewhere. */
    private static int verb(Scene scene) {
        int from = Math.max(scene.sum().from(), scene.sum().first() - 2);
        int end = Math.min(scene.sum().next(), scene.sum().last() + FARTHEST);
        boolean bonds = false;
        for (int i = from; i < end; i++) {
            Word word = scene.word(i);
            bonds |= BONDS.contains(word.lastNoun()) || BONDS.contains(word.noun());
            String stem = word.noun().isEmpty() ? word.predicate() : word.lastNoun();
            boolean issues = word.isPredicate() ? ISSUING.stream().anyMatch(stem::startsWith) : ISSUING.contains(stem);
            if (i > scene.sum().last() && issues) {
                return bonds ? i : -1;
            }
        }
        return -1;
    }
}
