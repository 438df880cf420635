package io.claimgraph.extraction.attribution;

import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each rule is right, from {@code lexicon/ko/cues/confidence.tsv}. Immutable. */
final class Confidence {
    private static final Figures UNKNOWN = new Figures(0.5, 0.5, 0.5);

    private final Map<String, Figures> figures = new HashMap<>();

    /** Shares of right statements by how the source was found. */
    private record Figures(double inSentence, double carried, double unnamed) {}

    Confidence() {
        for (List<String> row : Lexicon.rows("ko/cues/confidence.tsv")) {
            figures.put(row.getFirst(), new Figures(figure(row, 1), figure(row, 2), figure(row, 3)));
        }
    }

    private static double figure(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    double of(Finding finding, Speaker speaker, boolean inSentence) {
        Figures figure = figures.getOrDefault(finding.rule(), UNKNOWN);
        if (!(speaker instanceof Speaker.Named)) {
            return figure.unnamed();
        }
        return inSentence ? figure.inSentence() : figure.carried();
    }
}
