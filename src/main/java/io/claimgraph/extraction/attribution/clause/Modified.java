package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person or body behind a reporting verb that modifies them: '"…"고 주장한 민새롬 전 의원과 …', '…다고 밝힌 민 장관을 …',
 * '"…"고 밝힌 누리부의 방침이 …'.
 */
public final class Modified {
    /** In words: from the verb to the last noun for the person. */
    private static final int LONGEST = 6;

    /** What stands for the report itself. */
    private static final Pattern REPORT = Pattern.compile("(바|것|데|뒤|후|적|직후|점|가운데|만큼|반면|상태|상황|셈|사이|이후|다음|당시|날|때|이래).*");

    /** What a verb modifies where it reports all the same: '밝힌 바 있다'. */
    private static final Pattern STANDS_FOR_REPORT =
            Pattern.compile("(바|뿐|한편|것|데|뒤|후|적|직후|점|가운데|만큼|반면|상태|상황|셈|사이).*|지");

    /** Bare forms of saying and of holding a view: '"…"고 한', '"…"고 보는'. */
    private static final Set<String> SAYING = Set.of("한", "하는", "했던", "본", "보는", "봤던");

    /** The particle of a place, where somebody said it and who does not say it. */
    private static final String PLACE = "에서";

    private Modified() {}

    /** Whom a reporting verb modifies, who is named right behind it: '손실이 900억 원이라고 추산한 가온전자는'; null if nobody. */
    public static @Nullable Source behind(Context context, Cue cue) {
        Word next = context.line().at(cue.last() + 1);
        if (next == null
                || !context.line().get(cue.last()).isAdnominal()
                || context.link() != Context.Link.NONE
                || STANDS_FOR_REPORT.matcher(next.bare()).matches()) {
            return null;
        }
        for (Source source : context.sources()) {
            if (source.first() == cue.last() + 1
                    && (source.isMain() || source.role() == Source.Role.SUBJECT)
                    && !(source.speaker() instanceof Speaker.Unnamed)) {
                return source;
            }
        }
        return of(context, cue);
    }

    /** '"…"고 한 민새롬 총장을 …': the bare verb behind the words where it modifies somebody; null if it is none. */
    public static @Nullable Cue bareSaying(Context context, int quotation) {
        WordLine line = context.line();
        Word saying = line.at(quotation + 2);
        if (saying == null || !SAYING.contains(saying.bare())) {
            return null;
        }
        Cue cue = new Cue(quotation + 2, quotation + 2, Force.NEUTRAL);
        return of(context, cue) == null ? null : cue;
    }

    /** The person or body that a verb modifies, who must be named right behind it; null if it modifies anything else. */
    static @Nullable Source of(Context context, Cue cue) {
        WordLine line = context.line();
        int first = cue.last() + 1;
        if (!line.get(cue.last()).isAdnominal()
                || first >= line.size()
                || REPORT.matcher(line.get(first).bare()).matches()) {
            return null;
        }
        for (int i = first; i < Math.min(line.size(), first + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || (word.isVerbal() && !context.finder().names(word))) {
                return null;
            }
            Particles.Split split = Particles.of(word);
            Span name = new Span(
                    line.get(first).span().start(),
                    word.span().start() + split.noun().length());
            if (!split.particle().isEmpty()
                    && !split.particle().startsWith(PLACE)
                    && context.finder().isName(name)) {
                return context.finder().phrase(line, i, split.noun(), Role.OWNER);
            }
            if (!split.particle().isEmpty()) {
                Source source = context.finder().phrase(line, i, split.noun(), Role.OWNER);
                boolean person = source != null
                        && source.first() == first
                        && context.finder().isPerson(source);
                if (person || !split.particle().equals("의")) {
                    return person ? source : null;
                }
            }
        }
        return null;
    }
}
