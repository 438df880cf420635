package io.claimgraph.language;

import java.util.List;
import java.util.Set;

/**
 * Corrects a reading that the analyzer often gets wrong in news: '도는' at the beginning of a sentence or behind its adverb
 * ('또 도는 지원한다') is the province, not somebody who turns ('섬을 도는 배').
 */
final class Provinces {
    private static final String PROVINCE = "도";
    private static final String TOPIC = "는";
    private static final Set<String> BEGINNINGS = Set.of("SF", "SY", "MAG", "MAJ");

    private Provinces() {}

    /** Corrects the morphemes of a text in place. */
    static void correct(String text, List<Morpheme> morphemes) {
        for (int i = 0; i + 1 < morphemes.size(); i++) {
            Morpheme stem = morphemes.get(i);
            Morpheme ending = morphemes.get(i + 1);
            if (stem.tag().equals("VV")
                    && ending.tag().equals("ETM")
                    && is(PROVINCE, stem, text)
                    && is(TOPIC, ending, text)
                    && isBeginning(morphemes, i)) {
                morphemes.set(i, new Morpheme(stem.span(), "NNG"));
                morphemes.set(i + 1, new Morpheme(ending.span(), "JX"));
            }
        }
    }

    private static boolean is(String form, Morpheme morpheme, String text) {
        return morpheme.span().length() == form.length()
                && text.startsWith(form, morpheme.span().start());
    }

    /** Behind nothing, a full stop, an adverb, or '이에'. */
    private static boolean isBeginning(List<Morpheme> morphemes, int index) {
        if (index == 0 || BEGINNINGS.contains(morphemes.get(index - 1).tag())) {
            return true;
        }
        return index > 1
                && morphemes.get(index - 1).tag().equals("JKB")
                && morphemes.get(index - 2).tag().equals("NP");
    }
}
