package io.claimgraph.collect.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Finds the feeds that a page offers to its readers' programs: RSS autodiscovery. */
final class FeedLinks {
    private static final String LINKS = "link[rel~=(?i)\\balternate\\b][type~=(?i)(rss|atom)\\+xml][href]";

    private FeedLinks() {}

    static FeedContent read(FeedText text) throws UnreadableFeedException {
        String base = text.base().toString();
        List<String> feeds = Jsoup.parse(text.text(), base).select(LINKS).stream()
                .map(link -> Addresses.absolute(base, link.absUrl("href")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (feeds.isEmpty()) {
            throw new UnreadableFeedException("it is a page that offers no feed");
        }
        return new FeedContent.Offers(feeds);
    }
}
