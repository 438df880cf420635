package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Public money that is told by whose purse it comes from: '국비 19억원', '도비와 군비', '39억원(국비 19억원, 지방비 20억원)'. */
final class Purses {
    private static final Map<String, String> LOCAL = Map.of("시비", "시", "군비", "군", "구비", "구", "도비", "도");
    private static final Set<String> NOBODYS = Set.of("국비", "국고", "지방비", "국고보조금");

    private static final Set<String> JOINING = Set.of("합쳐", "합해", "더해", "합친", "합한", "더한");

    /** What the parts of a joint sum are called by. */
    private static final Set<String> PAYERS = Lexicon.words("ko/joint-payers.txt");

    private Purses() {}

    /** Whether the sum is named by the purse of a local government: '군비 3억원'. */
    static boolean isLocal(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0
                && scene.word(before).isBare()
                && LOCAL.containsKey(scene.word(before).noun());
    }

    /** Whether the sum is named by a purse that is no one body's: '지방비 3억원'. */
    static boolean isNobodys(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0
                && scene.word(before).isBare()
                && NOBODYS.contains(scene.word(before).noun());
    }

    /** The local government whose purse the sum is named by; empty where the text tells of none. */
    static List<ExtractedEntity> owner(Scene scene) {
        int before = scene.sum().first() - 1;
        return isLocal(scene)
                ? scene.actors()
                        .lastOfKind(
                                scene.strand(),
                                before,
                                LOCAL.getOrDefault(scene.word(before).noun(), ""))
                : List.of();
    }

    /** '군비와 도비를 합쳐 180억원': the purses that a sum is put together from. */
    static boolean areJoined(Scene scene) {
        int before = scene.sum().first() - 1;
        return before > scene.sum().from()
                && JOINING.contains(scene.word(before).predicate())
                && Phrases.isPurse(scene.word(before - 1));
    }

    /** '39억원(국비 19억원, 지방비 20억원)': from several purses, so from nobody alone who is not named. */
    static boolean isMixed(Scene scene) {
        int end = scene.sum().money().span().end();
        String text = scene.text();
        int close = text.startsWith("(", end) ? text.indexOf(')', end) : -1;
        String parts = close > 0 ? text.substring(end, close) : "";
        return PAYERS.stream().filter(parts::contains).limit(2).count() > 1;
    }

    /** Whether the sum is the state's: '국비 3억원'. */
    static boolean isNational(Scene scene) {
        int before = scene.sum().first() - 1;
        return before >= 0 && scene.word(before).noun().endsWith("국비");
    }
}
