package io.claimgraph.collect.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article in a web page. Immutable.
 *
 * @param canonicalUrl the address that the page gives as its own
 * @param title the headline
 * @param publisher the outlet
 * @param author the reporters' names, separated by {@code ", "}
 * @param publishedOn the day of publication, where it was published
 * @param publishedAt the moment of publication, if the page tells its zone
 * @param language BCP 47 tag that the page gives
 * @param tags the topics that the page files the article under
 * @param paragraphs the paragraphs of the body, in order; none if the page has no article
 * @param surroundings the lines that stand above and right below the body, in order: by-lines, times, copyright
 */
public record Page(
        @Nullable URI canonicalUrl,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language,
        List<String> tags,
        List<String> paragraphs,
        List<String> surroundings) {
    public Page {
        tags = List.copyOf(tags);
        paragraphs = List.copyOf(paragraphs);
        surroundings = List.copyOf(surroundings);
    }
}
