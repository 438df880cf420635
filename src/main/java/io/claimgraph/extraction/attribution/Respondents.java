package io.claimgraph.extraction.attribution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who answered a survey: shares and numbers of people, of whom no name is known ('응답자의 25%는 …고 답했다'). */
final class Respondents {
    private static final Pattern ANSWER = Pattern.compile("(답|응답|대답).*");
    private static final Pattern SHARE = Pattern.compile(".*(%|％|명|곳|퍼센트|과반|절반|이상|\\))(은|는|이|가|도)");

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
            return null;
        }
        for (int i = before - 1; i >= context.from(); i--) {
            if (isShare(context.line().get(i))) {
                return new Source(i, i, Source.Role.TOPIC, new Speaker.Unnamed());
            }
        }
        return null;
    }

    private static boolean isShare(Word word) {
        return !word.isQuotation() && SHARE.matcher(word.bare()).matches();
    }
}
