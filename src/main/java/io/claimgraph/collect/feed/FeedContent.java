package io.claimgraph.collect.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the address of a feed. */
public sealed interface FeedContent {
    /**
     * A feed or a sitemap.
     *
     * @param title what it calls itself
     * @param entries its articles, each of them once, at most {@link FeedReader#MAX_ENTRIES}
     */
    record Entries(@Nullable String title, List<FeedEntry> entries) implements FeedContent {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A list of sitemaps.
     *
     * @param sitemaps the latest first; not empty
     */
    record SitemapIndex(List<String> sitemaps) implements FeedContent {
        public SitemapIndex {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /**
     * A page that offers feeds.
     *
     * @param feeds in the order of the page; not empty
     */
    record Offers(List<String> feeds) implements FeedContent {
        public Offers {
            feeds = List.copyOf(feeds);
        }
    }
}
