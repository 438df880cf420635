package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the circles in which a thing is said, which are no part of it: '당 안에서는 …', '학계 일각에서도 …'. */
final class Circles {
    /** In words: '바른중앙당 충북도당 안에서도', '민 의원 고향인 나래 지역 의원들을 중심으로'. */
    private static final int LONGEST = 8;

    private static final Set<String> IN = Set.of("에서", "에서는", "에선", "에서도", "에서까지", "에서조차", "에게서", "에게서는");
    private static final Set<String> CIRCLES =
            Set.of("안", "내", "안팎", "내부", "내외부", "일각", "주변", "사이", "쪽", "진영", "일부", "한편", "곳곳");

    private Circles() {}

    private static final Pattern FIELD = Pattern.compile(".+(계|정치권|여권|야권|법조계|금융권|업계|학계|누리꾼|네티즌|커뮤니티|온라인|누리소통망|SNS)");

    /** '누리꾼을 중심으로', '팬덤을 중심으로'. */
    private static final String CENTRE = "중심으로";

    /** Index of the first word after the circle that the words from an index on name; that index where they name none. */
    static int after(WordLine line, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return from;
            }
            Particles.Split split = Particles.of(word);
            if (IN.contains(split.particle())) {
                return isCircle(split.noun()) ? i + 1 : from;
            }
            if (word.bare().equals(CENTRE)
                    && i > from
                    && line.get(i - 1).lastTag().equals("JKO")) {
                return i + 1;
            }
            boolean object = word.lastTag().equals("JKO") && line.follows(i + 1, CENTRE);
            boolean topic = i <= from + 2
                    && (split.particle().equals("은") || split.particle().equals("는"));
            if (!word.isNominal() && !object && !topic && !word.isAdnominal()) {
                return from;
            }
        }
        return from;
    }

    private static boolean isCircle(String noun) {
        return CIRCLES.contains(noun) || FIELD.matcher(noun).matches();
    }
}
