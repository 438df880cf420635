package io.claimgraph.extraction.attribution.source;

/**
 * A phrase of a sentence that can be the source of what is said in it.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param role what its particle makes of it
 * @param speaker who it is
 */
public record Source(int first, int last, Role role, Speaker speaker) {
    /** What the particle makes of the phrase. */
    public enum Role {
        /** 은, 는. */
        TOPIC,
        /** 도, 역시, 또한. */
        ALSO,
        /** 이, 가, 께서. */
        SUBJECT,
        /** 에서는, 에선. */
        PLACE,
        /** 의. */
        OWNER,
        /** 에 따르면. */
        ACCORDING,
        /** A paper and whoever wrote it; the sentence is not about him. */
        PAPER
    }

    /** Whether it is what its sentence is about. */
    public boolean isMain() {
        return role == Role.TOPIC || role == Role.ALSO;
    }

    /** Whether somebody speaks by it who holds an office. */
    public boolean isOfficial() {
        return speaker instanceof Speaker.SameOfficial || (speaker instanceof Speaker.Named named && named.official());
    }
}
