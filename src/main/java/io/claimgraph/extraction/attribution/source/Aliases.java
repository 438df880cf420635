package io.claimgraph.extraction.attribution.source;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the persons and bodies of an article whose names it holds back: '김모씨', 'A씨', 'ㄱ조합'. */
final class Aliases {
    private static final Pattern ALIAS = Pattern.compile("[ㄱ-ㅎ][가-힣]{1,12}|[가-힣]모씨|[가-힣]모\\(.*|[A-Z]씨|[가-힣]씨");
    private static final Pattern IN_TEXT = Pattern.compile("[가-힣] ?모 ?(씨|\\()");
    private static final Pattern FAMILY = Pattern.compile("[가-힣]씨");

    /** What stands for a given name that is held back. */
    private static final char HELD_BACK = '모';

    private static final String HONORIFIC = "씨";
    private static final int GIVEN_NAME = 3;

    private final Set<Character> families = new HashSet<>();

    Aliases(String text) {
        for (int at = text.indexOf(HELD_BACK, 1); at > 0; at = text.indexOf(HELD_BACK, at + 1)) {
            Matcher matcher = IN_TEXT.matcher(text).region(Math.max(0, at - 2), text.length());
            if (matcher.lookingAt() || matcher.region(at - 1, text.length()).lookingAt()) {
                families.add(matcher.group().charAt(0));
            }
        }
    }

    /** Whether a noun stands for somebody whose name is not told. */
    static boolean isAlias(String noun) {
        boolean may = noun.endsWith(HONORIFIC) || noun.contains("모(") || (!noun.isEmpty() && noun.charAt(0) < '가');
        return may && ALIAS.matcher(noun).matches();
    }

    /** Whether a noun is the family name of somebody whom the text names in full: '민씨'. */
    boolean isFamilyName(String noun) {
        return noun.length() == 2 && FAMILY.matcher(noun).matches() && !families.contains(noun.charAt(0));
    }

    /** Whether a noun is a given name: '새롬씨' after '민새롬씨'. */
    static boolean isGivenName(String noun) {
        return noun.length() == GIVEN_NAME && noun.endsWith(HONORIFIC) && noun.charAt(1) != HELD_BACK;
    }
}
