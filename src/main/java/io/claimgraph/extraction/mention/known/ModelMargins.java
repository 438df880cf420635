package io.claimgraph.extraction.mention.known;

import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of the trained model's names are sure enough. A name that speaks or stands beside a post needs less than one
 * that nothing around it shows to be a stakeholder. Thread-safe.
 */
final class ModelMargins {
    /**
     * What a name needs: over annotated articles, leaving out the others cost least of both errors.
     *
     * @param shown where it speaks or stands beside a post, there or elsewhere in the text
     * @param alone anywhere else
     */
    private record Least(double shown, double alone) {}

    private static final Map<NameLabel, Least> LEAST = Map.of(
            NameLabel.PERSON, new Least(0.5, 2.5),
            NameLabel.COMPANY, new Least(2, 5),
            NameLabel.AGENCY, new Least(1, 4),
            NameLabel.ORGANIZATION, new Least(2, 4),
            NameLabel.POLICY, new Least(5, 5));

    private static final String CLOSING_MARKS = "'’";

    private final PostReader posts;

    ModelMargins(PostReader posts) {
        this.posts = posts;
    }

    /** The names of a body that are sure enough; none whose label stands for neither a stakeholder nor a policy. */
    List<NamedSpan> sure(Body body) {
        String text = body.text();
        Set<String> shown = new HashSet<>();
        int titleEnd = -1;
        for (NamedSpan name : body.names()) {
            Least least = LEAST.get(name.label());
            if (least != null
                    && name.margin() < least.alone()
                    && (titleEnd == name.span().start() - 1
                            || isShown(text, name.span().end()))) {
                shown.add(name.span().of(text));
            }
            titleEnd = name.label() == NameLabel.TITLE ? name.span().end() : -1;
        }
        return body.names().stream()
                .filter(name -> isEnough(name, shown.contains(name.span().of(text))))
                .toList();
    }

    private static boolean isEnough(NamedSpan name, boolean shown) {
        Least least = LEAST.get(name.label());
        return least != null && name.margin() >= (shown ? least.shown() : least.alone());
    }

    /** Whether what ends at an offset speaks, is said to have spoken ('다온에 따르면') or has a post. */
    private boolean isShown(String text, int end) {
        boolean marked = end < text.length() && CLOSING_MARKS.indexOf(text.charAt(end)) >= 0;
        return CitedPaper.isOf(text, end)
                || Speech.isOf(text, marked ? end + 1 : end)
                || posts.readAt(text, end, _ -> -1) != null;
    }
}
