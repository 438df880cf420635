package io.claimgraph.extraction.funding;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whose money a person speaks of: an official's pledge is the institution's, a head of state's and a donor's their own. */
final class Institutions {
    private static final Set<String> HEADS = Set.of("대통령", "총리", "국왕", "주석", "교황", "총통");

    private final Map<String, ExtractedEntity> employers = new HashMap<>();

    Institutions(FactContext context) {
        Map<String, ExtractedEntity> byName = new HashMap<>();
        context.entities().entities().forEach(entity -> byName.put(entity.name(), entity));
        for (Affiliation post : context.affiliations()) {
            ExtractedEntity employer = byName.get(post.organization());
            if (employer != null && !isHeadOfState(post.role())) {
                employers.putIfAbsent(post.person(), employer);
            }
        }
    }

    private static boolean isHeadOfState(String role) {
        return !role.endsWith("부총리") && HEADS.stream().anyMatch(role::endsWith);
    }

    ExtractedEntity of(ExtractedEntity source) {
        return source.type() == EntityType.PERSON ? employers.getOrDefault(source.name(), source) : source;
    }
}
