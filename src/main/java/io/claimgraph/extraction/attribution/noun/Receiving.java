package io.claimgraph.extraction.attribution.noun;

import java.util.regex.Pattern;

/** Verbs by which somebody receives what others say: '비판을 받았다', '의혹을 샀다', '부적절하다는 평을 들었다'. */
final class Receiving {
    private static final Pattern INCURRED = Pattern.compile("샀.*|사고|사기도|사면서|산");
    private static final Pattern DOUBTS = Pattern.compile("(의혹|의심|비판|비난|오해|원성|빈축|불만).*");
    private static final Pattern HEARD = Pattern.compile("들었.*|듣고|듣기도|듣는다|들어|들어야");
    private static final Pattern VERDICTS = Pattern.compile("(평|평가|호평|혹평|비판|비난|지적|쓴소리|질책|핀잔|원망|칭찬)[을도]");

    private static final Pattern FACED = Pattern.compile("(직면|휩싸|시달|부딪|맞닥뜨).*");

    private Receiving() {}

    /** '비판에 직면했다', '의혹에 휩싸였다'. */
    static boolean isFaced(String verb) {
        return FACED.matcher(verb).matches();
    }

    /** Whether a verb tells that somebody receives what the noun before it says. */
    static boolean is(String noun, String verb) {
        if (INCURRED.matcher(verb).matches() && DOUBTS.matcher(noun).matches()) {
            return true;
        }
        if (HEARD.matcher(verb).matches() && VERDICTS.matcher(noun).matches()) {
            return true;
        }
        return verb.startsWith("받") && !verb.startsWith("받아들") && !verb.startsWith("받아치");
    }
}
