package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.language.Lexicon;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows whose government was in office on which day. Thread-safe. */
final class Presidents {
    private static final NavigableMap<LocalDate, String> SINCE =
            new TreeMap<>(Lexicon.rows("ko/names/presidents.tsv").stream()
                    .collect(Collectors.toMap(row -> LocalDate.parse(row.get(1)), row -> row.get(0))));

    private Presidents() {}

    /** Whether another president than a person was in office on a day; false where the day or the person is not known. */
    static boolean isPast(String person, @Nullable LocalDate day) {
        Map.Entry<LocalDate, String> holder = day == null ? null : SINCE.floorEntry(day);
        return holder != null
                && SINCE.containsValue(person)
                && !holder.getValue().equals(person);
    }
}
