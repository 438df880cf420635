package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.funding.verb.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Money without a sum: '나머지는 가람은행이 낸다', '절반은 나래부가 댄다', '나래재단이 참가자의 항공료를 지원했다', '가람벤처스로부터 투자를 유치했다'. */
public final class UnsummedRule {
    private static final Set<String> RAISED = Set.of("투자", "자금", "투자금", "출자");
    private static final Set<String> BEARING = Set.of("부담", "대납", "보전");
    private static final Set<String> SHARES = Set.of("나머지", "절반");
    private static final Set<String> MEASURES = Set.of("등", "방안");
    private static final Set<String> FEES = Set.of("수수료", "요금", "과태료", "세금", "벌금", "과징금");
    private static final String COST_ENDS = "비료금";
    private static final int SHORTEST_COST = 3;

    private final FundingVerbs verbs = new FundingVerbs();

    /** What the clauses of a strand without a sum in them say, where the sums stand in {@code taken}. */
    public List<Draft> read(FactContext context, Strand strand, List<MoneyPlace> taken, Memory memory) {
        List<Draft> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < strand.size() && !strand.quotation(); i++) {
            if (!endsDeed(strand, i)) {
                continue;
            }
            if (!Wishes.isAsked(strand, i) && !holdsAny(taken, from, i)) {
                Trigger trigger = verbs.verb(strand.word(i), i);
                Draft draft = trigger == null ? null : read(new Place(context, strand, from, trigger), memory);
                if (draft != null) {
                    found.add(draft);
                }
            }
            from = i + 1;
        }
        return found;
    }

    private static boolean holdsAny(List<MoneyPlace> sums, int first, int last) {
        for (MoneyPlace sum : sums) {
            if (sum.first() >= first && sum.first() <= last) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends here that says what was done: '지원했다', '지원하는 등', '지원하는 방안'. */
    private static boolean endsDeed(Strand strand, int index) {
        Word word = strand.word(index);
        boolean example = word.ending() == Word.Ending.ADNOMINAL
                && index + 1 < strand.size()
                && MEASURES.contains(strand.word(index + 1).noun());
        return example || word.endsClause();
    }

    private record Place(FactContext context, Strand strand, int from, Trigger trigger) {
        Word word(int index) {
            return strand.word(index);
        }

        int verb() {
            return trigger.word();
        }
    }

    private static @Nullable Draft read(Place place, Memory memory) {
        for (int i = place.verb() - 1; i >= place.from(); i--) {
            Word word = place.word(i);
            if (word.has("은", "는") && SHARES.contains(word.noun())) {
                return rest(place, i, memory);
            }
            if (word.has("을", "를", "도") && !word.isPredicate()) {
                return ofObject(place, i);
            }
        }
        return null;
    }

    private static @Nullable Draft rest(Place place, int topic, Memory memory) {
        String goal = memory.goal() == null ? memory.fund() : memory.goal();
        int start = place.word(topic).span().end();
        int end = place.word(place.verb()).span().start();
        Span payers = new Span(start, end);
        List<ExtractedEntity> funders = place.context().entities().within(payers).stream()
                .map(place.context().entities()::entity)
                .filter(entity -> entity.type() != EntityType.POLICY)
                .distinct()
                .toList();
        boolean gives = place.trigger().kind() == Trigger.Kind.GIVE;
        return goal == null || funders.isEmpty() || !gives
                ? null
                : new Draft(funders, goal, place.verb(), Draft.Rule.UNSUMMED);
    }

    private static @Nullable Draft ofObject(Place place, int object) {
        Word word = place.word(object);
        List<ExtractedEntity> subject = subject(place);
        if (subject.isEmpty()) {
            return null;
        }
        ExtractedEntity getter = subject.getFirst();
        if (place.trigger().kind() == Trigger.Kind.RAISE
                && RAISED.contains(word.lastNoun())
                && getter.type() == EntityType.COMPANY) {
            List<ExtractedEntity> investors = investors(place, getter);
            return investors.isEmpty() ? null : new Draft(investors, getter.name(), place.verb(), Draft.Rule.UNSUMMED);
        }
        boolean gives = place.trigger().kind() == Trigger.Kind.GIVE
                && (place.trigger().strong()
                        || BEARING.contains(place.word(place.verb()).lastNoun()))
                && !place.trigger().passive();
        if (!gives || !isCost(word)) {
            return null;
        }
        Span target = Phrases.endingIn(place.strand(), object, place.from());
        return new Draft(subject, target.of(place.context().text()), place.verb(), Draft.Rule.UNSUMMED);
    }

    /** The subject of the clause, else the public body that the text is about. */
    private static List<ExtractedEntity> subject(Place place) {
        List<ExtractedEntity> own = place.context().actors().subject(place.strand(), place.verb(), place.from());
        List<ExtractedEntity> implied = place.context().actors().implied(place.strand());
        boolean agency = own.isEmpty()
                && place.trigger().kind() == Trigger.Kind.GIVE
                && implied.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return bodies(agency ? implied : own);
    }

    private static List<ExtractedEntity> investors(Place place, ExtractedEntity getter) {
        for (int i = place.verb() - 1; i >= place.from(); i--) {
            if (place.word(i).has("로부터", "으로부터")) {
                return place.context().actors().at(place.strand(), i).stream()
                        .filter(entity -> !entity.equals(getter))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<ExtractedEntity> bodies(List<ExtractedEntity> found) {
        boolean bodies = found.stream().allMatch(entity -> entity.type().isBody());
        return bodies ? found : List.of();
    }

    /** '항공료', '치료비', '장학금'. */
    private static boolean isCost(Word word) {
        String noun = word.noun();
        return noun.length() >= SHORTEST_COST
                && !FEES.contains(word.lastNoun())
                && (COST_ENDS.indexOf(noun.charAt(noun.length() - 1)) >= 0 || noun.endsWith("비용"))
                && !Phrases.isPurse(word);
    }
}
