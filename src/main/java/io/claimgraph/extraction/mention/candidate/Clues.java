package io.claimgraph.extraction.mention.candidate;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.NamedSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the finders and the trained model make of the names of one article. Not thread-safe. */
public final class Clues {
    private static final String NONE = "none";
    private static final double[] MARGINS = {1, 2, 3, 4, 5, 7, 9, 12};

    private final Body body;
    private final Map<Span, Set<String>> finders = new HashMap<>();

    /** Clues to the names of a body. */
    public Clues(Body body) {
        this.body = body;
    }

    /** Notes what a finder found. */
    public void add(String finder, List<Candidate> found) {
        found.forEach(candidate ->
                finders.computeIfAbsent(candidate.span(), _ -> new TreeSet<>()).add(finder));
    }

    /** The clues to an entity, each as the table of weights names it: 'found=lexicon', 'model=3'. */
    public List<String> of(ExtractedEntity entity, List<Span> names) {
        Set<String> found = new TreeSet<>();
        names.forEach(name -> found.addAll(finders.getOrDefault(name, Set.of())));
        List<String> clues = new ArrayList<>();
        found.forEach(finder -> clues.add("found=" + finder));
        clues.add("only="
                + (found.size() > 1
                        ? "several"
                        : found.isEmpty() ? NONE : found.iterator().next()));
        Map<String, Integer> labels = new LinkedHashMap<>();
        double margin = -1;
        for (Span name : names) {
            List<NamedSpan> seen = body.namesWithin(name.start(), name.end());
            seen.forEach(model -> labels.merge(model.label().name(), 1, Integer::sum));
            if (seen.isEmpty()) {
                labels.merge(NONE, 1, Integer::sum);
            }
            margin = Math.max(margin, margin(entity, name, seen));
        }
        clues.add("model=" + (margin < 0 ? NONE : step(margin)));
        clues.add("label=" + (labels.isEmpty() ? NONE : most(labels)));
        return clues;
    }

    /** How sure the model is that a name is the entity's; below 0 where it does not take it for that. */
    private static double margin(ExtractedEntity entity, Span name, List<NamedSpan> seen) {
        double margin = -1;
        for (NamedSpan model : seen) {
            if (model.span().equals(name)
                    && model.label().name().equals(entity.type().name())) {
                margin = Math.max(margin, model.margin());
            }
        }
        return margin;
    }

    private static int step(double margin) {
        int reached = 0;
        for (double least : MARGINS) {
            reached += margin >= least ? 1 : 0;
        }
        return reached;
    }

    /** The most frequent label; of several the first seen. */
    private static String most(Map<String, Integer> labels) {
        return Collections.max(new ArrayList<>(labels.entrySet()).reversed(), Map.Entry.comparingByValue())
                .getKey();
    }
}
