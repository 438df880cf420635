package io.claimgraph.cli.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two pieces of text are, without regard to white space, quotation marks, punctuation and case. */
final class Similarity {
    /** {@code \x1c-\x1f} are white space to the reference scorer, though not to Unicode. */
    private static final Pattern MARKS =
            Pattern.compile("[\\s\\x1c-\\x1f\"'“”‘’「」『』〈〉《》<>()\\[\\],.·ㆍ…!?]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Similarity() {}

    static String normalise(@Nullable String text) {
        String folded = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
        return MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether one of the texts holds the other, and neither is empty. */
    static boolean oneHoldsTheOther(@Nullable String one, @Nullable String other) {
        String a = normalise(one);
        String b = normalise(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    /** The share of the longer text that the longest stretch common to both makes up: 0 to 1. */
    static double overlap(@Nullable String one, @Nullable String other) {
        int[] a = normalise(one).codePoints().toArray();
        int[] b = normalise(other).codePoints().toArray();
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        return (double) longestCommonStretch(a, b) / Math.max(a.length, b.length);
    }

    private static int longestCommonStretch(int[] a, int[] b) {
        int longest = 0;
        int[] endingBefore = new int[b.length + 1];
        for (int x : a) {
            int[] endingHere = new int[b.length + 1];
            for (int j = 0; j < b.length; j++) {
                if (x == b[j]) {
                    endingHere[j + 1] = endingBefore[j] + 1;
                    longest = Math.max(longest, endingHere[j + 1]);
                }
            }
            endingBefore = endingHere;
        }
        return longest;
    }
}
