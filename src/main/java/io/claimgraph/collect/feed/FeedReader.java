package io.claimgraph.collect.feed;

import io.claimgraph.collect.fetch.FetchResult.Fetched;
import java.util.Locale;

/**
 * Reads what was fetched as a feed. A document of any size is read in bounded memory, a broken one as far as it goes; no entity
 * that a document defines is resolved and nothing is fetched. Thread-safe.
 */
public final class FeedReader {
    /** A feed's first entries, a sitemap's latest: what is beyond them is not read. */
    public static final int MAX_ENTRIES = 1_000;

    /**
     * Reads what stands at an address.
     *
     * @throws UnreadableFeedException if that is no feed
     */
    public FeedContent read(Fetched fetched) throws UnreadableFeedException {
        FeedText text = FeedText.of(fetched);
        return switch (text.rootName().toLowerCase(Locale.ROOT)) {
            case "rss", "rdf:rdf", "feed" -> SyndicationFeed.read(text);
            case "urlset", "sitemapindex" -> Sitemap.read(text);
            case "html" -> FeedLinks.read(text);
            case "" -> throw new UnreadableFeedException("it is neither XML nor a page");
            default ->
                throw new UnreadableFeedException(
                        "it is neither RSS, Atom nor a sitemap: it begins with <%s>".formatted(text.rootName()));
        };
    }
}
