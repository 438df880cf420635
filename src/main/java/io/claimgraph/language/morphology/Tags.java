package io.claimgraph.language.morphology;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.ko.POS;

/** Names the parts of speech of a morpheme's first and last part: 'NNG', 'VV+EC'. Each name is made once. Not thread-safe. */
final class Tags {
    private final Map<POS.Tag, Map<POS.Tag, String>> names = new EnumMap<>(POS.Tag.class);

    String of(POS.Tag first, POS.Tag last) {
        return names.computeIfAbsent(first, _ -> new EnumMap<>(POS.Tag.class))
                .computeIfAbsent(last, _ -> first == last ? first.name() : first.name() + "+" + last.name());
    }
}
