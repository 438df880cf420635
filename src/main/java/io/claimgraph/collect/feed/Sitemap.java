package io.claimgraph.collect.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.claimgraph.collect.page.PublicationTime;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sitemaps with what Google's extension for news tells, plain ones and lists of sitemaps. */
final class Sitemap {
    private Sitemap() {}

    static FeedContent read(FeedText text) throws UnreadableFeedException {
        return switch (parse(text)) {
            case SiteMapIndex index -> index(index.getSitemaps());
            case SiteMap map -> entries(map.getSiteMapUrls(), text);
            default -> throw new UnreadableFeedException("it is no sitemap of pages");
        };
    }

    private static AbstractSiteMap parse(FeedText text) throws UnreadableFeedException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(text.bytes(), text.base().toURL());
        } catch (UnknownFormatException | IOException e) {
            throw new UnreadableFeedException("it is no valid sitemap: " + e.getMessage());
        }
    }

    private static FeedContent index(Collection<AbstractSiteMap> sitemaps) throws UnreadableFeedException {
        List<String> latestFirst = sitemaps.stream()
                .sorted(Comparator.comparing((AbstractSiteMap map) -> moment(map.getLastModified()))
                        .reversed())
                .map(map -> map.getUrl().toString())
                .toList();
        if (latestFirst.isEmpty()) {
            throw new UnreadableFeedException("it is a list of sitemaps without any");
        }
        return new FeedContent.SitemapIndex(latestFirst);
    }

    private static FeedContent entries(Collection<SiteMapURL> urls, FeedText text) {
        EntryList entries = new EntryList(text.base().toString());
        urls.stream()
                .sorted(Comparator.comparing(Sitemap::published).reversed())
                .limit(FeedReader.MAX_ENTRIES)
                .map(Sitemap::entry)
                .forEach(entries::add);
        return new FeedContent.Entries(null, entries.entries());
    }

    private static Instant published(SiteMapURL url) {
        return news(url)
                .map(NewsAttributes::getPublicationDate)
                .map(Date::toInstant)
                .orElseGet(() -> moment(url.getLastModified()));
    }

    private static Instant moment(@Nullable Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private static EntryList.Raw entry(SiteMapURL url) {
        Optional<NewsAttributes> news = news(url);
        return new EntryList.Raw(
                null,
                url.getUrl().toString(),
                news.map(NewsAttributes::getTitle).orElse(null),
                null,
                news.map(NewsAttributes::getName).orElse(null),
                news.map(NewsAttributes::getPublicationDateTime)
                        .map(ZonedDateTime::toOffsetDateTime)
                        .map(at -> new PublicationTime(at.toLocalDate(), at)));
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata @Nullable [] found = url.getAttributesForExtension(Extension.NEWS);
        return Stream.ofNullable(found)
                .flatMap(Stream::of)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .findFirst();
    }
}
