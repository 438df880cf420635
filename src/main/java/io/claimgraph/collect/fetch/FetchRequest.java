package io.claimgraph.collect.fetch;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param url an http or https address, as a person wrote or pasted it
 * @param wanted what is expected there
 * @param etag the ETag of an earlier answer: only something newer is wanted
 * @param lastModified the Last-Modified of an earlier answer
 */
public record FetchRequest(
        String url,
        Wanted wanted,
        @Nullable String etag,
        @Nullable String lastModified) {
    /** A page, whatever was fetched before. */
    public static FetchRequest page(String url) {
        return new FetchRequest(url, Wanted.PAGE, null, null);
    }

    /** A feed, whatever was fetched before. */
    public static FetchRequest feed(String url) {
        return new FetchRequest(url, Wanted.FEED, null, null);
    }

    /** Kinds of content; anything else is refused before its body is read. */
    public enum Wanted {
        PAGE("text/html, application/xhtml+xml, text/plain;q=0.5"),
        /** A feed, a sitemap, or a page that links to one. */
        FEED("application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5");

        private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");

        /** As servers label feeds and sitemaps, which may be gzip files. */
        private static final Set<String> FEEDS = Set.of(
                "application/rss+xml",
                "application/atom+xml",
                "application/rdf+xml",
                "application/xml",
                "text/xml",
                "application/gzip",
                "application/x-gzip",
                "application/octet-stream");

        private final String accept;

        Wanted(String accept) {
            this.accept = accept;
        }

        /** The value of the Accept header. */
        String accept() {
            return accept;
        }

        boolean allows(String mediaType) {
            return PAGES.contains(mediaType) || (this == FEED && FEEDS.contains(mediaType));
        }
    }
}
