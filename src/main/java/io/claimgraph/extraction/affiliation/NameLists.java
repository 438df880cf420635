package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of persons in a row: '이가온, 박나래', '이가온·박나래'. Immutable. */
final class NameLists {
    private static final int NONE = -1;

    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();

    /** @param persons where persons are named, in the order of the text */
    NameLists(String text, List<Mention> persons) {
        Map<Integer, Span> byEnd = new HashMap<>();
        Map<Integer, Span> byStart = new HashMap<>();
        for (Mention person : persons) {
            Span name = person.span();
            Span before = byEnd.get(endOfLast(text, name.start()));
            starts.put(
                    name.start(), before == null ? name.start() : starts.getOrDefault(before.start(), before.start()));
            byEnd.put(name.end(), name);
        }
        for (Mention person : persons.reversed()) {
            Span name = person.span();
            Span after = byStart.get(startOfNext(text, name.end()));
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

    /** Where the name ends that a mark joins to the one that starts here; -1 without a mark. */
    private static int endOfLast(String text, int start) {
        if (start > 1 && (text.charAt(start - 1) == ',' || text.charAt(start - 1) == '·')) {
            return start - 1;
        }
        return start > 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',' ? start - 2 : NONE;
    }

    /** Where the name starts that a mark joins to the one that ends here; -1 without a mark. */
    private static int startOfNext(String text, int end) {
        if (end + 1 >= text.length() || (text.charAt(end) != ',' && text.charAt(end) != '·')) {
            return NONE;
        }
        return text.charAt(end) == ',' && text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
    }
}
