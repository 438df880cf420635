package io.claimgraph.language;

import java.util.List;

/** What the trained model takes a stretch of text for. */
public enum NameLabel {
    PERSON,
    COMPANY,
    AGENCY,
    ORGANIZATION,
    POLICY,
    /** A post, such as '원내대변인'. */
    TITLE,
    /** A country, province, city or district. */
    PLACE;

    private static final List<NameLabel> ALL = List.of(values());

    /** Place of the label in the model's states, from 0. */
    public int number() {
        return ALL.indexOf(this);
    }

    /** The label of a number. */
    public static NameLabel of(int number) {
        return ALL.get(number);
    }

    /** How many labels there are. */
    public static int count() {
        return ALL.size();
    }
}
