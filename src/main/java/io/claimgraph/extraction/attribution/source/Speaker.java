package io.claimgraph.extraction.attribution.source;

/** Who speaks. */
public sealed interface Speaker {
    /**
     * An entity of the article.
     *
     * @param entity its index
     * @param official whether one of its officials speaks for it, whom '그는' can take up
     */
    record Named(int entity, boolean official) implements Speaker {
        /** One that holds no office. */
        public Named(int entity) {
            this(entity, false);
        }
    }

    /** Several of them, by the index of the first: 'A와 B는'. */
    record Joint(int first) implements Speaker {}

    /**
     * Somebody without a name: 업계 관계자, 전문가들.
     *
     * @param person whether it is one person, whom '그는' can take up
     * @param noun what he is called, which can take him up again ('연구팀은'), or an empty text
     */
    record Unnamed(boolean person, String noun) implements Speaker {
        /** Somebody of whom nothing is known. */
        public Unnamed() {
            this(false, "");
        }
    }

    /** A person that the text has just named: 그는. */
    record SamePerson() implements Speaker {}

    /** Whoever spoke last: 이 관계자는. */
    record SameSpeaker() implements Speaker {}

    /** The official who spoke last, of a body or of nobody: 관계자는. */
    record SameOfficial() implements Speaker {}

    /** Whoever wrote the paper that the text last told of: 보고서는. */
    record SameAuthor() implements Speaker {}

    /**
     * Those that the text has just named together: 양사는, 이들은.
     *
     * @param persons whether they are persons for sure: 양 장관은
     */
    record SameSeveral(boolean persons) implements Speaker {
        /** Several who need not be persons. */
        public SameSeveral() {
            this(false);
        }
    }

    /** The one named before that a noun fits: 회사는, 위원장은. */
    record Called(String noun) implements Speaker {}
}
