package io.claimgraph.extraction.attribution.word;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a clause is about the past, by the word that ends it. */
public final class Tense {
    private static final int SYLLABLES = 0xAC00;
    private static final int FINALS = 28;
    private static final int SSANG_SIOT = 20;

    /** Syllables that end so and tell of no past. */
    private static final String OTHERS = "있겠";

    private static final Pattern COMING = Pattern.compile(".*겠다.*|(것|거|계획|방침|예정|구상|목표)(이|으로|라|란|는|을).*");

    private static final List<String> AND = List.of("으며", "으나", "지만", "는데", "고");

    private Tense() {}

    /** '했다고', '늘었다며', and neither '있다고' nor '하겠다고'. */
    public static boolean isPast(Word word) {
        String bare = word.bare();
        int end = bare.lastIndexOf('다');
        return end > 0 && isPast(bare.charAt(end - 1));
    }

    /** '하겠다고', '할 것이라고', '계획이라고': what is still to be done. */
    public static boolean isComing(Word word) {
        return COMING.matcher(word.bare()).matches();
    }

    /** '요청했고', '나섰으며', '받았으나': what a main clause ends in before another one. */
    public static boolean isPastAnd(Word word) {
        String bare = word.bare();
        for (String and : AND) {
            int end = bare.length() - and.length();
            if (end > 0 && bare.endsWith(and)) {
                return isPast(bare.charAt(end - 1));
            }
        }
        return false;
    }

    private static boolean isPast(char syllable) {
        return syllable >= SYLLABLES && (syllable - SYLLABLES) % FINALS == SSANG_SIOT && OTHERS.indexOf(syllable) < 0;
    }
}
