package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Public money that is told by whose purse it comes from: '국비 19억원', '도비와 군비', '39억원(국비 19억원, 지방비 20억원)'. */
public final class Purses {
    private static final Map<String, String> LOCAL = Map.of("시비", "시", "군비", "군", "구비", "구", "도비", "도");
    private static final Set<String> NOBODYS = Set.of("국비", "국고", "지방비", "국고보조금");

    private static final Set<String> JOINING = Set.of("합쳐", "합해", "더해", "합친", "합한", "더한");

    private static final Set<String> NATIONAL = Set.of("국비", "국고", "국고보조금", "재정", "나랏돈");
    private static final String GOVERNMENT = "정부";

    /** Which ministry hands out money of this name: '특별교부금' is the education ministry's. */
    private static final Map<String, List<String>> MINISTRIES = Lexicon.rows("ko/purse-owners.tsv").stream()
            .collect(Collectors.toMap(
                    List::getFirst, row -> List.of(row.getLast().split(",", -1))));

    /** What the parts of a joint sum are called by. */
    private static final Set<String> PAYERS = Lexicon.words("ko/joint-payers.txt");

    private Purses() {}

    /** Whether the sum is named by the purse of a local government: '군비 3억원'. */
    public static boolean isLocal(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0
                && scene.word(before).isBare()
                && LOCAL.containsKey(scene.word(before).noun());
    }

    /** Whether the sum is named by a purse that is no one body's: '지방비 3억원'. */
    public static boolean isNobodys(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0
                && scene.word(before).isBare()
                && NOBODYS.contains(scene.word(before).noun());
    }

    /** The local government whose purse the sum is named by; empty where the text tells of none. */
    public static List<ExtractedEntity> owner(Scene scene) {
        return isLocal(scene) ? body(scene, scene.sum().first() - 1) : List.of();
    }

    /** The local government whose purse stands beside the sum, by the purse's name: '군비'; empty where the text tells of none. */
    static List<ExtractedEntity> named(Scene scene, String purse) {
        return body(scene, LOCAL.getOrDefault(purse, ""), scene.sum().first());
    }

    /** The local government whose purse a word names: the one told of last before it, else the only one of its kind. */
    private static List<ExtractedEntity> body(Scene scene, int purse) {
        return body(scene, LOCAL.getOrDefault(scene.word(purse).noun(), ""), purse);
    }

    private static List<ExtractedEntity> body(Scene scene, String kind, int purse) {
        List<ExtractedEntity> before = scene.actors().lastOfKind(scene.strand(), purse, kind);
        if (!before.isEmpty()) {
            return before;
        }
        List<ExtractedEntity> ofKind = scene.context().entities().entities().stream()
                .filter(entity ->
                        entity.type() == EntityType.AGENCY && entity.name().endsWith(kind))
                .toList();
        return ofKind.size() == 1 ? ofKind : List.of();
    }

    /** '국비 3억원', '재정 2조원': the government, where the article tells of it and the sum is named by the state's purse. */
    public static List<ExtractedEntity> state(Scene scene) {
        int before = scene.sum().first() - 1;
        while (before > scene.sum().from() && Phrases.isMeasure(scene.word(before))) {
            before--;
        }
        boolean national = before >= 0
                && scene.word(before).isBare()
                && NATIONAL.contains(scene.word(before).noun())
                && !isOfSomething(scene, before);
        return national ? government(scene) : before >= 0 ? ministry(scene, scene.word(before)) : List.of();
    }

    /** '특별교부세 3억원': the ministry that hands it out, where the article tells of it. */
    private static List<ExtractedEntity> ministry(Scene scene, Word purse) {
        List<String> names = purse.isBare() ? MINISTRIES.getOrDefault(purse.noun(), List.of()) : List.of();
        return names.isEmpty()
                ? List.of()
                : scene.context().entities().entities().stream()
                        .filter(entity -> entity.type() == EntityType.AGENCY
                                && entity.forms().stream().anyMatch(names::contains))
                        .limit(1)
                        .toList();
    }

    /** '건강보험 재정': the budget of something else. */
    private static boolean isOfSomething(Scene scene, int purse) {
        Word before = purse > scene.sum().from() ? scene.word(purse - 1) : null;
        return before != null
                && scene.word(purse).noun().equals("재정")
                && before.isBare()
                && !Phrases.isTime(before)
                && !before.noun().endsWith(GOVERNMENT);
    }

    /** The government, where the article tells of it. */
    public static List<ExtractedEntity> government(Scene scene) {
        return scene.context().entities().entities().stream()
                .filter(entity -> entity.name().equals(GOVERNMENT))
                .limit(1)
                .toList();
    }

    /** '군비와 도비를 합쳐 180억원': the purses that a sum is put together from. */
    public static boolean areJoined(Scene scene) {
        int before = scene.sum().first() - 1;
        return before > scene.sum().from()
                && JOINING.contains(scene.word(before).predicate())
                && Phrases.isPurse(scene.word(before - 1));
    }

    /** '민간 자금을 합친 750억원': others' money is in it. */
    public static boolean isOfMany(Scene scene) {
        int before = scene.sum().first() - 1;
        boolean joined = before > scene.sum().from() + 1
                && JOINING.contains(scene.word(before).predicate());
        return joined && (isPrivate(scene.word(before - 1)) || isPrivate(scene.word(before - 2)));
    }

    private static boolean isPrivate(Word word) {
        return word.noun().startsWith("민간") || word.noun().equals("민자");
    }

    /** '7억원은 시비다', '14억원은 국비, …': whose the sum is said to be; empty where it is nobody's alone or not said. */
    public static List<ExtractedEntity> told(Scene scene) {
        return isTold(scene)
                        && LOCAL.containsKey(scene.word(scene.sum().last() + 1).noun())
                ? body(scene, scene.sum().last() + 1)
                : List.of();
    }

    /** Whether a purse is all that is said of the sum. */
    public static boolean isTold(Scene scene) {
        int after = scene.sum().last() + 1;
        if (after >= scene.strand().size() || !scene.sum().lastWord().has("은", "는", "이")) {
            return false;
        }
        Word word = scene.word(after);
        boolean purse = LOCAL.containsKey(word.noun()) || NOBODYS.contains(word.noun());
        return purse
                && (word.comma()
                        || word.isPredicate()
                        || after == scene.strand().size() - 1);
    }

    /** '39억원(국비 19억원, 지방비 20억원)': from several purses, so from nobody alone who is not named. */
    public static boolean isMixed(Scene scene) {
        int end = scene.sum().money().span().end();
        String text = scene.text();
        int close = text.startsWith("(", end) ? text.indexOf(')', end) : -1;
        String parts = close > 0 ? text.substring(end, close) : "";
        return PAYERS.stream().filter(parts::contains).limit(2).count() > 1;
    }

    /** Whether the sum is the state's: '국비 3억원'. */
    public static boolean isNational(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0 && scene.word(before).noun().endsWith("국비");
    }

    /** Whether a word names the purse of a local government: '군비'. */
    static boolean namesLocal(String purse) {
        return LOCAL.containsKey(purse);
    }

    /** Whether a word names the state's purse: '국비', '재정'. */
    static boolean namesState(String purse) {
        return NATIONAL.contains(purse);
    }

    /** Whether a word names the government for its purse. */
    static boolean namesGovernment(String purse) {
        return GOVERNMENT.equals(purse);
    }
}
