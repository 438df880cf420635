package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;

/** Finds who gives a sum. */
final class Givers {
    private Givers() {}

    /** The giver named right before the sum, the subject beside it, the giver of the sum before it, or whoever is implied. */
    static List<ExtractedEntity> of(Scene scene, Trigger trigger) {
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> found = owner(scene);
        if (found.isEmpty()) {
            found = scene.actors().subject(sum.strand(), sum.first(), sum.from());
        }
        if (found.isEmpty() && sum.next() > trigger.word()) {
            found = scene.actors().subject(sum.strand(), trigger.word(), sum.last() + 1);
        }
        if (found.isEmpty()) {
            found = scene.memory().giversUnder(trigger, sum);
        }
        if (found.isEmpty()) {
            found = head(scene, trigger);
        }
        return found.isEmpty() ? scene.actors().of(sum.strand(), sum.first(), 0) : found;
    }

    /** '정부 재정 400억원': the body whose money it is. */
    static List<ExtractedEntity> owner(Scene scene) {
        int before = scene.sum().first() - 1;
        if (before < 1 || !scene.word(before).isBare() || !Phrases.isFund(scene.word(before))) {
            return List.of();
        }
        Word owner = scene.word(before - 1);
        List<Mention> named = scene.context().entities().within(owner.span());
        boolean whole = owner.isBare()
                && named.size() == 1
                && named.getFirst().span().end() == owner.core().end();
        return whole ? List.of(scene.context().entities().entity(named.getFirst())) : List.of();
    }

    /** '90억 원을 댔던 가람벤처스': the noun that the verb modifies. */
    static List<ExtractedEntity> head(Scene scene, Trigger trigger) {
        Strand strand = scene.strand();
        if (strand.word(trigger.word()).ending() != Word.Ending.ADNOMINAL) {
            return List.of();
        }
        int i = trigger.word() + 1;
        while (i < strand.size() && i < trigger.word() + 4 && strand.word(i).isBare()) {
            i++;
        }
        boolean noun = i < strand.size() && !strand.word(i).isPredicate();
        List<ExtractedEntity> named = noun ? scene.actors().at(strand, i) : List.of();
        return named.stream().anyMatch(entity -> scene.context().isPolicy(entity)) ? List.of() : named;
    }
}
