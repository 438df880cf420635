package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.List;
import java.util.Map;

/** Takes over what the trained model found. */
final class ModelFinder implements Finder {
    private static final double TRUST = 0.7;
    private static final double PERSON_TRUST = 0.78;
    private static final double POLICY_TRUST = 0.5;
    private static final Map<NameLabel, EntityType> TYPES = Map.of(
            NameLabel.PERSON, EntityType.PERSON,
            NameLabel.COMPANY, EntityType.COMPANY,
            NameLabel.AGENCY, EntityType.AGENCY,
            NameLabel.ORGANIZATION, EntityType.ORGANIZATION,
            NameLabel.POLICY, EntityType.POLICY);

    @Override
    public void find(Body body, List<Candidate> out) {
        for (NamedSpan name : body.names()) {
            EntityType type = TYPES.get(name.label());
            if (type != null) {
                double trust = switch (type) {
                    case PERSON -> PERSON_TRUST;
                    case POLICY -> POLICY_TRUST;
                    default -> TRUST;
                };
                out.add(new Candidate(name.span().start(), name.span().end(), type, trust));
            }
        }
    }
}
