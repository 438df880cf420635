package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.article.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divisions of courts: what one decides or says is its court's. */
public final class Courts {
    private static final Pattern COURT = Pattern.compile(".*(?:[지고행]법|법원|지원)");
    private static final Pattern DIVISION =
            Pattern.compile(" ((?:제?[0-9]{1,2})?(?:형사|민사|행정|가사)[가-힣]{0,3}[0-9]{1,2}(?:-[0-9])?부)(?=[ 은는이가의와과,(]|$)");

    private Courts() {}

    /** Whether a name is a court's. */
    public static boolean isCourt(String name) {
        return COURT.matcher(name).matches();
    }

    /** Where the division behind a court's name ends, or where the name does. */
    public static int endOfDivision(String text, Span court) {
        Matcher division = DIVISION.matcher(text).region(court.end(), text.length());
        return division.lookingAt() ? division.end(1) : court.end();
    }

    /** The court that a name names, with a division or without: '누리지법 형사2부' is of the '누리지법'. */
    public static String of(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0
                        && isCourt(name.substring(0, space))
                        && DIVISION.matcher(name).region(space, name.length()).matches()
                ? name.substring(0, space)
                : name;
    }
}
