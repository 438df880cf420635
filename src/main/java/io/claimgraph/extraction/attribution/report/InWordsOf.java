package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 'X 설명으로는 …다', 'X의 말로는 …다고 한다': the rest of the sentence is X's. */
public final class InWordsOf implements Rule {
    private static final Pattern WORDS =
            Pattern.compile("(설명|말|주장|증언|전언|귀띔|얘기|이야기|분석|추산|집계|해명|진술|회고|기억)(으로는|로는|으론|론|대로라면|대로면)");

    /** In words: a sentence that begins with more tells of something else. */
    private static final int LATEST = 8;

    private static final Pattern SAYS = Pattern.compile("(한다|합니다|했다|한다는|그런다)");

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        if (index == context.from()
                || index > context.from() + LATEST
                || index + 2 >= line.size()
                || word.isQuotation()
                || !(word.endsWith("는") || word.endsWith("론") || word.endsWith("면"))
                || !WORDS.matcher(word.bare()).matches()) {
            return null;
        }
        Source source = owner(context, index - 1);
        if (source == null || source.first() > context.from() + 1) {
            return null;
        }
        Word last = line.get(line.size() - 1);
        Word before = line.get(line.size() - 2);
        Quotative quotative = before.isQuotation() ? null : Quotative.of(before);
        int end = quotative != null
                        && quotative.form() == Quotative.Form.VERB
                        && SAYS.matcher(last.bare()).matches()
                ? quotative.endOfSaid(before)
                : last.bareEnd();
        Cue cue = new Cue(index, index, Force.NEUTRAL);
        return new Finding(
                "InWordsOf",
                Kind.INDIRECT,
                context.span(index + 1, end),
                line.size() - 1,
                cue,
                Need.SPEAKER,
                source,
                line.size());
    }

    /** Whose words they are: 'X', 'X의'. */
    private static @Nullable Source owner(Context context, int index) {
        Word word = context.line().get(index);
        if (word.isQuotation() || word.hasComma()) {
            return null;
        }
        String bare = word.bare();
        Source plain = context.finder().phrase(context.line(), index, bare, Role.OWNER);
        return plain != null || !bare.endsWith("의")
                ? plain
                : context.finder().phrase(context.line(), index, bare.substring(0, bare.length() - 1), Role.OWNER);
    }
}
