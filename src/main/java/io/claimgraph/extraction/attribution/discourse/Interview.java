package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows who answers the questions of an interview: whom the text says its reporter has met. Used for one article. */
public final class Interview {
    private static final Set<String> MET = Set.of(
            "만났다", "만났습니다", "만나봤다", "만나봤습니다", "인터뷰했다", "인터뷰했습니다", "들었다", "들어봤다", "들어봤습니다", "물었다", "물어봤다", "물어봤습니다",
            "나눴다");

    /** What begins a question in print. */
    private static final String DASHES = "―—–-▶▲◇Q";

    private static final Set<String> OBJECT = Set.of("을", "를", "에게", "와", "과", "으로부터", "로부터", "께");

    private @Nullable Speaker guest;
    private @Nullable WordLine last;
    private boolean asked;
    private @Nullable Speaker respondent;
    private @Nullable Speaker nextRespondent;

    /** Goes on to the next sentence. */
    public void next(Context context) {
        asked = last != null && isQuestion(last);
        last = context.line();
        respondent = nextRespondent;
        Source askedOne = Asked.atEnd(context);
        nextRespondent = askedOne == null ? null : askedOne.speaker();
        Speaker met = met(context);
        guest = met == null ? guest : met;
    }

    /** Who answers if the sentence is an answer; null where nobody was met or nothing was asked before it. */
    @Nullable
    Speaker answering() {
        return asked ? guest : null;
    }

    /** Whom the sentence before has asked, null if nobody who is named. */
    @Nullable
    Speaker respondent() {
        return respondent;
    }

    private static boolean isQuestion(WordLine line) {
        return line.size() > 0 && DASHES.indexOf(line.get(0).text().charAt(0)) >= 0;
    }

    private static @Nullable Speaker met(Context context) {
        WordLine line = context.line();
        int end = line.size() - 1;
        if (end < 1 || !MET.contains(line.get(end).bare())) {
            return null;
        }
        for (int i = 0; i < end; i++) {
            Word word = line.get(i);
            Particles.Split split = Particles.of(word);
            if (!word.isQuotation()
                    && OBJECT.contains(split.particle())
                    && !split.noun().isEmpty()) {
                Source source = context.finder().phrase(line, i, split.noun(), Role.OWNER);
                Speaker met = source == null ? null : source.speaker();
                if (met instanceof Speaker.Named || met instanceof Speaker.SamePerson) {
                    return met;
                }
            }
        }
        return null;
    }
}
