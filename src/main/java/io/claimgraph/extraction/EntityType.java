package io.claimgraph.extraction;

/** What a stakeholder or policy is. */
public enum EntityType {
    PERSON,
    /** A firm, bank, state-owned company, or an outlet that is a stakeholder or a cited source. */
    COMPANY,
    /** A government or public body, home or foreign, or an international one. */
    AGENCY,
    /** Any other named body: party, university, union, association, hospital. */
    ORGANIZATION,
    /** A named policy, law, bill, plan, programme, budget, fund or project of public interest. */
    POLICY;

    /** Whether it is a firm, agency or other organisation: neither a person nor a policy. */
    public boolean isBody() {
        return this == COMPANY || this == AGENCY || this == ORGANIZATION;
    }
}
