package io.claimgraph.extraction.funding.giver;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the named fund that pays a sum by itself: '나래기금에서 3억원을 융자한다', '이 기금은 3억원을 지출했다'. */
public final class NamedFunds {
    private static final Set<String> ENDS = Set.of("기금", "펀드");
    private static final Set<String> THIS = Set.of("이", "그", "해당", "같은", "이번");

    private NamedFunds() {}

    /** '이 기금은 3억원을 지출했다': the fund spoken of, where the clause is about it; empty otherwise. */
    static List<ExtractedEntity> calledAgain(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (scene.word(i).has("은", "는", "이", "가", "도") && (isCalledAgain(scene, i) || isKind(scene, i))) {
                return spokenOf(scene);
            }
        }
        return List.of();
    }

    /** '나래기금에서 3억원을 융자하며': the fund that the clause takes the sum from; empty where it names none. */
    static List<ExtractedEntity> source(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (scene.word(i).has("에서", "에서는", "에서도")) {
                return at(scene, i);
            }
        }
        return List.of();
    }

    private static boolean isFund(Word word) {
        return ENDS.stream().anyMatch(word.noun()::endsWith);
    }

    /** '이 기금은', '해당 펀드가'. */
    private static boolean isCalledAgain(Scene scene, int index) {
        return index > 0
                && ENDS.contains(scene.word(index).noun())
                && THIS.contains(scene.word(index - 1).core().of(scene.text()));
    }

    /** '기금은 3억원을 쓴다': a fund by nothing but its kind, at the head of its clause. */
    private static boolean isKind(Scene scene, int index) {
        boolean head = index == 0 || scene.word(index - 1).endsClause();
        return head
                && scene.word(index).has("은", "는", "이", "가")
                && ENDS.contains(scene.word(index).noun());
    }

    /** The funds that a phrase ends with, joint ones too: '체육기금과 복권기금에서', '이 기금에서'. */
    public static List<ExtractedEntity> at(Scene scene, int index) {
        if (isCalledAgain(scene, index)) {
            return spokenOf(scene);
        }
        List<ExtractedEntity> found = new ArrayList<>();
        for (int i = index; i >= 0 && (i == index || scene.word(i).has("과", "와")); i--) {
            Word word = scene.word(i);
            List<ExtractedEntity> named = isFund(word) ? funds(scene, word.core()) : List.of();
            if (named.isEmpty()) {
                break;
            }
            found.addAll(named);
        }
        return found.reversed();
    }

    private static List<ExtractedEntity> funds(Scene scene, Span word) {
        return scene.context().entities().endingIn(word).stream()
                .map(scene.context().entities()::entity)
                .filter(scene.context()::isPolicy)
                .toList();
    }

    /** The fund that the sentences before speak of. */
    private static List<ExtractedEntity> spokenOf(Scene scene) {
        String fund = scene.memory().fund();
        return fund != null && ENDS.stream().anyMatch(fund::endsWith)
                ? scene.actors().named(fund)
                : List.of();
    }
}
