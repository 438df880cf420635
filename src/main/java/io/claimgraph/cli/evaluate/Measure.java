package io.claimgraph.cli.evaluate;

/** What is counted. */
public enum Measure {
    /** Same type and a shared surface form. */
    ENTITIES("entities"),
    /** A shared surface form, whatever the type. */
    ENTITIES_OF_ANY_TYPE("entities*"),
    /** Same person, organisation and role. */
    AFFILIATIONS("affiliations"),
    /** At least half of the content in common. */
    STATEMENTS_BY_HALF("statements.5"),
    /** At least 0.8 of the content in common. */
    STATEMENTS("statements"),
    /** The same, and the right speaker. */
    WHO_SAID_WHAT("who-said-what"),
    /** Right proposer, and the policy or the evidence in common. */
    PROPOSALS("proposals"),
    /** Right funder, and the same amount (without one: the target in common). */
    FUNDINGS("fundings"),
    /** Of the matched statements, those with the right speaker. */
    SPEAKER("speaker acc."),
    /** Of the matched statements, those of the right kind. */
    KIND("kind acc.");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is one share rather than precision and recall. */
    public boolean isRate() {
        return this == SPEAKER || this == KIND;
    }
}
