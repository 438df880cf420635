package io.claimgraph.extraction.attribution.noun;

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

/** Finds from whom somebody gets words: '누리부로부터 “…”는 답을 받았다', '민 장관에게서 …라는 말을 들었다'. */
final class Givers {
    private static final Set<String> FROM = Set.of("로부터", "으로부터", "에게서", "에게", "한테서", "한테", "측으로부터", "측에서", "께");
    private static final Pattern GET = Pattern.compile("(받|들었|들은|듣|들어|얻|전해|접했|접한|통보받).*");

    /** What is not got: '받아들였다', '들어 올렸다'. */
    private static final Pattern TAKE = Pattern.compile("(받아들|받아치|들어오|들어가).*");

    /** In words. */
    private static final int FAR = 8;

    private Givers() {}

    /** The one named before what was said, where the verb behind its noun tells that it was got; null if there is none. */
    static @Nullable Source of(Context context, int anchor, int noun) {
        WordLine line = context.line();
        Word verb = line.at(noun + 1);
        if (verb == null
                || verb.isQuotation()
                || !GET.matcher(verb.bare()).matches()
                || TAKE.matcher(verb.bare()).matches()) {
            return null;
        }
        for (int i = anchor - 1; i >= context.from() && i > anchor - FAR; i--) {
            Word word = line.get(i);
            Particles.Split split = word.isQuotation() ? null : Particles.of(word);
            if (split != null && FROM.contains(split.particle())) {
                Source giver = context.finder().phrase(line, i, split.noun(), Role.OWNER);
                return giver != null && giver.speaker() instanceof Speaker.Named ? giver : null;
            }
        }
        return null;
    }
}
