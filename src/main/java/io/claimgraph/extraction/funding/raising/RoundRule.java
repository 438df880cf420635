package io.claimgraph.extraction.funding.raising;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** '이번 라운드는 가람벤처스가 이끌었고 나래캐피털이 참여했다': who gave what the sentence before says was raised. */
public final class RoundRule {
    private static final Set<String> ROUND =
            Set.of("라운드", "투자", "이번", "출자", "출자자", "투자자", "후원", "기부", "기탁", "시리즈", "투자금", "투자사", "주주", "투자처", "투자기관");

    /** '새로 들어온 곳은': what investors are called behind what they did. */
    private static final Set<String> PLACES = Set.of("곳", "회사", "기관", "업체", "기업", "펀드", "쪽");

    private static final Set<String> JOINING = Set.of("참여", "주도", "동참", "합류", "참가", "투자", "리드", "가세");

    /** '이끌었다', '앞장섰다', '뒤따랐다', '이름을 올렸다'. */
    private static final Set<String> LEADING = Lexicon.words("ko/round-verbs.txt");

    /** What only investors do behind one another, whether the sentence speaks of the round or not. */
    private static final Set<String> FOLLOWING = Set.of("앞장섰", "앞장서", "뒤따랐", "뒤따르");

    private static final int FARTHEST = 4;

    /** The investors a sentence names; empty where it does not speak of the round. */
    public List<ExtractedEntity> investors(Strand strand, FactContext context) {
        boolean round = strand.words().stream()
                        .anyMatch(word -> ROUND.contains(word.lastNoun())
                                || FOLLOWING.stream().anyMatch(word.predicate()::startsWith))
                || tellsWho(strand);
        if (!round || strand.quotation()) {
            return List.of();
        }
        Set<ExtractedEntity> found = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i < strand.size(); i++) {
            if (isJoining(strand.word(i)) || isListing(strand, i)) {
                found.addAll(context.actors().subject(strand, i, from));
                from = i + 1;
            }
        }
        return found.isEmpty() ? listed(strand, context) : new ArrayList<>(found);
    }

    /** '후원에 참여한 업체는 가람상사, 나래농장, 누리회 등 9곳이다': those whom the sentence lists. */
    private static List<ExtractedEntity> listed(Strand strand, FactContext context) {
        int topic = 0;
        while (topic < strand.size() && !strand.word(topic).has("은", "는")) {
            topic++;
        }
        boolean joined = false;
        for (int i = Math.max(0, topic - FARTHEST); i < topic && topic < strand.size(); i++) {
            joined |= isJoining(strand.word(i));
        }
        boolean list = joined && Phrases.isCopula(strand.word(strand.size() - 1));
        return !list
                ? List.of()
                : context
                        .entities()
                        .within(new Span(
                                strand.word(topic).span().end(), strand.span().end()))
                        .stream()
                        .map(context.entities()::entity)
                        .filter(entity -> !context.isPolicy(entity))
                        .distinct()
                        .toList();
    }

    /** '새로 들어온 곳은 가람벤처스와 나래투자다'. */
    private static boolean tellsWho(Strand strand) {
        for (int i = 1; i < strand.size(); i++) {
            boolean topic = strand.word(i).has("은", "는")
                    && PLACES.contains(strand.word(i).lastNoun());
            if (topic && isJoining(strand.word(i - 1)) && strand.word(i - 1).ending() == Word.Ending.ADNOMINAL) {
                return true;
            }
        }
        return false;
    }

    /** Index of the predicate of '가람벤처스가 이름을 올렸다' is that of '올렸다'. */
    private static boolean isListing(Strand strand, int index) {
        return index > 0
                && strand.word(index).predicate().startsWith("올")
                && strand.word(index - 1).noun().equals("이름");
    }

    private static boolean isJoining(Word word) {
        return word.isPredicate()
                && (JOINING.contains(word.lastNoun())
                        || LEADING.stream().anyMatch(word.predicate()::startsWith)
                        || LEADING.stream().anyMatch(word.noun()::equals));
    }
}
