package io.claimgraph.language.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ko.POS;

/**
 * Numbers the parts of speech of a morpheme's first and last part, and names them: 'NNG', 'VV+EC'. Each name is made once.
 * Not thread-safe.
 */
final class Tags {
    /** The number of whatever begins with white space. */
    static final int SPACE = 0;

    private final List<String> names = new ArrayList<>(List.of(POS.Tag.SP.name()));
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(POS.Tag first, POS.Tag last) {
        if (first == POS.Tag.SP) {
            return SPACE;
        }
        String name = first == last ? first.name() : first.name() + "+" + last.name();
        return numbers.computeIfAbsent(name, this::add);
    }

    private int add(String name) {
        names.add(name);
        return names.size() - 1;
    }

    String name(int number) {
        return names.get(number);
    }
}
