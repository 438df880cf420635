package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the copies of captions that a page prints without the photographer or the button. */
final class RepeatedCaptions {
    private static final int MIN_STEM = 12;

    private RepeatedCaptions() {}

    static void mark(List<Part> parts) {
        Set<String> stems = new HashSet<>();
        for (Part part : parts) {
            if (part.kind() == Kind.CAPTION) {
                stems.add(stem(part.squeezed()));
            }
        }
        for (Part part : parts) {
            if (part.isOpen() && part.squeezed().length() >= MIN_STEM && stems.contains(stem(part.squeezed()))) {
                part.as(Kind.CAPTION);
            }
        }
    }

    /** The first sentence: what stands behind it is the photographer's name or a button. */
    private static String stem(String squeezed) {
        int end = squeezed.indexOf("다.");
        return end < 0 ? squeezed : squeezed.substring(0, end);
    }
}
