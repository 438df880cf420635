package io.claimgraph.extraction.attribution.word;

import io.claimgraph.language.Morpheme;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/** Splits a word into its noun and the particles after it. */
public final class Particles {
    private static final WordSet KNOWN = new WordSet(Set.of(
            "에서는", "에서도", "에서의", "께서는", "에게는", "에게서", "으로는", "으로도", "으로서", "에서", "에선", "께서", "에게", "으로", "에는", "에도",
            "까지", "부터", "처럼", "보다", "만은", "과는", "와는", "로는", "로도", "라고", "은", "는", "이", "가", "도", "을", "를", "의", "에",
            "와", "과", "로", "만"));

    private Particles() {}

    /**
     * A noun and its particle.
     *
     * @param noun the word without brackets and particle
     * @param particle the particles, empty where there is none
     */
    public record Split(String noun, String particle) {}

    /** The noun and the particles of a word. */
    public static Split of(Word word) {
        return word.split();
    }

    /** The noun and the particles of a word that begins at an offset: every rule asks for them, so they are read once a word. */
    static Split split(String bare, int start, List<Morpheme> morphemes) {
        int open = bare.indexOf('(');
        int close = bare.lastIndexOf(')');
        if (open > 0 && close > open) {
            String rest = bare.substring(close + 1);
            if (isParticle(rest)) {
                return new Split(bare.substring(0, open), rest);
            }
        }
        Split instance = Instances.split(bare);
        if (instance != null) {
            return instance;
        }
        if (isFirmTakenForVerb(bare, morphemes)) {
            return new Split(bare.substring(0, bare.length() - 1), "는");
        }
        int cut = bare.length();
        for (int i = morphemes.size() - 1; i >= 0; i--) {
            Morpheme morpheme = morphemes.get(i);
            if (morpheme.span().start() >= start + bare.length()) {
                continue;
            }
            if (!morpheme.tag().startsWith("J")) {
                break;
            }
            cut = Math.max(0, morpheme.span().start() - start);
        }
        return cut == bare.length() ? new Split(bare, "") : new Split(bare.substring(0, cut), bare.substring(cut));
    }

    /** '소속사는', '통신사는': the morphology reads '사는' as a verb. */
    private static boolean isFirmTakenForVerb(String bare, List<Morpheme> morphemes) {
        int size = morphemes.size();
        return bare.endsWith("사는")
                && size > 2
                && morphemes.get(size - 2).tag().equals("VV")
                && morphemes.get(size - 3).tag().startsWith("NN");
    }

    /** Whether nothing or what is known as particles follows a noun. */
    public static boolean isParticle(String rest) {
        return rest.isEmpty() || KNOWN.contains(rest);
    }
}
