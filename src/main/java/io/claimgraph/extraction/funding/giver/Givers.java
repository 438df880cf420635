package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who gives a sum. */
public final class Givers {
    private static final Set<String> FUNDS = Set.of("펀드", "기금", "재단", "조합", "기구");
    private static final Set<String> INVESTIGATORS =
            Set.of("경찰", "검찰", "경찰청", "검찰청", "경찰서", "지검", "지법", "법원", "특검", "수사대");
    /** Who bears a part of a cost without a name: '나머지는 시중은행이 낸다'. */
    private static final Set<String> UNNAMED = Lexicon.words("ko/unnamed-givers.txt");

    private static final Set<String> PERSONAL = Set.of("개인", "사재", "사비", "자비", "당비", "특별당비");

    /** The noun, or the first syllable, of verbs of spending. */
    private static final Set<String> SPENDING = Set.of(
            "들", "쓰", "쓴", "쓸", "썼", "써", "쏟", "투입", "집행", "지출", "편성", "배정", "반영", "책정", "지급", "지원", "사용", "투자", "낭비",
            "부담", "공급");

    /** '들여', '투입해': the sum is spent, and the next verb tells on what. */
    private static final Set<String> SPENT_FIRST = Set.of("들여", "해", "쏟아", "쏟아부어", "하여");

    private static final int NEAR = 4;

    private Givers() {}

    /** The giver named right before the sum, the subject beside it, the giver of the sum before it, or whoever is implied. */
    public static List<ExtractedEntity> of(Scene scene, Trigger trigger) {
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> described = DescribedGivers.of(scene, trigger);
        if (!described.isEmpty()) {
            return described;
        }
        List<ExtractedEntity> found =
                isNounBeside(scene, trigger) ? scene.actors().at(sum.strand(), sum.first() - 1) : Owners.of(scene);
        if (found.isEmpty()) {
            found = NamedFunds.calledAgain(scene);
        }
        if (found.isEmpty()) {
            found = behind(scene, trigger);
        }
        if (found.isEmpty()) {
            found = Members.of(scene);
        }
        if (found.isEmpty()
                && (isOthers(scene, trigger)
                        || UnnamedGivers.hasStranger(scene)
                        || UnnamedGivers.isCrowd(scene)
                        || Purses.isLocal(scene))) {
            return found;
        }
        if (found.isEmpty()) {
            found = scene.actors().subject(sum.strand(), Math.min(sum.first(), trigger.word()), sum.from());
        }
        if (found.isEmpty() && sum.next() > trigger.word()) {
            found = scene.actors().subject(sum.strand(), trigger.word(), sum.last() + 1);
        }
        if (found.isEmpty()) {
            found = builder(scene, trigger);
        }
        if (found.isEmpty()) {
            found = NamedFunds.source(scene);
        }
        if (found.isEmpty()) {
            found = scene.memory().giversUnder(trigger, sum);
        }
        if (found.isEmpty()) {
            found = DescribedGivers.head(scene, trigger);
        }
        if (found.isEmpty()) {
            found = holder(scene);
        }
        if (!found.isEmpty() || UnnamedGivers.isUnnamed(scene)) {
            return withoutInvestigators(found);
        }
        List<ExtractedEntity> told = Purses.isMixed(scene)
                ? scene.actors().subject(sum.strand(), sum.first(), 0)
                : scene.actors().of(sum.strand(), sum.first(), 0);
        return withoutInvestigators(told);
    }

    /** '나래은행의 상생대출도 업체 9곳에 3억원을 지원했다': whose money or programme the subject is; empty where it is nobody's. */
    public static List<ExtractedEntity> holder(Scene scene) {
        for (int i = scene.sum().first() - 1; i > 0 && !scene.word(i).endsClause(); i--) {
            Word word = scene.word(i);
            if (word.has("은", "는", "이", "가", "도") && !word.isPredicate()) {
                return Phrases.isFund(word) ? scene.actors().owner(scene.strand(), i) : List.of();
            }
        }
        return List.of();
    }

    /** '300억원은 나래시가, 나머지 200억원은 누리제과가 낸다': the subject right behind the sum; empty where there is none. */
    private static List<ExtractedEntity> behind(Scene scene, Trigger trigger) {
        List<ExtractedEntity> sharers = sharers(scene, trigger);
        int subject = subjectBehind(scene, trigger);
        return sharers.size() > 1
                ? sharers
                : subject < 0 ? List.of() : scene.actors().at(scene.strand(), subject);
    }

    /** '3억원을 들여 나래시가 지은 도서관이': the subject of what is made with a sum that is spent first; empty where there is none. */
    private static List<ExtractedEntity> builder(Scene scene, Trigger trigger) {
        boolean first = SPENT_FIRST.stream().anyMatch(scene.word(trigger.word()).predicate()::endsWith)
                && scene.word(trigger.word()).ending() == Word.Ending.CONNECTIVE;
        int end = Math.min(scene.strand().size() - 1, trigger.word() + NEAR);
        for (int i = trigger.word() + 1; first && i < end; i++) {
            if (scene.word(i).has("이", "가") && !scene.word(i).isPredicate()) {
                boolean makes = scene.word(i + 1).ending() == Word.Ending.ADNOMINAL;
                return makes ? scene.actors().at(scene.strand(), i) : List.of();
            }
        }
        return List.of();
    }

    /** '9억원은 나래사가 51%, 가람사가 49%를 맡는다': those who bear the sum together, each told with a share. */
    private static List<ExtractedEntity> sharers(Scene scene, Trigger trigger) {
        List<ExtractedEntity> sharers = new ArrayList<>();
        int end = Math.min(scene.sum().next(), trigger.word());
        for (int i = scene.sum().last() + 1;
                i < end - 1 && scene.sum().lastWord().has("은", "는");
                i++) {
            if (scene.word(i).has("이", "가")
                    && scene.word(i + 1).span().of(scene.text()).indexOf('%') > 0) {
                sharers.addAll(scene.actors().at(scene.strand(), i));
            }
        }
        return sharers;
    }

    /** Index of the subject between a sum that is the topic and its verb, past what describes it ('나래사가 세운 재단이'); -1 where there is none. */
    private static int subjectBehind(Scene scene, Trigger trigger) {
        boolean topic = scene.sum().lastWord().has("은", "는");
        int end = Math.min(scene.sum().next(), trigger.word());
        int subject = -1;
        for (int i = scene.sum().last() + 1; topic && i < end; i++) {
            Word word = scene.word(i);
            if (word.isPredicate() && !word.endsModifier()) {
                break;
            }
            subject = word.has("이", "가") && !word.isPredicate() ? i : subject;
        }
        return subject;
    }

    /** '나머지 200억원은 시중은행이 낸다': whether the subject right behind the sum is somebody of no name; '군이', '시가' call a body. */
    private static boolean isOthers(Scene scene, Trigger trigger) {
        int subject = subjectBehind(scene, trigger);
        return subject >= 0
                && scene.word(subject).noun().length() > 1
                && scene.actors().at(scene.strand(), subject).isEmpty()
                && (UNNAMED.contains(scene.word(subject).noun())
                        || scene.actors().isUnnamed(scene.strand(), subject));
    }

    /** '나래재단의 3억원 지원으로': whose the sum and the giving are. */
    private static boolean isNounBeside(Scene scene, Trigger trigger) {
        int before = scene.sum().first() - 1;
        return before >= scene.sum().from()
                && scene.word(before).has("의")
                && trigger.word() == scene.sum().last() + 1
                && !scene.word(trigger.word()).isPredicate();
    }

    /** '나래시는 누리회가 3억원을 기탁했다고 밝혔다': a public body tells of a gift, it does not make it. */
    public static boolean areToldOf(Scene scene, Trigger trigger, List<ExtractedEntity> givers) {
        return FundingVerbs.isDonation(scene.word(trigger.word()))
                && givers.stream().anyMatch(entity -> entity.type() == EntityType.AGENCY);
    }

    /** '도나리 의원은 3억원을 들여 만든 …': lawmakers who speak of what others spend; not what they give or pledge themselves. */
    public static boolean areCritics(Scene scene, Trigger trigger, List<ExtractedEntity> givers) {
        return !givers.isEmpty()
                && givers.stream().allMatch(scene.institutions()::isLawmaker)
                && SPENDING.contains(stem(scene.word(trigger.word())));
    }

    private static String stem(Word verb) {
        return verb.noun().isEmpty() ? verb.predicate().substring(0, 1) : verb.lastNoun();
    }

    /** '경찰은 한씨가 3억원을 건넨 것으로 보고 있다': those who look into it did not give it. */
    private static List<ExtractedEntity> withoutInvestigators(List<ExtractedEntity> found) {
        boolean investigators =
                found.stream().anyMatch(entity -> INVESTIGATORS.stream().anyMatch(entity.name()::endsWith));
        return investigators ? List.of() : found;
    }

    /** '나래센터 건립사업은 30억원을 투입해': what gets the money where a project stands for those who pay; a fund pays itself. */
    public static @Nullable ExtractedEntity project(Scene scene, List<ExtractedEntity> givers) {
        boolean project = !givers.isEmpty()
                && givers.stream()
                        .allMatch(giver -> scene.context().isPolicy(giver)
                                && FUNDS.stream().noneMatch(giver.name()::endsWith));
        return project ? givers.getFirst() : null;
    }

    /** '개인 자격으로 당비 1억원을': a person's own money, whatever post they hold. */
    static boolean isPersonal(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (PERSONAL.contains(scene.word(i).noun())) {
                return true;
            }
        }
        return false;
    }
}
