package io.claimgraph.extraction.attribution;

import java.util.Set;

/** Finds the circles in which a thing is said, which are no part of it: '당 안에서는 …', '학계 일각에서도 …'. */
final class Circles {
    /** In words: '바른중앙당 충북도당 안에서도'. */
    private static final int LONGEST = 6;

    private static final Set<String> IN = Set.of("에서", "에서는", "에선", "에서도", "에서까지", "에서조차", "에게서", "에게서는");
    private static final Set<String> CIRCLES =
            Set.of("안", "내", "안팎", "내부", "내외부", "일각", "주변", "사이", "쪽", "진영", "일부", "한편", "곳곳");

    private Circles() {}

    /** Index of the first word after the circle that the words from an index on name; that index where they name none. */
    static int after(WordLine line, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return from;
            }
            Particles.Split split = Particles.of(word);
            if (IN.contains(split.particle())) {
                return CIRCLES.contains(split.noun()) ? i + 1 : from;
            }
            if (!word.isNominal()) {
                return from;
            }
        }
        return from;
    }
}
