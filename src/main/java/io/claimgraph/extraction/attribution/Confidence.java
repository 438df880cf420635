package io.claimgraph.extraction.attribution;

/** How often a rule is right, measured on annotated articles. */
final class Confidence {
    private Confidence() {}

    static double of(Finding finding, Speaker speaker) {
        return finding.rule().startsWith("Quote") && speaker instanceof Speaker.Named ? 0.9 : 0.7;
    }
}
