package io.claimgraph.language;

import io.claimgraph.article.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sums of money in Korean text, in one pass. Thread-safe. */
public final class MoneyReader {
    private static final String RANGE_MARKS = "~∼〜～-–";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long HUNDRED_MILLION = 100_000_000L;
    private static final long TEN_THOUSAND = 10_000L;
    private static final long TRILLION = 1_000_000_000_000L;

    private final Currencies currencies = new Currencies();
    private final SharedCurrencies shared = new SharedCurrencies();
    private final Set<String> counters = Lexicon.words("ko/counters.txt");

    /** The sums within a range of the text, in order, without overlap. */
    public List<Money> read(String text, Span range) {
        List<Money> found = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            if (!NumeralReader.starts(text.charAt(at)) || continuesWord(text, at, range.start())) {
                at++;
                continue;
            }
            Money money = readAt(text, at, range);
            if (money != null) {
                add(found, money, text);
                at = money.span().end();
            } else {
                at = endOfNumber(text, at, range.end());
            }
        }
        return found;
    }

    /** Hangul numerals start a word; digits may also follow a Korean one ('총3조원') or a currency ('USD5억'). */
    private boolean continuesWord(String text, int at, int from) {
        if (at == from || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        boolean digitAfterHangul = NumeralReader.isDigit(text.charAt(at)) && text.charAt(at - 1) >= '가';
        return !digitAfterHangul && currencies.endingAt(text, at) == null;
    }

    /** Adds a sum; the upper bound of '1억 원~2억 원' only lengthens the one before it. */
    private static void add(List<Money> found, Money money, String text) {
        Money before = found.isEmpty() ? null : found.getLast();
        if (before != null
                && before.span().end() + 1 == money.span().start()
                && RANGE_MARKS.indexOf(text.charAt(before.span().end())) >= 0) {
            Span both = new Span(before.span().start(), money.span().end());
            found.set(found.size() - 1, new Money(both, before.value(), before.currency()));
        } else {
            found.add(money);
        }
    }

    private static int endOfNumber(String text, int at, int limit) {
        int end = at + 1;
        while (end < limit && NumeralReader.starts(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private @Nullable Money readAt(String text, int start, Span range) {
        boolean letter =
                !NumeralReader.isDigit(text.charAt(start)) && !NumeralReader.goesOn(text, start + 1, range.end());
        Numeral first = letter ? null : NumeralReader.read(text, start, range.end());
        if (first == null || isWord(text, start, first)) {
            return null;
        }
        Numeral second = upperBound(text, first, range.end());
        Numeral last = second == null ? first : second;
        BigDecimal value = second == null ? first.value() : lowerBound(first, second);
        Currencies.Currency symbol = currencies.endingAt(text, start);
        if (symbol != null && start - symbol.form().length() >= range.start()) {
            return money(new Span(start - symbol.form().length(), endWithCurrency(text, last)), value, symbol.code());
        }
        return withCurrencyAfter(text, start, last, value);
    }

    /** '만원 버스', '이 달러', '백원우': hangul letters make a sum only with a count and a large unit. */
    private static boolean isWord(String text, int start, Numeral number) {
        return !NumeralReader.isDigit(text.charAt(start)) && (number.unit() == 1 || number.end() - start == 1);
    }

    /** The second number of a range '100억~200억원', or null where there is no range. */
    private static @Nullable Numeral upperBound(String text, Numeral first, int limit) {
        boolean range = first.end() + 1 < limit && RANGE_MARKS.indexOf(text.charAt(first.end())) >= 0;
        return range ? NumeralReader.read(text, first.end() + 1, limit) : null;
    }

    /** The '100' of '100~200억' counts in 억 as well. */
    private static @Nullable BigDecimal lowerBound(Numeral first, Numeral second) {
        BigDecimal value = first.value();
        return value == null || first.unit() > 1 ? value : value.multiply(BigDecimal.valueOf(second.unit()));
    }

    private @Nullable Money withCurrencyAfter(String text, int start, Numeral number, @Nullable BigDecimal value) {
        Currencies.Currency currency = currencies.at(text, afterSpace(text, number.end()));
        if (currency != null) {
            String code = shared.code(text, start, currency.form(), currency.code());
            return money(new Span(start, endWithCurrency(text, number)), value, code);
        }
        Numeral shorter = isInTwoParts(number) ? null : number.shorter();
        if (shorter != null) {
            return withCurrencyAfter(text, start, shorter, shorter.value());
        }
        return NumeralReader.isDigit(text.charAt(start)) && isBareSum(text, number)
                ? money(new Span(start, number.end()), value, "KRW")
                : null;
    }

    private int endWithCurrency(String text, Numeral number) {
        int at = afterSpace(text, number.end());
        Currencies.Currency currency = currencies.at(text, at);
        return currency == null ? number.end() : at + currency.form().length();
    }

    /** '10억이나 되는 예산': hundreds of millions of nothing else are won. */
    private boolean isBareSum(String text, Numeral number) {
        BigDecimal value = number.value();
        boolean fraction = value != null
                && number.unit() == TRILLION
                && value.remainder(BigDecimal.valueOf(TRILLION)).signum() != 0;
        if (number.unit() != HUNDRED_MILLION && !fraction && !isInTwoParts(number)) {
            return false;
        }
        int next = afterSpace(text, number.end());
        return counters.stream().noneMatch(counter -> text.startsWith(counter, next));
    }

    /** '7억 2천만': a number that goes on below the hundreds of millions. */
    private static boolean isInTwoParts(Numeral number) {
        BigDecimal value = number.value();
        return value != null
                && number.unit() == TEN_THOUSAND
                && value.compareTo(BigDecimal.valueOf(HUNDRED_MILLION)) >= 0;
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static Money money(Span span, @Nullable BigDecimal value, String currency) {
        boolean fits = value != null && value.compareTo(LARGEST) <= 0;
        return new Money(
                span,
                fits && value != null ? value.setScale(0, RoundingMode.HALF_UP).longValueExact() : null,
                currency);
    }
}
