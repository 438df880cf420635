package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a day and an event tell when and where something came about, and not when and where it was said: '16일 나래시에서 열린 시상식에서
 * 대상을 받았다고', '18일 워크숍을 열어 협력을 다짐했다고'.
 */
final class Happenings {
    /** In words: from the day to the event. */
    private static final int LONGEST = 20;

    private static final Pattern PARTICLE = Pattern.compile("에서|에서는|에선|을|를");
    private static final Pattern TOLD = Pattern.compile("(밝혔|밝힌|밝힘|발표|알렸|알린|전했|소개).*");

    /** What comes upon somebody at an event, whoever is told of: '우리나라가 의장국으로 뽑혔다고'. */
    private static final Pattern ACHIEVED = Pattern.compile(".*(받았|되었|됐|뽑혔|올랐|차지했|차지하였|거뒀|거두었|이겼|열렸|꼽혔)다.*");

    private static final EndingSet EVENTS = new EndingSet(Lexicon.words("ko/cues/events.txt"));

    private Happenings() {}

    /** Whether the words from an index on begin with the day of an event at which what ends at another index was done. */
    static boolean are(WordLine line, int from, int to) {
        if (!isDay(line.get(from)) || !Tense.isPast(line.get(to)) || !isTold(line.at(to + 1))) {
            return false;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.lastTag().equals("EC")) {
                return false;
            }
            if (!word.isQuotation() && isEvent(line, i)) {
                return !SubjectWords.any(line, i + 1, to)
                        || ACHIEVED.matcher(line.get(to).bare()).matches();
            }
        }
        return false;
    }

    /** '밝혔다', and not '비판했다': what a body tells of what it has done. */
    private static boolean isTold(@Nullable Word verb) {
        return verb != null && TOLD.matcher(verb.bare()).matches();
    }

    private static boolean isDay(Word word) {
        return !word.isQuotation() && (DayWords.isDate(word) || word.endsWith("일부터"));
    }

    private static boolean isEvent(WordLine line, int index) {
        Particles.Split split = Particles.of(line.get(index));
        return PARTICLE.matcher(split.particle()).matches() && EVENTS.isAtEnd(Occasions.noun(line, index, split));
    }
}
