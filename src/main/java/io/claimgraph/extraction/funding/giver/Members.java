package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Finds the body whose own people give a sum: '나래초 학생들이 3억원을 기부했다'. */
final class Members {
    private static final Set<String> MEMBERS = Lexicon.words("ko/members.txt");
    private static final String MANY = "들";

    private Members() {}

    /** '나래초 학생들이', '나래사 임직원 300명이': the body; empty for any other people. */
    static List<ExtractedEntity> of(Scene scene) {
        for (int i = scene.sum().first() - 1; i > scene.sum().from() && !UnnamedGivers.endsCrowd(scene.word(i)); i--) {
            if (scene.word(i).has("은", "는", "이", "가", "도")) {
                boolean counted = UnnamedGivers.isCounted(scene.word(i))
                        && scene.word(i - 1).isBare();
                return body(scene, counted ? i - 1 : i);
            }
        }
        return List.of();
    }

    private static List<ExtractedEntity> body(Scene scene, int people) {
        String noun = scene.word(people).noun();
        String one = noun.endsWith(MANY) ? noun.substring(0, noun.length() - 1) : noun;
        return people > 0 && MEMBERS.contains(one) && scene.word(people - 1).isBare()
                ? scene.actors().at(scene.strand(), people - 1)
                : List.of();
    }
}
