package io.claimgraph.follow;

import io.claimgraph.collect.feed.FeedContent.Entries;
import io.claimgraph.collect.feed.FeedContent.Offers;
import io.claimgraph.collect.feed.FeedContent.SitemapIndex;
import io.claimgraph.collect.feed.FeedEntry;
import io.claimgraph.collect.feed.FeedReader;
import io.claimgraph.collect.feed.UnreadableFeedException;
import io.claimgraph.collect.fetch.FetchRequest;
import io.claimgraph.collect.fetch.FetchRequest.Wanted;
import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.NotModified;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import io.claimgraph.collect.fetch.PageFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches and reads feeds, whatever stands at their addresses. Thread-safe. */
final class FeedSource {
    private static final Logger log = LoggerFactory.getLogger(FeedSource.class);
    private static final int GONE = 410;

    /** Of a list of sitemaps: the latest one is where new articles appear, and the one before at the turn of a month. */
    private static final int SITEMAPS = 2;

    private final PageFetcher fetcher;
    private final FeedReader reader = new FeedReader();

    FeedSource(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Looks at a feed; blocks for as long as a few fetches may take. Never throws for what a feed is like. */
    Look look(Feed feed) {
        try {
            return look(new FetchRequest(feed.source(), Wanted.FEED, feed.etag(), feed.lastModified()), true);
        } catch (RuntimeException e) {
            log.error("The feed {} could not be read", feed.source(), e);
            return hopeless("it could not be read through a fault of this program; the log has the details");
        }
    }

    private Look look(FetchRequest request, boolean mayLead) {
        return switch (fetcher.fetch(request)) {
            case NotModified _ -> new Look.Unchanged();
            case Refused(String reason) -> new Look.Failure(reason, true, false, null);
            case Failed failed ->
                new Look.Failure(failed.reason(), false, Objects.equals(failed.status(), GONE), failed.retryAfter());
            case Fetched fetched -> read(request, fetched, mayLead);
        };
    }

    private Look read(FetchRequest request, Fetched fetched, boolean mayLead) {
        try {
            return switch (reader.read(fetched)) {
                case Entries(String title, List<FeedEntry> entries) ->
                    new Look.Listed(request.url(), title, entries, fetched.etag(), fetched.lastModified());
                case Offers(List<String> feeds) when mayLead -> look(FetchRequest.feed(feeds.getFirst()), false);
                case SitemapIndex(List<String> sitemaps) when mayLead -> latest(request, sitemaps);
                case Offers _ -> hopeless("it is a page where a feed should be");
                case SitemapIndex _ -> hopeless("it is a list of lists of sitemaps");
            };
        } catch (UnreadableFeedException e) {
            return hopeless(String.valueOf(e.getMessage()));
        }
    }

    private static Look hopeless(String reason) {
        return new Look.Failure(reason, true, false, null);
    }

    /** That a list has not changed does not mean that its sitemaps have not: it is always read. */
    private Look latest(FetchRequest request, List<String> sitemaps) {
        List<FeedEntry> entries = new ArrayList<>();
        for (String sitemap : sitemaps.subList(0, Math.min(SITEMAPS, sitemaps.size()))) {
            switch (look(FetchRequest.feed(sitemap), false)) {
                case Look.Listed listed -> entries.addAll(listed.entries());
                case Look.Failure failure -> {
                    return failure;
                }
                case Look.Unchanged _ -> {}
            }
        }
        return new Look.Listed(
                request.url(), null, entries.subList(0, Math.min(FeedReader.MAX_ENTRIES, entries.size())), null, null);
    }
}
