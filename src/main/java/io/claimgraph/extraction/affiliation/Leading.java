package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clauses before a name that say for which body the person acts: '누리수소를 이끄는 | 서나래 대표', '누리부에서 통상을 맡은 | 민달해 국장'. */
final class Leading {
    private static final int LONGEST = 44;
    private static final EndingSet VERBS = new EndingSet(Lexicon.words("ko/names/leading-verbs.txt"));

    /** What may lie between the body and the verb: the body itself led, something of it, or something done in it. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?:(?:을|를|에|에서)|(?:의|에서)?(?: [가-힣A-Za-z0-9·]{1,10}){1,3}(?:을|를|에서)) [가-힣]{1,5}(?: (?:있는|중인|온))? ");

    private Leading() {}

    /** The body for which a person acts whose name begins at an offset, behind a blank; null where nothing says so. */
    static @Nullable Mention bodyOf(Context context, int start) {
        String text = context.text();
        if (!VERBS.isAtEnd(text.substring(Math.max(0, start - LONGEST), start - 1))) {
            return null;
        }
        Mention last = context.bodyNamedBefore(start);
        int end = last == null ? 0 : last.span().end();
        return last != null
                        && end < start
                        && start - end <= LONGEST
                        && OBJECT.matcher(text).region(end, start).matches()
                ? last
                : null;
    }
}
