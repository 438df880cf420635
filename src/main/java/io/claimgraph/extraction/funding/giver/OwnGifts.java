package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Goals;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Tells what persons give of their own from what they speak of for the body they lead. */
public final class OwnGifts {
    /** What a gift is called, as the last part of a word: '발전기금'. */
    private static final Set<String> GIFTS = Lexicon.words("ko/gift-nouns.txt");

    private OwnGifts() {}

    /** Who pays: a donor their own money, whoever speaks for a body the money of that. */
    public static List<ExtractedEntity> payers(Scene scene, List<ExtractedEntity> funders) {
        return funders.stream()
                .map(funder -> isOwn(scene, funder, funders.size())
                        ? funder
                        : scene.institutions().of(funder))
                .distinct()
                .toList();
    }

    /** Of a firm only its head gives of their own, and alone: its branch managers, and several together, hand over what it gives. */
    private static boolean isOwn(Scene scene, ExtractedEntity funder, int together) {
        boolean head = together == 1 && scene.institutions().leadsFirm(funder);
        boolean staff = scene.institutions().of(funder).type() == EntityType.COMPANY && !head;
        return Givers.isPersonal(scene) || (isDonated(scene) && !staff) || (head && isGift(scene));
    }

    /** '1억원을 기탁했다'. */
    private static boolean isDonated(Scene scene) {
        Trigger trigger = scene.trigger();
        return Givers.isPersonal(scene) || (trigger != null && FundingVerbs.isDonation(scene.word(trigger.word())));
    }

    /** '장학금 1억원을 전달했다', '1억원의 성금을 보냈다', '병동을 짓는 데 써 달라며 1억원을 내놓았다': what firms' heads give of their own. */
    private static boolean isGift(Scene scene) {
        MoneyPlace sum = scene.sum();
        Trigger trigger = scene.trigger();
        int end = trigger == null ? sum.last() : Math.max(sum.last(), trigger.word());
        for (int i = sum.from(); i <= end; i++) {
            if (isGift(scene.word(i))) {
                return true;
            }
        }
        return Goals.wished(sum) != null;
    }

    private static boolean isGift(Word word) {
        return GIFTS.stream().anyMatch(word.noun()::endsWith);
    }
}
