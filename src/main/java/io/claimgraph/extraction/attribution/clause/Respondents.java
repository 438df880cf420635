package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who answered a survey: shares and numbers of people, of whom no name is known ('응답자의 25%는 …고 답했다'). */
final class Respondents {
    private static final Pattern ANSWER = Pattern.compile("(답|응답|대답).*");
    private static final Pattern SHARE =
            Pattern.compile("(?:(?:.*[0-9여만천백십]|[두세네])?(?:%|％|명|곳|퍼센트)|.*(?:과반|절반|이상|\\)))(?:은|는|이|가|도)");

    private static final Set<String> AMONG = Set.of("중", "가운데");

    /** How whoever counts others tells of them. */
    private static final Pattern TELLING =
            Pattern.compile("(덧붙|밝|설명|전하|전했|전한|말|강조|부연|소개|발표|보고|집계|보도|분석|지적|봤|보고|내다|예상|전망).*");

    /** In words. */
    private static final int LONGEST_TOPIC = 6;

    private Respondents() {}

    /** The words that count those who answered before a word, or null. */
    static @Nullable Source of(Context context, int before, @Nullable Cue cue) {
        boolean answer = cue != null
                && ANSWER.matcher(context.line().get(cue.last()).bare()).matches();
        Word last = context.line().at(before - 1);
        boolean counted = last != null && last.bare().contains("%") && isShare(last);
        if (counted && (answer || context.first(Source.Role.TOPIC, before - 1) == null)) {
            return new Source(before - 1, before - 1, Source.Role.TOPIC, new Speaker.Unnamed());
        }
        if (!answer) {
            return cue == null ? null : someOf(context, before, cue);
        }
        for (int i = before - 1; i >= context.from(); i--) {
            if (isShare(context.line().get(i))) {
                return new Source(i, i, Source.Role.TOPIC, new Speaker.Unnamed());
            }
        }
        return null;
    }

    /** '위원 6명 중 5명은 …라는 견해를 보였다', and not '이들 중 8명은 …고 밝혔다', which whoever counts them says. */
    private static @Nullable Source someOf(Context context, int before, Cue cue) {
        WordLine line = context.line();
        if (TELLING.matcher(line.get(cue.last()).bare()).matches()) {
            return null;
        }
        int limit = Math.min(before, context.from() + LONGEST_TOPIC);
        for (int i = context.from() + 1; i < limit; i++) {
            boolean topic = line.get(i).endsWith("은") || line.get(i).endsWith("는");
            if (topic) {
                boolean some =
                        isShare(line.get(i)) && AMONG.contains(line.get(i - 1).bare());
                return some ? new Source(context.from(), i, Source.Role.TOPIC, new Speaker.Unnamed()) : null;
            }
        }
        return null;
    }

    private static boolean isShare(Word word) {
        return !word.isQuotation() && SHARE.matcher(word.bare()).matches();
    }
}
