package io.claimgraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whose a currency is that several countries call by one name: that of the country told of nearest before. Thread-safe. */
final class SharedCurrencies {
    /** How many letters before a sum its country is looked for. */
    private static final int FARTHEST = 1000;

    private final Map<String, List<Country>> byName = new HashMap<>();

    /**
     * A country that uses a currency.
     *
     * @param code ISO 4217
     * @param words what the country and its capital are called
     */
    private record Country(String code, List<String> words) {}

    SharedCurrencies() {
        for (List<String> row : Lexicon.rows("ko/shared-currencies.tsv")) {
            byName.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .add(new Country(row.get(1), List.of(row.get(2).split(","))));
        }
    }

    /** The code of a currency written as {@code form} at a sum that starts at an offset, {@code otherwise} where no country tells it. */
    String code(String text, int start, String form, String otherwise) {
        List<Country> countries = byName.get(form);
        if (countries == null) {
            return otherwise;
        }
        String before = text.substring(Math.max(0, start - FARTHEST), start);
        String code = otherwise;
        int nearest = -1;
        int longest = 0;
        for (Country country : countries) {
            for (String word : country.words()) {
                int at = before.lastIndexOf(word);
                int end = at < 0 ? -1 : at + word.length();
                if (at >= 0 && (end > nearest || (end == nearest && word.length() > longest))) {
                    nearest = end;
                    longest = word.length();
                    code = country.code();
                }
            }
        }
        return code;
    }
}
