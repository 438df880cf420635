package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/** Finds whom somebody tells, sends or hands in what is said: '| 직원들에게 | 일을 멈추라는 통첩을 남겼다', '| 회계법인에는 | 수리비라고 둘러댔다'. */
final class Listener {
    /** In words: how far behind the clause the word stands that tells of the message. */
    private static final int NEAR = 4;

    /** In words: whoever is told of at more length is told of by the one who speaks. */
    private static final int LONGEST = 6;

    /** In characters. */
    private static final int LONGEST_STEM = 5;

    private static final Set<String> TOLD = Lexicon.words("ko/cues/told.txt");
    private static final Set<String> TO = Set.of("에", "에는", "엔", "에게", "에게는", "에겐", "께", "측에", "측에는", "쪽에", "쪽에는");

    private Listener() {}

    /** Index of the first word after the listener in the words from one index to another; the first one if they name none. */
    static int after(Context context, int from, int to) {
        WordLine line = context.line();
        if (from >= to || !isTold(line, to)) {
            return from;
        }
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return from;
            }
            if (TO.contains(Particles.of(word).particle())) {
                return isSomebody(context, i) && (i + 1 == to || !isOfNext(line, i)) ? i + 1 : from;
            }
            if (!word.isNominal()) {
                return from;
            }
        }
        return from;
    }

    /** '직원에게', '회계법인에는', and neither '내년에' nor '사업에'. */
    private static boolean isSomebody(Context context, int index) {
        Word word = context.line().get(index);
        String particle = Particles.of(word).particle();
        boolean person = particle.startsWith("에게") || particle.startsWith("에겐") || particle.startsWith("께");
        return person || context.finder().names(word) || Addressee.isBody(word);
    }

    /** '직원에게 주는 수당이': the listener of another verb. */
    private static boolean isOfNext(WordLine line, int index) {
        Word next = line.at(index + 1);
        return next != null && !next.isQuotation() && (next.isAdnominal() || next.isVerbal());
    }

    private static boolean isTold(WordLine line, int clause) {
        for (int i = clause + 1; i < line.size() && i <= clause + NEAR; i++) {
            String bare = line.get(i).bare();
            for (int length = Math.min(LONGEST_STEM, bare.length()); length > 1; length--) {
                if (!line.get(i).isQuotation() && TOLD.contains(bare.substring(0, length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
