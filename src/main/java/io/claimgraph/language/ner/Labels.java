package io.claimgraph.language.ner;

import io.claimgraph.language.NameLabel;
import java.util.Map;

/** The states of the model: outside, and beginning and inside of each label. */
final class Labels {
    static final int OUTSIDE = 0;

    /** Beginnings and insides take turns from here on. */
    static final int FIRST_BEGIN = 1;

    static final int STATES = 1 + 2 * NameLabel.count();

    /** What the labels of the konec corpus mean here; the others are outside. */
    private static final Map<String, NameLabel> KONEC = Map.ofEntries(
            Map.entry("PS_NAME", NameLabel.PERSON),
            Map.entry("OGG_ECONOMY", NameLabel.COMPANY),
            Map.entry("OGG_MEDIA", NameLabel.COMPANY),
            Map.entry("OGG_FOOD", NameLabel.COMPANY),
            Map.entry("OGG_HOTEL", NameLabel.COMPANY),
            Map.entry("OGG_POLITICS", NameLabel.AGENCY),
            Map.entry("OGG_LAW", NameLabel.AGENCY),
            Map.entry("OGG_MILITARY", NameLabel.AGENCY),
            Map.entry("OGG_EDUCATION", NameLabel.ORGANIZATION),
            Map.entry("OGG_SPORTS", NameLabel.ORGANIZATION),
            Map.entry("OGG_ART", NameLabel.ORGANIZATION),
            Map.entry("OGG_MEDICINE", NameLabel.ORGANIZATION),
            Map.entry("OGG_RELIGION", NameLabel.ORGANIZATION),
            Map.entry("OGG_SCIENCE", NameLabel.ORGANIZATION),
            Map.entry("OGG_LIBRARY", NameLabel.ORGANIZATION),
            Map.entry("OGG_OTHERS", NameLabel.ORGANIZATION),
            Map.entry("CV_POLICY", NameLabel.POLICY),
            Map.entry("CV_LAW", NameLabel.POLICY),
            Map.entry("CV_FUNDS", NameLabel.POLICY),
            Map.entry("TMI_PROJECT", NameLabel.POLICY),
            Map.entry("CV_POSITION", NameLabel.TITLE),
            Map.entry("LCP_COUNTRY", NameLabel.PLACE),
            Map.entry("LCP_PROVINCE", NameLabel.PLACE),
            Map.entry("LCP_COUNTY", NameLabel.PLACE),
            Map.entry("LCP_CITY", NameLabel.PLACE),
            Map.entry("LCP_CAPITALCITY", NameLabel.PLACE));

    private Labels() {}

    static int begin(NameLabel label) {
        return 1 + 2 * label.number();
    }

    static boolean isBegin(int state) {
        return state != OUTSIDE && (state & 1) == 1;
    }

    static boolean isInside(int state) {
        return state != OUTSIDE && (state & 1) == 0;
    }

    static NameLabel label(int state) {
        return NameLabel.of((state - 1) / 2);
    }

    /** Whether a state may follow another: the inside of a label only its own beginning or inside. */
    static boolean mayFollow(int previous, int next) {
        return !isInside(next) || previous == next || previous == next - 1;
    }

    /** State at the beginning of a konec label; {@link #OUTSIDE} for one that means nothing here. */
    static int ofKonec(String label) {
        NameLabel meant = KONEC.get(label);
        return meant == null ? OUTSIDE : begin(meant);
    }
}
