package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who makes a demand or a plan. */
final class Speakers {
    private static final EndingSet ASIDE = new EndingSet(Set.of("면", "니까", "자마자", "므로", "는데", "지만", "더라도", "도록"));
    private static final Set<String> TOGETHER = Set.of("합동", "공동");
    /** Nouns by which a clause ends and modifies nothing: '호소한 반면', '제안한 가운데'. */
    private static final Set<String> ENDING =
            Set.of("반면", "가운데", "뒤", "후", "직후", "데", "만큼", "것", "바", "채", "끝", "이상", "대신", "동시", "이후", "상태", "상황");

    private Speakers() {}

    /** Who demands: the speaker of a quotation, else the topic of the sentence; not whoever is asked to act. */
    static List<ExtractedEntity> of(Clause clause) {
        List<ExtractedEntity> owner = owner(clause);
        if (!owner.isEmpty()) {
            return owner;
        }
        Optional<List<ExtractedEntity>> voice = clause.actors().voice(clause.strand(), clause.verb());
        if (voice.isPresent()) {
            return isAddressed(clause, voice.get()) ? clause.actors().implied(clause.strand()) : voice.get();
        }
        for (int i = clause.verb() - 1; i >= 0; i--) {
            Word word = clause.word(i);
            if (word.has("은", "는", "도", "께서는")) {
                List<ExtractedEntity> found = clause.actors().at(clause.strand(), i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return clause.actors().implied(clause.strand());
    }

    /** '나래부, 해솔부 등 관계 부처가 대책을 세울 것을 촉구했다': they are to act, and somebody named before asks. */
    private static boolean isAddressed(Clause clause, List<ExtractedEntity> speakers) {
        if (clause.strand().quotation() || speakers.isEmpty()) {
            return false;
        }
        for (int i = clause.verb() - 1; i > 0; i--) {
            Word word = clause.word(i);
            if (word.has("이", "가") && !word.isPredicate() && clause.word(i - 1).isBare()) {
                boolean list = clause.word(i - 1).noun().equals("등")
                        || (i > 1 && clause.word(i - 2).noun().equals("등"));
                return list
                        && clause.actors().owner(clause.strand(), i).stream().anyMatch(speakers::contains);
            }
        }
        return false;
    }

    /** '표현을 지워 달라는 나래국의 요청': whose demand it is called. */
    private static List<ExtractedEntity> owner(Clause clause) {
        int i = VerbGroups.tail(clause.strand(), clause.verb()) + 1;
        boolean called = i + 1 < clause.strand().size()
                && clause.word(i - 1).ending() == Word.Ending.ADNOMINAL
                && clause.word(i).has("의")
                && VerbGroups.isDemand(clause.word(i + 1).noun());
        return called ? clause.actors().owner(clause.strand(), i) : List.of();
    }

    /** Who acts: whom the verb modifies, the subject, else who is implied; nobody where somebody of no name does. */
    static List<ExtractedEntity> acting(Clause clause) {
        int subject = ownSubject(clause);
        if (subject < 0 && clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL) {
            List<ExtractedEntity> head = modified(clause);
            if (!head.isEmpty() || modifiesUnnamed(clause)) {
                return head;
            }
        }
        List<ExtractedEntity> together = subject < 0 ? together(clause) : List.of();
        if (!together.isEmpty()) {
            return together;
        }
        boolean stranger = subject >= 0 && (isUnnamed(clause, subject) || isStranger(clause, subject));
        if (stranger || alsoUnnamed(clause)) {
            return List.of();
        }
        List<ExtractedEntity> actors = clause.actors().actor(clause.strand(), clause.verb());
        return actors.isEmpty() ? actors : withPartners(clause, actors);
    }

    /** '나래부는 해솔사와 협약을 체결했다': both do. */
    static List<ExtractedEntity> withPartners(Clause clause, List<ExtractedEntity> actors) {
        int first = Math.max(ownSubject(clause) + 1, clause.from());
        List<ExtractedEntity> partners = clause.actors().partners(clause.strand(), first, clause.verb());
        Set<ExtractedEntity> both = new LinkedHashSet<>(actors);
        partners.stream().filter(entity -> entity.type() != EntityType.POLICY).forEach(both::add);
        return List.copyOf(both);
    }

    /** '나래부, 해솔부 등 관계부처 합동으로 대책을 발표했다'. */
    private static List<ExtractedEntity> together(Clause clause) {
        for (int i = clause.verb() - 1; i > clause.lead(); i--) {
            Word word = clause.word(i);
            if (TOGETHER.contains(word.noun()) && word.has("으로")) {
                List<ExtractedEntity> found = clause.actors().at(clause.strand(), i);
                return found.isEmpty() ? clause.actors().at(clause.strand(), i - 1) : found;
            }
        }
        return List.of();
    }

    /** '솔이회는 요금을 깎아 달라고 요구했다': only somebody asks or decides, even where the name is not known. */
    private static boolean isStranger(Clause clause, int subject) {
        boolean animate = clause.kind() == ProposalVerbs.Kind.DEMAND
                || clause.kind() == ProposalVerbs.Kind.PLEAD
                || clause.mood() == Mood.DECIDED;
        Word word = clause.word(subject);
        boolean own = word.has("은", "는")
                || (clause.mood() == Mood.TOLD && clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL);
        for (int i = subject + 1; i < clause.verb() && !own; i++) {
            animate &= !clause.word(i).isPredicate();
        }
        return animate
                && word.noun().length() > 1
                && clause.context().entities().within(word.span()).isEmpty()
                && clause.actors().at(clause.strand(), subject).isEmpty()
                && !Objects.isTime(word)
                && !PolicyNames.isPolicy(clause.context(), word);
    }

    /** '나래중앙회도 보험료를 깎아 주기로 했다': another body of no known name, before the object. */
    private static boolean alsoUnnamed(Clause clause) {
        boolean object = false;
        for (int i = clause.verb() - 1; i >= clause.from(); i--) {
            object |= clause.word(i).has("을", "를");
            if (object && clause.word(i).has("도") && isUnnamed(clause, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isUnnamed(Clause clause, int index) {
        return clause.actors().isUnnamed(clause.strand(), index);
    }

    /** Index of the subject in the verb's own clause, or -1; that of a verb which modifies a noun, or tells what is seen to, is another's. */
    static int ownSubject(Clause clause) {
        boolean must = clause.word(clause.verb()).predicate().endsWith("야");
        boolean modifies = Forms.isSoThat(clause.word(clause.verb()));
        boolean modifier = clause.word(clause.verb()).ending() == Word.Ending.ADNOMINAL
                && !ends(clause)
                && !VerbGroups.isPlanned(clause.strand(), clause.verb());
        for (int i = clause.verb() - 1; i >= clause.lead(); i--) {
            Word word = clause.word(i);
            if (modifier && word.has("은", "는") && !word.isPredicate()) {
                return -1;
            }
            modifies |= (word.endsModifier() && !modifier) || (!must && endsAside(word));
            boolean topic = word.has("은", "는", "께서는") && !modifier;
            if ((topic || (word.has("이", "가", "께서") && !modifies)) && !word.isPredicate()) {
                return i;
            }
        }
        return -1;
    }

    /** '편하도록', '늘리면': a subject before it belongs to that clause. */
    private static boolean endsAside(Word word) {
        if (!word.isPredicate() || word.predicate().isEmpty()) {
            return false;
        }
        return word.ending() == Word.Ending.ADVERBIAL || ASIDE.isAtEnd(word.predicate());
    }

    private static boolean ends(Clause clause) {
        int next = clause.verb() + 1;
        return next < clause.strand().size()
                && ENDING.contains(clause.word(next).noun());
    }

    /** The subject that the sentence itself names for the verb, in its own clause or as its topic. */
    static List<ExtractedEntity> told(Clause clause) {
        int subject = ownSubject(clause);
        for (int i = clause.lead() - 1; i >= 0 && subject < 0; i--) {
            subject = clause.word(i).has("은", "는") && !clause.word(i).isPredicate() ? i : -1;
        }
        return subject < 0 ? List.of() : clause.actors().at(clause.strand(), subject);
    }

    /** '구제금융을 신청한 나래국': who stands right after the verb. */
    private static List<ExtractedEntity> modified(Clause clause) {
        int last = Math.min(clause.strand().size(), clause.verb() + 4);
        for (int i = clause.verb() + 1;
                i < last && !ENDING.contains(clause.word(i).noun());
                i++) {
            List<ExtractedEntity> found = clause.actors().owner(clause.strand(), i);
            if (!found.isEmpty()) {
                return found;
            }
            if (!clause.word(i).isBare()) {
                break;
            }
        }
        return List.of();
    }

    /** '이의신청을 요구하는 사람', '대책을 내놓은 지역 상인들': somebody of no name stands right after the verb. */
    private static boolean modifiesUnnamed(Clause clause) {
        int head = clause.verb() + 1;
        int last = Math.min(clause.strand().size() - 1, clause.verb() + 3);
        while (head < last && clause.word(head).isBare()) {
            head++;
        }
        return head <= last && isUnnamed(clause, head);
    }

    /** Who plans: an official who speaks for his body ('"정부는 …하겠다"') himself. */
    static List<ExtractedEntity> planning(Clause clause) {
        List<ExtractedEntity> acting = acting(clause);
        List<ExtractedEntity> speakers =
                clause.strand().quotation() ? clause.actors().implied(clause.strand()) : List.of();
        if (isTaleOf(clause, acting)) {
            return bodyOf(clause, acting);
        }
        boolean body = !acting.isEmpty() && acting.stream().allMatch(entity -> entity.type() == EntityType.AGENCY);
        return body && speakers.size() == 1 && isOfficial(clause, speakers) ? speakers : acting;
    }

    /** '나래부 장관은 "…"고 말했다. 먼저 새 제도를 도입한다': whom the article told of last, and names no more. */
    private static boolean isTaleOf(Clause clause, List<ExtractedEntity> acting) {
        return acting.size() == 1
                && acting.getFirst().type() == EntityType.PERSON
                && !clause.strand().quotation()
                && clause.actors().implied(clause.strand()).equals(acting)
                && clause.actors().voice(clause.strand(), clause.verb()).isEmpty()
                && told(clause).isEmpty();
    }

    /** The public body of an official, which does what the article tells in its own voice; himself where he has none. */
    private static List<ExtractedEntity> bodyOf(Clause clause, List<ExtractedEntity> official) {
        return clause.context().affiliations().stream()
                .filter(post -> post.person().equals(official.getFirst().name()))
                .flatMap(post -> clause.context().entities().entities().stream()
                        .filter(body ->
                                body.type() == EntityType.AGENCY && body.name().equals(post.organization())))
                .findFirst()
                .map(List::of)
                .orElse(official);
    }

    /** Whether those who act are public bodies, or their people. */
    static boolean isOfficial(Clause clause, List<ExtractedEntity> entities) {
        return entities.stream()
                .allMatch(entity -> entity.type() == EntityType.AGENCY
                        || clause.context().affiliations().stream()
                                .anyMatch(post ->
                                        post.person().equals(entity.name()) && isAgency(clause, post.organization())));
    }

    private static boolean isAgency(Clause clause, String name) {
        return clause.context().entities().entities().stream()
                .anyMatch(body -> body.name().equals(name) && body.type() == EntityType.AGENCY);
    }

    /** The proposers, unless they are firms or their people: what a firm plans for itself is no policy. */
    static List<ExtractedEntity> inPublic(Clause clause, List<ExtractedEntity> proposers) {
        boolean firm = proposers.stream().anyMatch(entity -> isFirm(clause, entity));
        return firm ? List.of() : proposers;
    }

    private static boolean isFirm(Clause clause, ExtractedEntity entity) {
        if (entity.type() != EntityType.PERSON) {
            return isFirm(entity);
        }
        for (Affiliation post : clause.context().affiliations()) {
            if (post.person().equals(entity.name())) {
                return clause.context().entities().entities().stream()
                        .anyMatch(body -> body.name().equals(post.organization()) && isFirm(body));
            }
        }
        return false;
    }

    /** A company that is not a public corporation by its name. */
    private static boolean isFirm(ExtractedEntity body) {
        return body.type() == EntityType.COMPANY
                && !body.name().endsWith("공사")
                && !body.name().endsWith("공단");
    }
}
