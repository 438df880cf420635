package io.claimgraph.resolution;

import io.claimgraph.extraction.EntityType;

/** Types that one stakeholder may be given in different articles: whether a body is a company or an agency is often open. */
public enum EntityFamily {
    PERSON,
    BODY,
    POLICY;

    public static EntityFamily of(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case COMPANY, AGENCY, ORGANIZATION -> BODY;
            case POLICY -> POLICY;
        };
    }
}
