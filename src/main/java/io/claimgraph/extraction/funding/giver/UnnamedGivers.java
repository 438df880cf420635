package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.Set;

/** Tells where a sum comes from somebody of no name, or of one that is not known. */
public final class UnnamedGivers {
    private static final Set<String> INVESTORS = Set.of("투자", "재단", "캐피탈", "신탁");
    /** What numbers of givers are counted by: '21가구가', '40곳이'. */
    private static final Set<String> COUNTED = Set.of("명", "가구", "곳", "개사", "세대", "사람", "가족", "팀", "농가");

    /** '회원들', '팬들'. */
    private static final String MANY = "들";

    private static final Set<String> JOINING = Set.of("참여", "동참", "참가", "가세", "합심");

    private static final Set<String> SELF = Set.of("회사", "업체", "본인", "그", "그녀", "이들", "측");

    private UnnamedGivers() {}

    /** Whether the subject beside the sum, or the topic of its sentence, is somebody of no name, or of one that is not known. */
    public static boolean isUnnamed(Scene scene) {
        boolean own = true;
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            if (word.ending() == Word.Ending.FINAL) {
                return false;
            }
            if (isLettered(scene, i)) {
                return true;
            }
            own &= !word.endsClause();
            boolean subject = word.has("은", "는") || (own && word.has("이", "가", "도"));
            if (subject && !word.isPredicate() && !(word.has("도") && Phrases.isTime(word))) {
                return scene.actors().isUnnamed(scene.strand(), i) || isStranger(scene, i);
            }
        }
        return false;
    }

    /** '협회는 한누리가 1억원을 냈다고 밝혔다': somebody of no known name right beside the sum. */
    public static boolean hasStranger(Scene scene) {
        for (int i = scene.sum().first() - 1; i >= scene.sum().from(); i--) {
            Word word = scene.word(i);
            boolean purpose = isPurpose(scene, i);
            boolean listed = scene.sum().from() > 0 && word.has("은", "는");
            if (!purpose && !listed && !isWithinPhrase(word) && (word.isPredicate() || word.has("을", "를", "은", "는"))) {
                return false;
            }
            if (word.has("이", "가") || listed) {
                return isStranger(scene, i)
                        && scene.actors().at(scene.strand(), i).isEmpty();
            }
        }
        return false;
    }

    /** '지난', '위한': modifies a noun, and ends no clause. */
    private static boolean isWithinPhrase(Word word) {
        return word.ending() == Word.Ending.ADNOMINAL && !word.endsModifier();
    }

    /** '3700여 명이 3억원을 넣었다': many people of no name. */
    public static boolean isCrowd(Scene scene) {
        Trigger verb = scene.trigger();
        int end = verb == null
                ? scene.sum().first()
                : Math.min(verb.word(), scene.sum().first());
        for (int i = end - 1; i >= scene.sum().from() && !endsCrowd(scene.word(i)); i--) {
            boolean topic =
                    scene.word(i).has("은", "는", "도") && scene.word(i).noun().endsWith(MANY);
            if (topic || scene.word(i).has("이", "가")) {
                String noun = scene.word(i).noun();
                return noun.equals("명") || noun.endsWith(MANY) || isCounted(scene.word(i));
            }
        }
        return false;
    }

    /** '21가구가', '300명이'. */
    static boolean isCounted(Word word) {
        return !word.noun().isEmpty() && Character.isDigit(word.noun().charAt(0)) && COUNTED.contains(word.lastNoun());
    }

    /** Any verb but one that says what the same people did first: '300명이 참여해'. */
    static boolean endsCrowd(Word word) {
        boolean first = word.ending() == Word.Ending.CONNECTIVE && JOINING.contains(word.lastNoun());
        return word.isPredicate() && !first;
    }

    /** '인재 양성을 위해': says what for, between the giver and the sum. */
    private static boolean isPurpose(Scene scene, int index) {
        boolean verb = isFor(scene, index) || isToDo(scene, index);
        boolean object = scene.word(index).has("을", "를") && (isFor(scene, index + 1) || isToDo(scene, index + 1));
        return verb || object;
    }

    private static boolean isFor(Scene scene, int index) {
        return scene.word(index).predicate().startsWith("위");
    }

    /** '돕기 | 위해'. */
    private static boolean isToDo(Scene scene, int index) {
        return scene.word(index).ending() == Word.Ending.NOMINAL
                && index + 1 < scene.strand().size()
                && isFor(scene, index + 1);
    }

    /** '운항사 나래라인은': somebody whose name is not known; not the money, its purpose or a time. */
    private static boolean isStranger(Scene scene, int index) {
        Word word = scene.word(index);
        if (isLettered(scene, index)) {
            return true;
        }
        return !word.has("도")
                && (word.noun().length() > 1 || isInitial(word.noun()))
                && (!Phrases.isFund(word) || isInvestor(word))
                && !Phrases.isMeasure(word)
                && !Phrases.isTime(word)
                && !SELF.contains(word.noun())
                && !isNamed(scene, word);
    }

    /** Whether the word names somebody; not whom only the brackets in it do: '해솔전시장(지점장 아무개)은'. */
    private static boolean isNamed(Scene scene, Word word) {
        boolean bracket = word.span().of(scene.text()).indexOf(')') >= 0;
        return !bracket && !scene.context().entities().within(word.span()).isEmpty();
    }

    /** '한빛투자가', '나래재단이': the name of a body though it ends like a word for money. */
    private static boolean isInvestor(Word word) {
        return word.has("이", "가")
                && INVESTORS.stream()
                        .anyMatch(
                                end -> word.noun().endsWith(end) && word.noun().length() > end.length() + 1);
    }

    /** 'A 사는 3억원을 투자했다': whether the topic or the subject beside the sum is somebody whose name is kept back. */
    public static boolean isKeptBack(Scene scene) {
        for (int i = scene.sum().first() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            if (isLettered(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** 'A 사는', 'B씨가': whether a subject or topic is somebody whose name is kept back; '사는' looks like a verb. */
    private static boolean isLettered(Scene scene, int index) {
        Word word = scene.word(index);
        boolean firm = word.predicate().equals("사는");
        boolean apart = index > 0
                && scene.word(index - 1).isBare()
                && isInitial(scene.word(index - 1).noun());
        boolean joined = firm && isInitial(word.noun());
        return joined || (apart && (firm || word.has("은", "는", "이", "가")));
    }

    private static boolean isInitial(String noun) {
        return noun.length() == 1 && noun.charAt(0) <= 'Z';
    }
}
