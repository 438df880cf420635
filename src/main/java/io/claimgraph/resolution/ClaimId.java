package io.claimgraph.resolution;

import org.jspecify.annotations.Nullable;

/** Stable identity of a claim: the same words of the same source are one claim, in however many articles. */
public record ClaimId(String value) {
    private static final String UNNAMED = "unnamed";

    /** The claim that these words of a speaker express. */
    public static ClaimId of(@Nullable EntityId speaker, String content) {
        String folded = NameKey.fold(content);
        return new ClaimId(
                "claim-" + Digest.of(speaker == null ? UNNAMED : speaker.value(), folded.isEmpty() ? content : folded));
    }

    @Override
    public String toString() {
        return value;
    }
}
