package io.claimgraph.extraction.mention;

import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The morphemes of a body by offset. Immutable. */
final class Morphology {
    private static final Set<Character> INFLECTIONAL = Set.of('J', 'E', 'V', 'M');

    private final List<Morpheme> morphemes;
    private final int[] starts;

    Morphology(AnalysedArticle analysed) {
        morphemes = analysed.sentences().stream()
                .map(Sentence::morphemes)
                .flatMap(List::stream)
                .toList();
        starts =
                morphemes.stream().mapToInt(morpheme -> morpheme.span().start()).toArray();
    }

    /** The morphemes that begin within {@code [start, end)}. */
    List<Morpheme> within(int start, int end) {
        return morphemes.subList(firstAt(start), firstAt(end));
    }

    /** Whether a word may be a name: neither inflected nor a common noun of the dictionary. */
    boolean mayBeName(int start, int end) {
        List<Morpheme> parts = within(start, end);
        if (parts.isEmpty()) {
            return true;
        }
        boolean inflected = parts.stream()
                .anyMatch(part -> INFLECTIONAL.contains(part.tag().charAt(0))
                        || part.tag().startsWith("XS"));
        Morpheme first = parts.getFirst();
        boolean common = first.tag().startsWith("NNG") && first.span().length() >= 2;
        return !inflected && !common;
    }

    private int firstAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
