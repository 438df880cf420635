package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Names of persons in a row: '이가온, 박나래', '이가온(누리 갑)·박나래(누리 을)'. Immutable. */
final class NameLists {
    private static final int NONE = -1;
    private static final String OF_NO_PARTY = "무소속";
    private static final int LONGEST_ASIDE = 24;
    private static final List<String> MARKS = List.of(", ", ",", "·", "ㆍ", "‧", "・", "∙", " 및 ", "와 ", "과 ");

    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * @param persons where persons are named, in the order of the text
     * @param parties where the name of a party or association begins: its end; elsewhere -1
     */
    NameLists(String text, List<Mention> persons, IntUnaryOperator parties) {
        Map<Integer, Span> byEnd = new HashMap<>();
        Map<Integer, Span> byStart = new HashMap<>();
        for (Mention person : persons) {
            Span name = person.span();
            Span before = byEnd.get(endOfLast(text, name.start()));
            starts.put(
                    name.start(), before == null ? name.start() : starts.getOrDefault(before.start(), before.start()));
            byEnd.put(afterAside(text, name.end()), name);
        }
        for (Mention person : persons.reversed()) {
            Span name = person.span();
            int next = startOfNext(text, afterAside(text, name.end()));
            Span after = byStart.getOrDefault(next, byStart.get(behindParty(text, next, parties)));
            ends.put(name.end(), after == null ? name.end() : ends.getOrDefault(after.end(), after.end()));
            byStart.put(name.start(), name);
        }
    }

    /** Where the list begins that goes on with the name at an offset; the offset if there is none. */
    int start(int name) {
        return starts.getOrDefault(name, name);
    }

    /** Where the list ends that goes on after the name that ends at an offset; the offset if there is none. */
    int end(int name) {
        return ends.getOrDefault(name, name);
    }

    /** '다온당 이가온·박나래, 무소속 | 서다솜 의원': where the next name begins behind another party or association. */
    private static int behindParty(String text, int next, IntUnaryOperator parties) {
        if (next < 0) {
            return NONE;
        }
        int end = text.startsWith(OF_NO_PARTY, next) ? next + OF_NO_PARTY.length() : parties.applyAsInt(next);
        return end > 0 && text.startsWith(" ", end) ? end + 1 : NONE;
    }

    /** Where a name ends with what stands behind it in brackets. */
    private static int afterAside(String text, int end) {
        if (end >= text.length() || text.charAt(end) != '(') {
            return end;
        }
        int close = text.indexOf(')', end, Math.min(text.length(), end + LONGEST_ASIDE));
        return close < 0 ? end : close + 1;
    }

    /** Where the name ends that a mark or '및' joins to the one that starts here; -1 without a mark. */
    private static int endOfLast(String text, int start) {
        for (String mark : MARKS) {
            if (text.startsWith(mark, start - mark.length())) {
                return start - mark.length();
            }
        }
        return NONE;
    }

    /** Where the name starts that a mark or '및' joins to the one that ends here; -1 without a mark. */
    private static int startOfNext(String text, int end) {
        for (String mark : MARKS) {
            if (text.startsWith(mark, end)) {
                return end + mark.length();
            }
        }
        return NONE;
    }
}
