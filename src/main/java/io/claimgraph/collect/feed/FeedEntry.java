package io.claimgraph.collect.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed lists, as far as the feed tells.
 *
 * @param key tells it from all others of its feed, at every poll: its guid or id, else its link
 * @param link its http or https address, as the fetcher takes it
 * @param title its headline, without markup
 * @param summary what the feed says of it, without markup
 * @param publisher its outlet, where the feed collects from several
 * @param publishedOn the day of publication, where it was published
 * @param publishedAt the moment, if the feed tells its zone
 */
public record FeedEntry(
        String key,
        String link,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable OffsetDateTime publishedAt) {}
