package io.claimgraph.language;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a place of a Korean text: digits with commas and decimals, the units 십 to 조 between them
 * ('1조 2,000억', '1천5백만'), plain hangul numerals ('오천만') and open ones ('수백억'). Works through the text once, from
 * left to right; for one number only.
 */
final class NumeralReader {
    private static final String DIGIT_WORDS = "일이삼사오육칠팔구";
    private static final String OPEN_WORDS = "수몇";

    /** The characters with which a number may start: every character of a text is asked for. */
    private static final BitSet STARTS = new BitSet();

    static {
        ("0123456789" + DIGIT_WORDS + OPEN_WORDS + "십백천만억조").chars().forEach(STARTS::set);
    }

    private static final char MORE = '여';
    private static final int LONGEST_DIGITS = 18;

    private final String text;
    private final int start;
    private final int limit;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;

    /** The last of 천, 백 and 십 that the section counts in. */
    private long lastSmall;

    private long unit = Long.MAX_VALUE;
    private boolean open;
    private @Nullable Numeral shorter;

    private NumeralReader(String text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.limit = limit;
    }

    /** The longest number that starts at {@code start} and ends by {@code limit}, or null where none starts. */
    static @Nullable Numeral read(String text, int start, int limit) {
        NumeralReader reader = new NumeralReader(text, start, limit);
        if (OPEN_WORDS.indexOf(reader.peek(0)) >= 0) {
            reader.open = true;
            reader.at++;
        }
        boolean any = reader.open;
        while (reader.step()) {
            any = true;
        }
        return any ? reader.result() : null;
    }

    /** Whether a number may start with this character. */
    static boolean starts(char c) {
        return STARTS.get(c);
    }

    /** Whether a number may have a character at an offset behind its first one: few letters that start one go on with one. */
    static boolean goesOn(String text, int at, int limit) {
        return at < limit && (starts(text.charAt(at)) || text.charAt(at) == ' ' || text.charAt(at) == MORE);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean step() {
        char c = peek(0);
        if (isDigit(c)) {
            return pending == null && digits();
        }
        if (DIGIT_WORDS.indexOf(c) >= 0) {
            return !isDigit(text.charAt(start)) && pending == null && digitWord(c);
        }
        if (small(c) > 0) {
            return smallUnit(small(c));
        }
        if (big(c) > 0) {
            return bigUnit(big(c));
        }
        return c == MORE ? more() : (c == ' ' && space());
    }

    private boolean digits() {
        int from = at;
        while (isDigit(peek(0)) || (peek(0) == ',' && groupFollows())) {
            at++;
        }
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            while (isDigit(peek(0))) {
                at++;
            }
        }
        String written = text.substring(from, at).replace(",", "");
        if (written.length() > LONGEST_DIGITS) {
            open = true;
            written = "1";
        }
        pending = new BigDecimal(written);
        return true;
    }

    private boolean groupFollows() {
        return isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) && !isDigit(peek(4));
    }

    private boolean digitWord(char c) {
        pending = BigDecimal.valueOf(DIGIT_WORDS.indexOf(c) + 1L);
        at++;
        return true;
    }

    private boolean smallUnit(long worth) {
        section = section.add(orOne(pending).multiply(BigDecimal.valueOf(worth)));
        lastSmall = worth;
        pending = null;
        at++;
        return true;
    }

    private boolean bigUnit(long worth) {
        if (worth >= unit) {
            return false;
        }
        BigDecimal count = section.add(pending == null ? BigDecimal.ZERO : pending);
        total = total.add((count.signum() == 0 ? BigDecimal.ONE : count).multiply(BigDecimal.valueOf(worth)));
        section = BigDecimal.ZERO;
        pending = null;
        unit = worth;
        at++;
        return true;
    }

    /** '여' within or after a number: '100여억', '30억여 원'. */
    private boolean more() {
        char next = peek(1) == ' ' ? peek(2) : peek(1);
        if (at == start || (big(next) == 0 && !isCurrencyStart(next))) {
            return false;
        }
        at++;
        return true;
    }

    private static boolean isCurrencyStart(char c) {
        return "원달유엔위파".indexOf(c) >= 0;
    }

    /** A space joins '1억 2000만', '5천 8백억', '1천 200만', '300 억' and '3000여 만'. */
    private boolean space() {
        boolean complete = pending == null && section.signum() == 0 && unit != Long.MAX_VALUE;
        boolean goesOn = pending == null && section.signum() > 0 && isRestOfSection();
        if ((complete || goesOn) && isDigit(peek(1))) {
            shorter = result();
            at++;
            return true;
        }
        if (pending != null && big(peek(1)) > 0 && big(peek(1)) < unit) {
            at++;
            return true;
        }
        return false;
    }

    /** '5천| 8백억', '1천| 200만': a lesser number of the same section, which a unit follows. */
    private boolean isRestOfSection() {
        int end = 1;
        long rest = 0;
        while (isDigit(peek(end)) && rest < lastSmall) {
            rest = rest * 10 + (peek(end) - '0');
            end++;
        }
        boolean counted = small(peek(end)) > 0 && rest < 10 && small(peek(end)) < lastSmall;
        return counted || (big(peek(end)) > 0 && rest > 0 && rest < lastSmall);
    }

    private Numeral result() {
        BigDecimal sum = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
        return new Numeral(at, open ? null : sum, unit == Long.MAX_VALUE ? 1 : unit, shorter);
    }

    private char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    private static BigDecimal orOne(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ONE : number;
    }

    private static long small(char c) {
        return switch (c) {
            case '십' -> 10;
            case '백' -> 100;
            case '천' -> 1000;
            default -> 0;
        };
    }

    private static long big(char c) {
        return switch (c) {
            case '만' -> 10_000L;
            case '억' -> 100_000_000L;
            case '조' -> 1_000_000_000_000L;
            default -> 0;
        };
    }
}
