package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Finds whose money a sum is by the purse or fund that is named right before it. */
public final class Owners {
    /** What money is called that is given away or lent, as the last part of a word. */
    private static final Set<String> GIVEN = Lexicon.words("ko/given-money.txt");

    private Owners() {}

    /** '정부 재정 400억원', '나래부 하반기 교부세 3억원', '시 출연금 2억원': the body whose money it is. */
    public static List<ExtractedEntity> of(Scene scene) {
        List<ExtractedEntity> state = Purses.state(scene);
        if (!state.isEmpty()) {
            return state;
        }
        if (Purses.isLocal(scene)) {
            return Purses.owner(scene);
        }
        int fund = scene.sum().first() - 1;
        while (fund > 0 && Phrases.isMeasure(scene.word(fund))) {
            fund--;
        }
        if (fund < 1 || !scene.word(fund).isBare() || !Phrases.isFund(scene.word(fund))) {
            return List.of();
        }
        int before = fund - 1;
        while (before > 0 && scene.word(before).isBare() && Phrases.isTime(scene.word(before))) {
            before--;
        }
        Word owner = scene.word(before);
        List<Mention> named = scene.context().entities().within(owner.span());
        if (named.isEmpty() && owner.isBare()) {
            return scene.actors().called(scene.strand(), before);
        }
        boolean whole = (owner.isBare() || (owner.has("의") && isGiven(scene.word(fund))))
                && isOne(scene, named)
                && named.getLast().span().end() >= owner.core().end() - 1;
        return whole ? together(scene, before, named.getFirst()) : List.of();
    }

    /** '나래부의 특별교부세 3억원': money that whoever has it gives away. */
    private static boolean isGiven(Word fund) {
        return Phrases.isSumName(fund) || GIVEN.stream().anyMatch(fund.noun()::endsWith);
    }

    /** '국제나래연맹(INF)': one body, by both of its names. */
    private static boolean isOne(Scene scene, List<Mention> named) {
        return named.stream().map(scene.context().entities()::entity).distinct().count() == 1;
    }

    /** 'GM과 나래은행 자금': all who are named together. */
    private static List<ExtractedEntity> together(Scene scene, int index, Mention last) {
        List<ExtractedEntity> joint = scene.actors().at(scene.strand(), index);
        ExtractedEntity owner = scene.context().entities().entity(last);
        return joint.size() > 1 ? joint : scene.context().isPolicy(owner) ? List.of() : List.of(owner);
    }
}
