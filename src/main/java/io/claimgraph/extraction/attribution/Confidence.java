package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each rule is right, from {@code lexicon/ko/cues/confidence.tsv}. Immutable. */
final class Confidence {
    private static final Figures UNKNOWN = new Figures(0.5, 0.5, 0.5, 0.5);

    private final Map<String, Figures> figures = new HashMap<>();

    /** Shares of right statements by how the source was found. */
    private record Figures(double person, double body, double carried, double unnamed) {}

    Confidence() {
        for (List<String> row : Lexicon.rows("ko/cues/confidence.tsv")) {
            figures.put(row.getFirst(), new Figures(figure(row, 1), figure(row, 2), figure(row, 3), figure(row, 4)));
        }
    }

    private static double figure(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    /**
     * The share of right ones among statements like this one.
     *
     * @param speaker the type of who says it, or null where the source has no name
     * @param inSentence whether the sentence names the source
     */
    double of(Finding finding, @Nullable EntityType speaker, boolean inSentence) {
        Figures figure = figures.getOrDefault(finding.rule(), UNKNOWN);
        if (speaker == null) {
            return figure.unnamed();
        }
        if (!inSentence) {
            return figure.carried();
        }
        return speaker == EntityType.PERSON ? figure.person() : figure.body();
    }
}
