package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Finds who a clause behind a sum says pays it: '…에 3억원이 들며 그 비용은 나래부가 댄다', '이 돈은 가람은행이 냈다'. */
public final class LaterPayers {
    private static final Set<String> COSTS =
            Set.of("재원", "비용", "돈", "자금", "경비", "사업비", "공사비", "건립비", "운영비", "금액", "예산");

    /** What needs no 'that' before it to mean the sum told before. */
    private static final Set<String> WHOLE = Set.of("재원", "비용");

    private static final Set<String> POINTERS = Set.of("그", "이", "해당");
    private static final Set<String> SHARES = Set.of("절반", "일부", "나머지", "상당", "대부분");
    private static final Set<String> PAYING = Lexicon.words("ko/cost-bearing.txt");
    private static final int FARTHEST = 10;

    /** In words: a sum's cost is told of in one of the next clauses. */
    private static final int REACH = 60;

    private LaterPayers() {}

    /** Who pays, as the words from an index to another tell; empty where they tell of no payer, or only of a share. */
    public static List<ExtractedEntity> of(Actors actors, Strand strand, int from, int to) {
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            Word word = strand.word(i);
            if (word.has("을", "를") && COSTS.contains(word.noun()) && isPointedAt(strand, i)) {
                return bearers(actors, strand, i, from);
            }
            if (word.has("은", "는") && COSTS.contains(word.noun()) && isPointedAt(strand, i)) {
                return payers(actors, strand, i + 1);
            }
        }
        return List.of();
    }

    /** '그 돈은', '비용은'; not '마케팅 비용은'. */
    private static boolean isPointedAt(Strand strand, int index) {
        Word before = index > 0 ? strand.word(index - 1) : null;
        boolean pointed = before != null && before.isBare() && POINTERS.contains(before.noun());
        boolean alone = before == null || before.isPredicate() || before.comma();
        return pointed || (alone && WHOLE.contains(strand.word(index).noun()));
    }

    /** '나래사가 이 비용을 모두 댄다': the subject, where the next verb says that it pays. */
    private static List<ExtractedEntity> bearers(Actors actors, Strand strand, int cost, int from) {
        for (int i = cost + 1; i < Math.min(strand.size(), cost + FARTHEST); i++) {
            Word word = strand.word(i);
            if (SHARES.contains(word.noun())) {
                return List.of();
            }
            if (word.isPredicate()) {
                return isPaying(word) ? actors.subject(strand, cost, from) : List.of();
            }
        }
        return List.of();
    }

    private static List<ExtractedEntity> payers(Actors actors, Strand strand, int from) {
        List<ExtractedEntity> found = List.of();
        for (int i = from; i < Math.min(strand.size(), from + FARTHEST); i++) {
            Word word = strand.word(i);
            if (SHARES.contains(word.noun())) {
                return List.of();
            }
            if (word.isPredicate() && (isPaying(word) || !word.endsModifier())) {
                return isPaying(word) ? found : List.of();
            }
            if (word.has("이", "가", "에서")) {
                found = actors.at(strand, i);
            }
        }
        return List.of();
    }

    private static boolean isPaying(Word verb) {
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return PAYING.stream().anyMatch(stem::startsWith);
    }
}
