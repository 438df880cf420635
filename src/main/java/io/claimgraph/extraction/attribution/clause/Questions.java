package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the questions of presenters and reporters, which are no statements: '사회자가 "…"라고 묻자 A는 …', '…할 생각이냐고 묻자 그는 …'. */
public final class Questions {
    /** A question that the rest of the sentence answers. */
    private static final Pattern ASKED =
            Pattern.compile("(묻|물|질문하|물어보|되묻|되물|캐묻|캐물|따져묻)(자|으니|는데|었더니|었으나|니)|(물었|물어봤|질문했|되물었)(더니|으나|지만|는데)");

    private Questions() {}

    /** Whether a verb asks what the rest of a sentence answers and nobody whom the text names is its subject. */
    public static boolean areOfNobody(Word verb, @Nullable Source source) {
        return ASKED.matcher(verb.bare()).matches()
                && (source == null || !(source.speaker() instanceof Speaker.Named) || source.role() != Role.SUBJECT);
    }
}
