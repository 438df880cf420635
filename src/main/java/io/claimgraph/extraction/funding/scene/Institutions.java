package io.claimgraph.extraction.funding.scene;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.language.EndingSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whose money a person speaks of: an official's pledge is the institution's, a head of state's and a donor's their own. */
public final class Institutions {
    private static final EndingSet HEADS = new EndingSet(Set.of("대통령", "총리", "국왕", "주석", "교황", "총통"));

    private static final EndingSet LAWMAKERS = new EndingSet(Set.of("의원", "간사"));

    private static final EndingSet OWNERS =
            new EndingSet(Set.of("회장", "대표", "대표이사", "사장", "창업자", "창업주", "창립자", "설립자", "의장", "오너", "총수", "원장", "대표원장"));

    private final Map<String, ExtractedEntity> employers = new HashMap<>();
    private final Set<String> candidates = new HashSet<>();
    private final Set<String> lawmakers = new HashSet<>();
    private final Set<String> owners = new HashSet<>();

    /** The posts that an article tells of. */
    public Institutions(FactContext context) {
        if (context.affiliations().isEmpty()) {
            return;
        }
        Map<String, ExtractedEntity> byName = new HashMap<>();
        context.entities().entities().forEach(entity -> byName.put(entity.name(), entity));
        for (Affiliation post : context.affiliations()) {
            ExtractedEntity employer = byName.get(post.organization());
            if (employer != null && speaksForBody(post.role())) {
                employers.putIfAbsent(post.person(), employer);
            }
            if (LAWMAKERS.isAtEnd(post.role())) {
                lawmakers.add(post.person());
            }
            if (OWNERS.isAtEnd(post.role())) {
                owners.add(post.person());
            }
            if (isCandidacy(post.role())) {
                candidates.add(post.person());
            }
        }
    }

    /** Not who runs for an office, held one or rules: what they pledge is their own. */
    private static boolean speaksForBody(String role) {
        boolean head = !role.endsWith("부총리") && HEADS.isAtEnd(role);
        return !head && !isCandidacy(role) && !role.startsWith("전 ");
    }

    private static boolean isCandidacy(String role) {
        return role.endsWith("후보") || role.endsWith("후보자");
    }

    /** Whether somebody sits in a parliament or council: who speaks of public money there does not spend it. */
    public boolean isLawmaker(ExtractedEntity source) {
        return lawmakers.contains(source.name());
    }

    /** Whether somebody runs for an office. */
    public boolean isCandidate(ExtractedEntity source) {
        return candidates.contains(source.name());
    }

    /** Whether somebody leads a firm, and so may be its owner. */
    public boolean leadsFirm(ExtractedEntity source) {
        return owners.contains(source.name()) && of(source).type() == EntityType.COMPANY;
    }

    /** The body that a person speaks for; anybody else stands for themselves. */
    public ExtractedEntity of(ExtractedEntity source) {
        return source.type() == EntityType.PERSON ? employers.getOrDefault(source.name(), source) : source;
    }
}
