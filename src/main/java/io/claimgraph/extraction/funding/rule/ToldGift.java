package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;

/** Finds the clause that says who gave the money which a noun names: '한들국이 부담하는 돈은', '나래부가 짠 내년 연구 예산은'. */
final class ToldGift {
    private static final FundingVerbs VERBS = new FundingVerbs();
    private static final int FARTHEST = 4;

    private ToldGift() {}

    /** Index of the verb that modifies the noun, perhaps past others that only say which; -1 where none speaks of giving. */
    static int verb(Scene scene, int noun) {
        int i = noun - 1;
        while (i > 0
                && noun - i < FARTHEST
                && scene.word(i).isBare()
                && !scene.word(i).comma()) {
            i--;
        }
        Word word = i < 0 ? null : scene.word(i);
        Trigger trigger = word == null || word.ending() != Word.Ending.ADNOMINAL ? null : VERBS.verb(word, i);
        boolean gives = trigger != null && !trigger.passive() && trigger.kind() != Trigger.Kind.RAISE;
        return gives ? i : -1;
    }

    /** '아무개 씨가 고향에 보내는 돈은': what a person spends is no funding, unless it is a gift. */
    static boolean isPrivate(Scene scene, int verb) {
        return verb >= 0
                && !FundingVerbs.isDonation(scene.word(verb))
                && !scene.word(verb).predicate().startsWith("낸")
                && scene.actors().subject(scene.strand(), verb, 0).stream()
                        .anyMatch(entity -> entity.type() == EntityType.PERSON);
    }

    /** The bodies that gave it, or the persons whose gift it is; empty where the clause names none. */
    static List<ExtractedEntity> givers(Scene scene, int verb) {
        List<ExtractedEntity> found = verb < 0 ? List.of() : scene.actors().subject(scene.strand(), verb, 0);
        boolean bodies = found.stream().allMatch(entity -> entity.type().isBody());
        return bodies || FundingVerbs.isDonation(scene.word(verb)) ? found : List.of();
    }
}
