package io.claimgraph.article;

/**
 * A stretch of an article's text and what it is. Facts are read from {@link Kind#BODY} alone.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Zone(Span span, Kind kind) {
    /** What a stretch of a raw paste can be. */
    public enum Kind {
        BODY,
        /** The headline or a sub-headline, each time it is repeated. */
        HEADLINE,
        /** Reporter, agency, date line or e-mail address, where it stands apart from the body. */
        BYLINE,
        /** Text under a picture. */
        CAPTION,
        /** Buttons, related links, company boxes, copyright lines and whatever else a page puts around an article. */
        FURNITURE
    }
}
