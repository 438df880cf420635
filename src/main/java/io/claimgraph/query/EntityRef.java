package io.claimgraph.query;

/**
 * A stakeholder or policy, as far as it takes to name and link it.
 *
 * @param id stable identity in the graph
 * @param type what it is
 * @param name the name it is kept under
 */
public record EntityRef(String id, Type type, String name) {
    /** What a stakeholder or policy is. */
    public enum Type {
        PERSON,
        COMPANY,
        AGENCY,
        ORGANIZATION,
        POLICY
    }
}
