package io.claimgraph.explorer;

import io.claimgraph.query.EntityRef;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The colour of each speaker of one article, as the name of a style class. A speaker's colour follows from its id, so
 * that it mostly stays the same from article to article; within one article no two of the first
 * {@value #COLOURS} speakers share a colour. Immutable.
 */
final class SpeakerPalette {
    /** Number of {@code .hue-N} classes in the style sheet. */
    static final int COLOURS = 10;

    /** A step without a common divisor with the number of colours reaches every one of them. */
    private static final int STEP = 3;

    private static final String UNNAMED = "unnamed";

    private final Map<String, Integer> colours;

    private SpeakerPalette(Map<String, Integer> colours) {
        this.colours = Map.copyOf(colours);
    }

    /** The palette for speakers in the order of their first words. */
    static SpeakerPalette of(List<EntityRef> speakers) {
        Map<String, Integer> colours = new HashMap<>();
        BitSet taken = new BitSet(COLOURS);
        for (EntityRef speaker : speakers) {
            if (!colours.containsKey(speaker.id())) {
                int colour = firstFree(taken, Math.floorMod(speaker.id().hashCode(), COLOURS));
                taken.set(colour);
                colours.put(speaker.id(), colour);
            }
        }
        return new SpeakerPalette(colours);
    }

    /** Style class of a speaker, or of a source without a name. */
    String styleOf(@Nullable EntityRef speaker) {
        Integer colour = speaker == null ? null : colours.get(speaker.id());
        return colour == null ? UNNAMED : "hue-" + colour;
    }

    private static int firstFree(BitSet taken, int wanted) {
        if (taken.cardinality() == COLOURS) {
            taken.clear();
        }
        int colour = wanted;
        while (taken.get(colour)) {
            colour = (colour + STEP) % COLOURS;
        }
        return colour;
    }
}
