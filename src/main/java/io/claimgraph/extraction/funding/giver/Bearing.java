package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Tells by a vague verb without a target that somebody bears a sum or a share of it: '정부는 2조원을 부담한다'. */
public final class Bearing {
    private static final Set<String> BEARING = Lexicon.words("ko/bearing-verbs.txt");

    /** '내다': a gift only where money was spoken of before. */
    private static final String HANDING = "내낸낼냈";

    private static final Set<String> SHARED = Set.of("각각", "각");

    /** Verbs that say too little of a sum to take it for given. */
    private static final Set<String> WIDE = Set.of("참여", "대기", "동원", "채우", "채웠", "채운", "메우", "메웠");

    /** By which a firm gives even where the sum only measures what it moves; what it spends so, it buys. */
    private static final Set<String> HANDS = Set.of(
            "내", "낸", "낼", "냈", "맡", "주", "준", "줄", "줬", "보내", "보낸", "보낼", "보냈", "건네", "건넨", "건넸", "제공", "전달", "지급");

    private static final Set<String> PARTED = Set.of("중", "가운데");

    private Bearing() {}

    /** '1조원씩 참여한다' where a fund was spoken of, '90억 원을 댔던 가람벤처스'. */
    public static boolean isShare(Scene scene, Trigger trigger) {
        if (isBorne(scene, trigger) || isActed(scene, trigger)) {
            return true;
        }
        boolean joins =
                scene.word(trigger.word()).noun().equals("참여") && scene.memory().fund() != null;
        boolean ofFund = (scene.memory().fund() != null || scene.memory().goal() != null)
                && Phrases.isShare(scene.strand(), scene.sum().first());
        return joins
                || ofFund
                || !DescribedGivers.head(scene, trigger).isEmpty()
                || isEach(scene, Givers.of(scene, trigger));
    }

    /** '해솔부가 130억 원을 대고', '정부는 2조원을 부담한다': a body that bears a sum in so many words. */
    private static boolean isBorne(Scene scene, Trigger trigger) {
        Word verb = scene.word(trigger.word());
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        boolean bears = BEARING.contains(stem.substring(0, Math.min(2, stem.length())))
                || (verb.noun().isEmpty() && BEARING.contains(stem.substring(0, 1)));
        boolean handed = verb.noun().isEmpty()
                && HANDING.indexOf(stem.charAt(0)) >= 0
                && (scene.memory().fund() != null || scene.memory().goal() != null);
        boolean takesOn = stem.startsWith("맡") || stem.startsWith("책임");
        boolean object = takesOn ? scene.sum().lastWord().has("을", "를", "은", "는", "씩") : isObject(scene, trigger);
        if (!(bears || handed) || trigger.passive() || !object) {
            return false;
        }
        List<ExtractedEntity> bearer = scene.actors()
                .subject(scene.strand(), scene.sum().first(), scene.sum().from());
        return isBodies(bearer);
    }

    /** '나래시는 다달이 3억원을 쓴다': a body of which any verb of giving says that it moves the sum itself. */
    private static boolean isActed(Scene scene, Trigger trigger) {
        Word sum = scene.sum().lastWord();
        Word verb = scene.word(trigger.word());
        boolean wide = WIDE.contains(verb.lastNoun()) || WIDE.stream().anyMatch(verb.predicate()::startsWith);
        if (trigger.passive() || sum.has("만") || wide) {
            return false;
        }
        boolean object = sum.has("을", "를", "도", "까지") || sum.particle().startsWith("씩");
        boolean measures = !isParted(scene) && isObject(scene, trigger);
        if (!object && !measures) {
            return false;
        }
        List<ExtractedEntity> actors = scene.actors()
                .subject(scene.strand(), scene.sum().first(), scene.sum().from());
        List<ExtractedEntity> givers = actors.isEmpty() ? Givers.of(scene, trigger) : actors;
        boolean hands = HANDS.contains(verb.lastNoun()) || HANDS.stream().anyMatch(verb.predicate()::startsWith);
        boolean firm = givers.stream().anyMatch(giver -> giver.type() == EntityType.COMPANY);
        return isBodies(givers) && (object || hands || !firm);
    }

    /** '공사비 3억원 중 절반은': only a part of it is given. */
    private static boolean isParted(Scene scene) {
        int next = scene.sum().last() + 1;
        return next < scene.strand().size() && PARTED.contains(scene.word(next).noun());
    }

    private static boolean isBodies(List<ExtractedEntity> actors) {
        return !actors.isEmpty()
                && actors.stream().allMatch(entity -> entity.type().isBody());
    }

    /** Whether the verb moves the sum itself or the money that it measures: '3억원을', '3억원의 운영비를', '3억원 지급'. */
    private static boolean isObject(Scene scene, Trigger trigger) {
        int end = Math.min(trigger.word(), scene.sum().next());
        for (int i = scene.sum().last(); i < end && !scene.word(i).comma(); i++) {
            Word word = scene.word(i);
            if (word.has("을", "를", "은", "는", "도", "씩", "만")) {
                return true;
            }
            if (!word.isBare() && !word.has("의")) {
                return false;
            }
        }
        return true;
    }

    /** Whether as many give as sums are listed, one each. */
    public static boolean isEach(Scene scene, List<ExtractedEntity> givers) {
        return givers.size() > 1
                && givers.size() == scene.sum().listed()
                && scene.strand().words().stream()
                        .anyMatch(word -> SHARED.contains(word.core().of(scene.text())));
    }

    /** '가람과 나래는 각각 1억원, 2억원을': each gives the sum at its place. */
    public static List<ExtractedEntity> share(Scene scene, List<ExtractedEntity> givers) {
        return isEach(scene, givers) ? List.of(givers.get(scene.sum().rank())) : givers;
    }
}
