package io.claimgraph.extraction.attribution;

/** Who speaks. */
sealed interface Speaker {
    /** An entity of the article, by its index. */
    record Named(int entity) implements Speaker {}

    /** Somebody without a name: 업계 관계자, 전문가들. */
    record Unnamed() implements Speaker {}

    /** A person that the text has just named: 그는. */
    record SamePerson() implements Speaker {}

    /** Whoever spoke last: 이 관계자는. */
    record SameSpeaker() implements Speaker {}
}
