package io.claimgraph.cli.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells which annotated entity a predicted name stands for. */
final class Names {
    private static final String UNKNOWN = "?";
    private final Map<String, String> annotated = new HashMap<>();
    private final List<Annotation.Entity> predicted;

    Names(Annotation gold, Annotation predicted) {
        for (Annotation.Entity entity : gold.entities()) {
            entity.normalForms().forEach(form -> annotated.putIfAbsent(form, entity.name()));
        }
        this.predicted = predicted.entities();
    }

    /** Whether a predicted name, or none, stands for the annotated one, or none. */
    boolean same(@Nullable String gold, @Nullable String predictedName) {
        return Objects.equals(gold, resolve(predictedName));
    }

    private @Nullable String resolve(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String form = Similarity.normalise(name);
        String known = annotated.get(form);
        return known != null ? known : byAnotherForm(form);
    }

    /** By any other form that the prediction knows the entity under, the longest first. */
    private String byAnotherForm(String form) {
        return predicted.stream()
                .map(Annotation.Entity::normalForms)
                .filter(forms -> forms.contains(form))
                .flatMap(forms -> forms.stream()
                        .sorted(Comparator.comparingInt((String other) -> other.codePointCount(0, other.length()))
                                .reversed()))
                .map(annotated::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNKNOWN + form);
    }
}
