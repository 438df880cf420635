package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** '이번 라운드는 가람벤처스가 이끌었고 나래캐피털이 참여했다': who gave what the sentence before says was raised. */
final class RoundRule {
    private static final Set<String> ROUND = Set.of("라운드", "투자", "이번");
    private static final Set<String> JOINING = Set.of("참여", "주도", "동참", "합류", "참가", "투자", "리드");

    /** The investors a sentence names; empty where it does not speak of the round. */
    List<ExtractedEntity> investors(Strand strand, Actors actors) {
        boolean round = strand.words().stream().anyMatch(word -> ROUND.contains(word.lastNoun()));
        if (!round || strand.quotation()) {
            return List.of();
        }
        Set<ExtractedEntity> found = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i < strand.size(); i++) {
            if (isJoining(strand.word(i))) {
                found.addAll(actors.subject(strand, i, from));
                from = i + 1;
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isJoining(Word word) {
        return word.isPredicate()
                && (JOINING.contains(word.lastNoun())
                        || word.predicate().startsWith("이끌")
                        || word.predicate().startsWith("이끈"));
    }
}
