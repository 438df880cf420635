package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names the policy of a clause. */
final class Drafts {
    private static final Set<String> PRONOUNS = Set.of("이", "그", "이것", "그것", "이들");

    /** Verbs without which the name of an action says the opposite: '운항을 금지'. */
    private static final Set<String> STOPPING = Set.of(
            "금지", "중단", "중지", "철회", "폐지", "취소", "제한", "연기", "보류", "유예", "축소", "포기", "백지화", "정지", "배제", "삭제", "말소");

    private Drafts() {}

    /** A draft for the phrase that ends with a word, and for each phrase joined to it. */
    static List<Draft> of(Clause clause, List<ExtractedEntity> proposers, int object, Draft.Rule rule) {
        List<ExtractedEntity> who = withoutPolicies(proposers);
        if (who.isEmpty() || Gifts.isOne(clause, object)) {
            return List.of();
        }
        return items(clause, object).stream()
                .map(item -> name(clause, item))
                .filter(name -> !PolicyNames.isEmpty(name, clause.text()) && !PolicyNames.isGathered(clause, name))
                .map(name -> new Draft(who, name, rule))
                .toList();
    }

    /** A draft for a noun with what it makes of something: '천연기념물로 지정'. */
    static List<Draft> asWhat(Clause clause, List<ExtractedEntity> proposers, int noun, Draft.Rule rule) {
        int before = noun - 1;
        boolean makes = before >= clause.from() && clause.word(before).has("로", "으로");
        List<ExtractedEntity> who = withoutPolicies(proposers);
        if (!makes || who.isEmpty()) {
            return of(clause, proposers, noun, rule);
        }
        Span name = PolicyNames.of(clause.context(), clause.strand(), before, clause.from());
        Span policy = new Span(name.start(), clause.word(noun).core().end());
        return List.of(new Draft(who, policy, rule));
    }

    /** The words that end the phrases of a list: 'A 신설과 B 확대를', 'A 지정, B 설립 등을', 'A 운영, B 지원 등 대책을'. */
    private static List<Integer> items(Clause clause, int object) {
        List<Integer> items = new ArrayList<>();
        boolean bulleted = isBulleted(clause, object);
        boolean list = bulleted || clause.word(object).noun().equals("등");
        if (!list || (bulleted && isItem(clause, object))) {
            items.add(object);
        }
        for (int i = object - 1; i >= clause.from(); i--) {
            Word word = clause.word(i);
            if (word.isPredicate() && word.ending() != Word.Ending.ADNOMINAL) {
                break;
            }
            list |= word.noun().equals("등")
                    && word.isBare()
                    && i > 0
                    && !clause.word(i - 1).isPredicate();
            boolean last = list && clause.word(i + 1).noun().equals("등") && !namesBody(clause, word);
            boolean ends = word.comma() || clause.word(i + 1).bullet();
            boolean joined = (word.has("과", "와") || (list && ends && word.isBare())) && Actions.isAction(word);
            boolean marked = bulleted
                    && clause.word(i + 1).bullet()
                    && word.isBare()
                    && !word.noun().isEmpty();
            boolean enumerated = ends && word.isBare() && PolicyNames.isHead(word) && !namesBody(clause, word);
            if (marked || ((last || joined || enumerated) && (Actions.isAction(word) || PolicyNames.isHead(word)))) {
                items.add(i);
            }
        }
        return items;
    }

    /** '△어민 피해 보상 △수입 금지 확대를': a list of which every item has its mark. */
    private static boolean isBulleted(Clause clause, int object) {
        int marks = 0;
        for (int i = object; i >= clause.from(); i--) {
            marks += clause.word(i).bullet() ? 1 : 0;
        }
        return marks > 1;
    }

    /** Whether the last word of a list is an item of it, or names what the items make: '△가 △나 등 나래 대책을'. */
    private static boolean isItem(Clause clause, int object) {
        if (PolicyNames.isHead(clause.word(object)) || PolicyNames.isNamed(clause.context(), clause.word(object))) {
            return true;
        }
        for (int i = object; i >= clause.from() && !clause.word(i).bullet(); i--) {
            if (clause.word(i).noun().equals("등")) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesBody(Clause clause, Word word) {
        return clause.context().entities().within(word.span()).stream()
                .map(clause.context().entities()::entity)
                .anyMatch(entity -> entity.type() != EntityType.POLICY);
    }

    /** A draft for a verb without an object ('사퇴해야 한다'). */
    static List<Draft> verbAlone(Clause clause, List<ExtractedEntity> proposers, Draft.Rule rule) {
        List<ExtractedEntity> who = withoutPolicies(proposers);
        Word verb = clause.word(clause.verb());
        return who.isEmpty() || verb.noun().length() < 2 ? List.of() : List.of(new Draft(who, verb.core(), rule));
    }

    /** A draft for an object with its verb ('안을 철회'), or for the object alone where it is a name. */
    static List<Draft> withVerb(Clause clause, List<ExtractedEntity> proposers, int object, Draft.Rule rule) {
        List<ExtractedEntity> who = withoutPolicies(proposers);
        if (who.isEmpty() || Gifts.isOne(clause, object)) {
            return List.of();
        }
        Word word = clause.word(object);
        if (PRONOUNS.contains(word.noun())) {
            return clause.kind() == ProposalVerbs.Kind.IMPROVE ? List.of() : verbAlone(clause, proposers, rule);
        }
        boolean named = PolicyNames.isHead(word) || PolicyNames.isNamed(clause.context(), word);
        boolean kept = Actions.isAction(word)
                && !STOPPING.contains(clause.word(clause.verb()).lastNoun());
        Span bare = PolicyNames.of(clause.context(), clause.strand(), object, clause.from());
        boolean told = PolicyNames.isEmpty(bare, clause.text())
                && (Objects.becomes(clause) || isSettled(clause))
                && !PolicyNames.pointsBack(clause, object);
        if (!told && (clause.kind() == ProposalVerbs.Kind.SAY || named || kept)) {
            return of(clause, proposers, object, rule);
        }
        Span name = PolicyNames.of(clause.context(), clause.strand(), object, clause.from());
        boolean negated = VerbGroups.isNegated(clause.strand(), clause.verb());
        int last = negated ? clause.verb() + 1 : clause.verb();
        Span policy = new Span(name.start(), clause.word(last).core().end());
        return List.of(new Draft(who, policy, rule));
    }

    /** '제도를 없애라', '법안을 처리하기로 했다': with what is to be done to it even a law of no name is a measure. */
    private static boolean isSettled(Clause clause) {
        boolean asked = clause.mood() == Mood.DEMANDED || clause.mood() == Mood.DECIDED;
        return asked && clause.kind() != ProposalVerbs.Kind.IMPROVE;
    }

    /** A name; one that tells nothing by itself with what modifies it: '철저한 수사'. */
    private static Span name(Clause clause, int item) {
        Span name = PolicyNames.of(clause.context(), clause.strand(), item, clause.from());
        boolean modified = item > clause.from() && clause.word(item - 1).ending() == Word.Ending.ADNOMINAL;
        return modified && clause.kind() != ProposalVerbs.Kind.PLEAD && Actions.isBetterment(name.of(clause.text()))
                ? new Span(clause.word(item - 1).core().start(), name.end())
                : name;
    }

    private static List<ExtractedEntity> withoutPolicies(List<ExtractedEntity> proposers) {
        return proposers.stream()
                .filter(entity -> entity.type() != EntityType.POLICY)
                .toList();
    }
}
