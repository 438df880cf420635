package io.claimgraph.extraction.attribution;

import java.util.Set;

/**
 * Finds of whom something is asked where a particle sets him apart from what is asked: '| 누리부에는 | 예산을 늘려 달라고', '| 민 장관에게는 |
 * …할 것을'. Without it he may be part of it: '주민에게 수당을 주자고'.
 */
final class Addressee {
    /** In words: whoever is told of at more length is told of by the one who asks. */
    private static final int LONGEST = 6;

    private static final Set<String> TO = Set.of("에게는", "에겐", "께는", "한테는", "더러는", "에는", "엔", "측에는", "쪽에는");

    private Addressee() {}

    /** Index of the first word after the addressee of a demand that the words from one index to another make; the first one if they name none. */
    static int after(Context context, int from, int to) {
        WordLine line = context.line();
        if (from >= to || !Will.isDemand(line.get(to))) {
            return from;
        }
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return from;
            }
            String particle = Particles.of(word).particle();
            boolean person = particle.startsWith("에게") || particle.startsWith("한테") || particle.startsWith("께");
            if (TO.contains(particle)) {
                return person || context.finder().names(word) ? i + 1 : from;
            }
            if (!word.isNominal()) {
                return from;
            }
        }
        return from;
    }
}
