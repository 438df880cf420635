package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity while its article is being read. Not thread-safe. */
final class Draft {
    private static final int KOREAN_FIRST = 1000;

    private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);

    /** What most votes are for; null until somebody asks. */
    private @Nullable EntityType type;

    /** The fullest of the names. */
    private String name = "";

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> shortForms = new LinkedHashSet<>();
    private final Set<String> titleForms = new LinkedHashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final List<Span> seen = new ArrayList<>();

    void add(String surface, Candidate candidate) {
        if (names.add(surface) && fullness(surface) > fullness(name)) {
            name = surface;
        }
        seen.add(candidate.span());
        votes.merge(candidate.type(), candidate.trust(), Double::sum);
        type = null;
    }

    void addShortForm(String form) {
        if (!names.contains(form)) {
            shortForms.add(form);
        }
    }

    /** Adds a part of the name that is a form of its own only where it stands alone. */
    void addPart(String part) {
        if (!names.contains(part) && shortForms.add(part)) {
            parts.add(part);
        }
    }

    /** Whether a form is a part of the name that need not stand alone anywhere. */
    boolean isPart(String form) {
        return parts.contains(form);
    }

    void addTitleForm(String form) {
        titleForms.add(form);
    }

    void absorb(Draft other) {
        other.names.forEach(this::addShortForm);
        shortForms.addAll(other.shortForms);
        seen.addAll(other.seen);
        other.votes.forEach((voted, weight) -> votes.merge(voted, weight, Double::sum));
        type = null;
    }

    EntityType type() {
        if (type == null) {
            type = elected();
        }
        return type;
    }

    private EntityType elected() {
        EntityType best = EntityType.ORGANIZATION;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    /** The fullest form: the longest of those that stand in the text as names, a Korean one before a Latin one. */
    String name() {
        return name;
    }

    private static int fullness(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '가' && name.charAt(i) <= '힣') {
                return name.length() + KOREAN_FIRST;
            }
        }
        return name.length();
    }

    Set<String> names() {
        return names;
    }

    Set<String> shortForms() {
        return shortForms;
    }

    /** Every form, the fullest first. */
    List<String> forms() {
        Set<String> all = new LinkedHashSet<>();
        all.add(name());
        all.addAll(names);
        all.addAll(shortForms);
        all.addAll(titleForms);
        return List.copyOf(all);
    }

    int firstSeen() {
        int first = Integer.MAX_VALUE;
        for (Span span : seen) {
            first = Math.min(first, span.start());
        }
        return first;
    }

    List<Span> seen() {
        return seen;
    }
}
