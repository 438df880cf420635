package io.claimgraph.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The currencies of the lexicon and where one is written in a text. Thread-safe. */
final class Currencies {
    /**
     * A way to write a currency.
     *
     * @param form the letters or symbol
     * @param code ISO 4217
     * @param notStarting words that begin with the same letters
     */
    record Currency(String form, String code, List<String> notStarting) {
        private boolean standsAt(String text, int at) {
            return text.startsWith(form, at) && notStarting.stream().noneMatch(word -> text.startsWith(word, at));
        }
    }

    private final List<Currency> after = new ArrayList<>();
    private final List<Currency> before = new ArrayList<>();

    /** What those behind a number begin with, and those before one end with: most characters are none of them. */
    private final BitSet beginnings = new BitSet();

    private final BitSet ends = new BitSet();

    Currencies() {
        for (List<String> row : Lexicon.rows("ko/currencies.tsv")) {
            List<String> stops = row.size() > 3 ? List.of(row.get(3).split(",")) : List.of();
            (row.get(2).equals("before") ? before : after).add(new Currency(row.get(0), row.get(1), stops));
        }
        Comparator<Currency> longestFirst = Comparator.comparingInt(
                        (Currency currency) -> currency.form().length())
                .reversed();
        after.sort(longestFirst);
        before.sort(longestFirst);
        after.forEach(currency -> beginnings.set(currency.form().charAt(0)));
        before.forEach(
                currency -> ends.set(currency.form().charAt(currency.form().length() - 1)));
    }

    /** The currency written right at an offset, as after a number, or null. */
    @Nullable
    Currency at(String text, int offset) {
        if (offset >= text.length() || !beginnings.get(text.charAt(offset))) {
            return null;
        }
        for (Currency currency : after) {
            if (currency.standsAt(text, offset)) {
                return currency;
            }
        }
        return null;
    }

    /** The currency that ends right at an offset, as before a number, or null. */
    @Nullable
    Currency endingAt(String text, int offset) {
        if (offset == 0 || !ends.get(text.charAt(offset - 1))) {
            return null;
        }
        for (Currency currency : before) {
            if (text.startsWith(currency.form(), offset - currency.form().length())) {
                return currency;
            }
        }
        return null;
    }
}
