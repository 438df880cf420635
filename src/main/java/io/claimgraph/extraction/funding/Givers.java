package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who gives a sum. */
final class Givers {
    private static final Set<String> FUNDS = Set.of("펀드", "기금", "재단", "조합", "기구");
    private static final Set<String> INVESTIGATORS =
            Set.of("경찰", "검찰", "경찰청", "검찰청", "경찰서", "지검", "지법", "법원", "특검", "수사대");
    private static final Set<String> INVESTORS = Set.of("투자", "재단", "캐피탈", "신탁");
    private static final Set<String> PERSONAL = Set.of("개인", "사재", "사비", "자비", "당비", "특별당비");
    private static final Set<String> SELF = Set.of("회사", "업체", "본인", "그", "그녀", "이들", "측");

    private Givers() {}

    /** The giver named right before the sum, the subject beside it, the giver of the sum before it, or whoever is implied. */
    static List<ExtractedEntity> of(Scene scene, Trigger trigger) {
        MoneyPlace sum = scene.sum();
        List<ExtractedEntity> found =
                isNounBeside(scene, trigger) ? scene.actors().at(sum.strand(), sum.first() - 1) : owner(scene);
        if (found.isEmpty() && (hasStranger(scene) || isCrowd(scene) || Purses.isLocal(scene))) {
            return found;
        }
        if (found.isEmpty()) {
            found = scene.actors().subject(sum.strand(), sum.first(), sum.from());
        }
        if (found.isEmpty() && sum.next() > trigger.word()) {
            found = scene.actors().subject(sum.strand(), trigger.word(), sum.last() + 1);
        }
        if (found.isEmpty()) {
            found = scene.memory().giversUnder(trigger, sum);
        }
        if (found.isEmpty()) {
            found = head(scene, trigger);
        }
        if (!found.isEmpty() || isUnnamed(scene)) {
            return withoutInvestigators(found);
        }
        List<ExtractedEntity> told = Purses.isMixed(scene)
                ? scene.actors().subject(sum.strand(), sum.first(), 0)
                : scene.actors().of(sum.strand(), sum.first(), 0);
        return withoutInvestigators(told);
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
    static boolean areToldOf(Scene scene, Trigger trigger, List<ExtractedEntity> givers) {
        return FundingVerbs.isDonation(scene.word(trigger.word()))
                && givers.stream().anyMatch(entity -> entity.type() == EntityType.AGENCY);
    }

    /** '경찰은 한씨가 3억원을 건넨 것으로 보고 있다': those who look into it did not give it. */
    private static List<ExtractedEntity> withoutInvestigators(List<ExtractedEntity> found) {
        boolean investigators =
                found.stream().anyMatch(entity -> INVESTIGATORS.stream().anyMatch(entity.name()::endsWith));
        return investigators ? List.of() : found;
    }

    /** The public bodies that the sentences before are about, nobody where they are about anybody else. */
    static List<ExtractedEntity> impliedAgency(Scene scene) {
        if (Purses.isMixed(scene)) {
            return List.of();
        }
        List<ExtractedEntity> source = source(scene);
        List<ExtractedEntity> told = source.isEmpty() ? scene.actors().implied(scene.strand()) : source;
        List<ExtractedEntity> implied =
                told.stream().map(scene.institutions()::of).distinct().toList();
        return implied.stream().allMatch(entity -> entity.type() == EntityType.AGENCY) ? implied : List.of();
    }

    /** '나래부에 따르면': the body whose figures these are; a court or parliament speaks of others' money. */
    private static List<ExtractedEntity> source(Scene scene) {
        for (int i = 1; i < scene.sum().first(); i++) {
            if (scene.word(i).predicate().startsWith("따르") && scene.word(i - 1).has("에")) {
                return scene.actors().at(scene.strand(), i - 1);
            }
        }
        return List.of();
    }

    /** '나래센터 건립사업은 30억원을 투입해': what gets the money where a project stands for those who pay; a fund pays itself. */
    static @Nullable ExtractedEntity project(Scene scene, List<ExtractedEntity> givers) {
        boolean project = !givers.isEmpty()
                && givers.stream()
                        .allMatch(giver -> scene.context().isPolicy(giver)
                                && FUNDS.stream().noneMatch(giver.name()::endsWith));
        return project ? givers.getFirst() : null;
    }

    /** Whether the subject beside the sum, or the topic of its sentence, is somebody of no name, or of one that is not known. */
    static boolean isUnnamed(Scene scene) {
        boolean own = true;
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            if (word.ending() == Word.Ending.FINAL) {
                return false;
            }
            own &= !word.endsClause();
            boolean subject = word.has("은", "는") || (own && word.has("이", "가", "도"));
            if (subject && !word.isPredicate()) {
                return scene.actors().isUnnamed(scene.strand(), i) || isStranger(scene, i);
            }
        }
        return false;
    }

    /** '협회는 한누리가 1억원을 냈다고 밝혔다': somebody of no known name right beside the sum. */
    private static boolean hasStranger(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            boolean purpose = isPurpose(scene, i);
            boolean listed = scene.sum().from() > 0 && word.has("은", "는");
            if (!purpose && !listed && (word.isPredicate() || word.has("을", "를", "은", "는"))) {
                return false;
            }
            if (word.has("이", "가") || listed) {
                return isStranger(scene, i)
                        && scene.actors().at(scene.strand(), i).isEmpty();
            }
        }
        return false;
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

    /** '3700여 명이 3억원을 넣었다': many people of no name. */
    static boolean isCrowd(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (scene.word(i).has("이", "가")) {
                String noun = scene.word(i).noun();
                return noun.endsWith("명") && (noun.length() == 1 || Character.isDigit(noun.charAt(0)));
            }
        }
        return false;
    }

    /** '인재 양성을 위해': says what for, between the giver and the sum. */
    private static boolean isPurpose(Scene scene, int index) {
        boolean verb = scene.word(index).predicate().startsWith("위");
        boolean object = scene.word(index).has("을", "를")
                && scene.word(index + 1).predicate().startsWith("위");
        return verb || object;
    }

    /** '운항사 나래라인은': somebody whose name is not known; not the money, its purpose or a time. */
    private static boolean isStranger(Scene scene, int index) {
        Word word = scene.word(index);
        return !word.has("도")
                && (word.noun().length() > 1 || isInitial(word.noun()))
                && (!Phrases.isFund(word) || isInvestor(word))
                && !Phrases.isMeasure(word)
                && !Phrases.isTime(word)
                && !SELF.contains(word.noun())
                && scene.context().entities().within(word.span()).isEmpty();
    }

    /** '한빛투자가', '나래재단이': the name of a body though it ends like a word for money. */
    private static boolean isInvestor(Word word) {
        return word.has("이", "가")
                && INVESTORS.stream()
                        .anyMatch(
                                end -> word.noun().endsWith(end) && word.noun().length() > end.length() + 1);
    }

    private static boolean isInitial(String noun) {
        return noun.length() == 1 && noun.charAt(0) <= 'Z';
    }

    /** '정부 재정 400억원': the body whose money it is. */
    static List<ExtractedEntity> owner(Scene scene) {
        if (Purses.isLocal(scene)) {
            return Purses.owner(scene);
        }
        int fund = scene.sum().first() - 1;
        while (fund > 0 && Phrases.isMeasure(scene.word(fund))) {
            fund--;
        }
        if (fund < 1 || !scene.word(fund).isBare() || !Phrases.isFund(scene.word(fund))) {
            return List.of();
        }
        Word owner = scene.word(fund - 1);
        List<Mention> named = scene.context().entities().within(owner.span());
        boolean whole = (owner.isBare() || (owner.has("의") && Phrases.isSumName(scene.word(fund))))
                && named.size() == 1
                && named.getFirst().span().end() == owner.core().end();
        return whole ? owners(scene, fund - 1, named.getFirst()) : List.of();
    }

    /** 'GM과 나래은행 자금': all who are named together. */
    private static List<ExtractedEntity> owners(Scene scene, int index, Mention last) {
        List<ExtractedEntity> joint = scene.actors().at(scene.strand(), index);
        ExtractedEntity owner = scene.context().entities().entity(last);
        return joint.size() > 1 ? joint : scene.context().isPolicy(owner) ? List.of() : List.of(owner);
    }

    /** '90억 원을 댔던 가람벤처스': the noun that the verb modifies. */
    static List<ExtractedEntity> head(Scene scene, Trigger trigger) {
        Strand strand = scene.strand();
        if (strand.word(trigger.word()).ending() != Word.Ending.ADNOMINAL) {
            return List.of();
        }
        int i = trigger.word() + 1;
        while (i < strand.size() && i < trigger.word() + 4 && strand.word(i).isBare()) {
            i++;
        }
        boolean noun = i < strand.size() && !strand.word(i).isPredicate();
        List<ExtractedEntity> named = noun ? scene.actors().at(strand, i) : List.of();
        return named.stream().anyMatch(entity -> scene.context().isPolicy(entity)) ? List.of() : named;
    }
}
