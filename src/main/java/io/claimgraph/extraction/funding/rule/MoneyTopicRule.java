package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Memory;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '시민들이 보탠 돈은 3억원이다', '한 곳이 받을 수 있는 금액은 3억원이다', '배정된 돈이 고작 3억원': money by what a clause says of it. */
final class MoneyTopicRule implements FundingRule {
    private static final FundingVerbs VERBS = new FundingVerbs();
    private static final Set<String> MONEY = Set.of("돈", "금액", "액수", "몫");

    /** Verbs behind a sum that say how much the money comes to. */
    private static final Set<String> REACHING = Lexicon.words("ko/reaching-verbs.txt");

    /** What is got from many, or lent; not what is earned. */
    private static final Set<String> GATHERED = Set.of("모으", "모은", "모을", "모인", "모금", "빌린", "빌려", "차입");

    private static final Set<String> POINTERS = Set.of("여기", "거기", "이곳");

    /** How a sum is settled that is to be given. */
    private static final Set<String> DECIDED = Set.of("확정", "의결", "승인", "마련", "조성", "결성");

    private static final int FARTHEST = 8;

    /** In words. */
    private static final int CLAUSE = 20;

    @Override
    public Optional<Draft> read(Scene scene) {
        int topic = topic(scene);
        if (topic < 1 || !isSaid(scene)) {
            return Optional.empty();
        }
        boolean open = isOpen(scene, topic - 1);
        int verb = open ? topic - 3 : isAgreed(scene, topic - 1) ? topic - 2 : topic - 1;
        Trigger trigger = verb < 0 ? null : trigger(scene.word(verb), verb);
        if (trigger == null) {
            return Optional.empty();
        }
        if (trigger.kind() == Trigger.Kind.RAISE) {
            return open ? offered(scene, topic) : gathered(scene, topic, trigger);
        }
        boolean decided = trigger.kind() == Trigger.Kind.CREATE
                && DECIDED.contains(scene.word(verb).lastNoun());
        return (decided || trigger.kind() == Trigger.Kind.GIVE) && !ToldGift.isPrivate(scene, verb)
                ? given(scene, topic, trigger)
                : Optional.empty();
    }

    /** Index of the word for the money that the sum tells; -1 where none does. */
    private static int topic(Scene scene) {
        int from = Math.max(scene.sum().from(), scene.sum().first() - FARTHEST);
        for (int i = scene.sum().first() - 1; i >= from && !scene.word(i).endsClause(); i--) {
            Word word = scene.word(i);
            boolean topic = word.has("은", "는") && !word.isPredicate();
            if (topic || (word.has("이", "가", "만") && MONEY.contains(word.noun()))) {
                return MONEY.contains(word.noun()) && !word.isPredicate() ? i : -1;
            }
        }
        return -1;
    }

    /** '3억원이다', '3억원에 그쳤다', '3억원.': whether the sum is what is said of the topic. */
    private static boolean isSaid(Scene scene) {
        Word sum = scene.sum().lastWord();
        int next = scene.sum().last() + 1;
        if (sum.isPredicate() || next >= scene.strand().size()) {
            return sum.isBare() || Phrases.isCopula(sum);
        }
        Word verb = scene.word(next);
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        return verb.isPredicate() && REACHING.stream().anyMatch(stem::startsWith);
    }

    /** '받을 수 있는 돈은'. */
    private static boolean isOpen(Scene scene, int word) {
        return word > 1
                && scene.word(word).predicate().equals("있는")
                && scene.word(word - 1).noun().equals("수");
    }

    /** '내기로 한 돈은'. */
    private static boolean isAgreed(Scene scene, int word) {
        return word > 0
                && scene.word(word).noun().isEmpty()
                && scene.word(word).predicate().equals("한")
                && scene.word(word - 1).has("로");
    }

    /** What a verb says of the money; '내는' looks like a noun with its particle. */
    private static @Nullable Trigger trigger(Word word, int index) {
        boolean gives = word.noun().equals("내") && word.has("는");
        return gives
                ? new Trigger(index, Trigger.Kind.GIVE, false, false)
                : word.isPredicate() ? VERBS.verb(word, index) : null;
    }

    private static Optional<Draft> given(Scene scene, int topic, Trigger trigger) {
        int subject = subject(scene, trigger.word());
        List<ExtractedEntity> named = subject < 0
                ? List.of()
                : scene.actors()
                        .subject(scene.strand(), trigger.word(), scene.sum().from());
        if (named.isEmpty() && subject >= 0 && isEach(scene, topic)) {
            return Optional.empty();
        }
        List<ExtractedEntity> givers = subject >= 0 || trigger.kind() == Trigger.Kind.CREATE
                ? named
                : trigger.passive() ? ImpliedGivers.of(scene) : doers(scene);
        return Optional.of(draft(givers, target(scene, topic, trigger.word()), scene));
    }

    /** '조합원이 내는 돈은 한 사람에 3만원이다': what each of many pays. */
    private static boolean isEach(Scene scene, int topic) {
        for (int i = topic + 1; i < scene.sum().first(); i++) {
            if (scene.word(i).has("에") || scene.word(i).noun().endsWith("당")) {
                return true;
            }
        }
        return false;
    }

    /** Index of the subject of the clause that describes the money; -1 where it has none. */
    private static int subject(Scene scene, int verb) {
        int from = Math.max(0, verb - CLAUSE);
        for (int i = verb - 1; i >= from && !scene.word(i).endsClause(); i--) {
            boolean subject = scene.word(i).has("이", "가", "께서", "에서");
            if ((subject && !scene.word(i).isPredicate()) || isTopicOf(scene, i)) {
                return i;
            }
        }
        return -1;
    }

    /** '우 회장이 … 낸 돈은', '우 회장은 …': whoever the clause is about. */
    private static boolean isTopicOf(Scene scene, int index) {
        Word word = scene.word(index);
        return word.has("은", "는")
                && !word.isPredicate()
                && !scene.actors().at(scene.strand(), index).isEmpty();
    }

    /** The body that the sentences before are about. */
    private static List<ExtractedEntity> doers(Scene scene) {
        return scene.actors().implied(scene.strand()).stream()
                .filter(entity -> entity.type().isBody() && entity.type() != EntityType.POLICY)
                .toList();
    }

    /** '한 곳이 받을 수 있는 돈은': from the public body that the text is about. */
    private static Optional<Draft> offered(Scene scene, int topic) {
        List<ExtractedEntity> givers = ImpliedGivers.of(scene);
        return givers.isEmpty() ? Optional.empty() : Optional.of(draft(givers, target(scene, topic, topic - 3), scene));
    }

    /** '가람사가 모은 돈은', '은행에서 빌린 돈은': from whom it is said to come, else from nobody. */
    private static Optional<Draft> gathered(Scene scene, int topic, Trigger trigger) {
        Word verb = scene.word(trigger.word());
        String stem = verb.noun().isEmpty() ? verb.predicate() : verb.lastNoun();
        if (GATHERED.stream().noneMatch(stem::startsWith)) {
            return Optional.empty();
        }
        List<ExtractedEntity> getters = scene.actors()
                .subject(scene.strand(), trigger.word(), scene.sum().from());
        for (int i = trigger.word() - 1; i >= scene.sum().from(); i--) {
            if (scene.word(i).has("에서", "에게서", "로부터", "으로부터")) {
                List<ExtractedEntity> givers = scene.actors().at(scene.strand(), i);
                if (!givers.isEmpty()) {
                    return Optional.of(draft(givers, target(scene, topic, trigger.word()), scene));
                }
            }
        }
        return Optional.of(draft(
                List.of(),
                getters.isEmpty()
                        ? target(scene, topic, trigger.word())
                        : getters.getFirst().name(),
                scene));
    }

    /** What the clause says the money is for, else what was spoken of, else the money itself. */
    private static String target(Scene scene, int topic, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
            if (Phrases.isTarget(scene.word(i))
                    && !POINTERS.contains(scene.word(i).noun())) {
                return scene.name(Phrases.endingIn(scene.strand(), i, 0));
            }
        }
        Memory memory = scene.memory();
        return Optional.ofNullable(memory.raiser())
                .or(() -> Optional.ofNullable(memory.goal()))
                .or(() -> Optional.ofNullable(memory.fund()))
                .orElseGet(() -> scene.name(Phrases.endingIn(scene.strand(), topic, verb + 1)));
    }

    private static Draft draft(List<ExtractedEntity> givers, String target, Scene scene) {
        return new Draft(givers, target, scene.sum().last(), Draft.Rule.TOPIC);
    }
}
