package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Lexicon;
import io.claimgraph.collect.lexicon.Outlets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a page tells of its article, from the most to the least deliberate source: JSON-LD, OpenGraph and other meta
 * elements, microdata, then the elements that readers see.
 */
final class MetadataReader {
    private static final int MAX_TITLE = 300;
    private static final int MAX_NAME = 100;
    private static final int MAX_TAGS = 50;
    private static final List<String> TITLE_NAMES = List.of("og:title", "twitter:title", "headline", "title");
    private static final List<String> TAG_NAMES = List.of("news_keywords", "keywords");

    private final Outlets outlets;
    private final List<String> publisherNames = Lexicon.entries("page/meta-publisher.txt");
    private final List<String> authorNames = Lexicon.entries("page/meta-author.txt");
    private final List<String> timeNames = Lexicon.entries("page/meta-time.txt");

    MetadataReader(Outlets outlets) {
        this.outlets = outlets;
    }

    Page read(Landmarks page, JsonNode article, Body body) {
        URI url = uri(page.url()).orElse(null);
        Optional<String> publisher = publisher(url, article, page);
        Optional<PublicationTime> time = time(page, article);
        return new Page(
                url,
                title(page, article, publisher.orElse("")).orElse(null),
                publisher.orElse(null),
                author(page, article).orElse(null),
                time.map(PublicationTime::on).orElse(null),
                time.map(PublicationTime::at).orElse(null),
                page.language()
                        .or(() -> Landmarks.languageTag(JsonLd.names(article.path("inLanguage"))))
                        .orElse(null),
                tags(page, article),
                body.paragraphs(),
                body.surroundings());
    }

    private static Optional<URI> uri(String address) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> title(Landmarks page, JsonNode article, String publisher) {
        return firstOf(
                        MAX_TITLE,
                        Stream.of(
                                () -> JsonLd.names(article.path("headline")),
                                () -> headingLike(page),
                                () -> page.meta(TITLE_NAMES).orElse(""),
                                () -> page.property("headline"),
                                () -> page.headings().stream().findFirst().orElse(""),
                                () -> page.title().contains(page.namedHeading()) ? "" : page.namedHeading(),
                                page::title))
                .map(title -> withoutOutlet(title, publisher));
    }

    /** The heading that the title of the page begins with. */
    private static String headingLike(Landmarks page) {
        String title = Trimmer.letters(page.meta(List.of("og:title")).orElse(page.title()));
        return page.headings().stream()
                .filter(heading -> !heading.isBlank() && title.startsWith(Trimmer.letters(heading)))
                .findFirst()
                .orElse("");
    }

    /** 'Headline - Outlet', 'Headline | Outlet'. */
    private static String withoutOutlet(String title, String publisher) {
        for (String mark : List.of(" - ", " | ", " – ", " — ", " :: ", " : ", " < ")) {
            int at = title.lastIndexOf(mark);
            if (at > 0 && !publisher.isEmpty() && title.substring(at).contains(publisher)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private Optional<String> publisher(@Nullable URI url, JsonNode article, Landmarks page) {
        Optional<String> atHost =
                url == null || url.getHost() == null ? Optional.empty() : outlets.atHost(url.getHost());
        return atHost.or(() -> firstOf(
                        MAX_NAME,
                        Stream.of(
                                () -> JsonLd.names(article.path("publisher")),
                                () -> page.meta(publisherNames).orElse("")))
                .map(name -> outlets.named(name).orElse(name)));
    }

    private Optional<String> author(Landmarks page, JsonNode article) {
        Stream<Supplier<String>> sources = Stream.of(
                () -> JsonLd.names(article.path("author")),
                () -> page.meta(authorNames).orElse(""),
                () -> page.property("author"),
                () -> page.property("rel=author"));
        return firstOf(MAX_NAME, sources.map(source -> () -> Authors.clean(source.get())));
    }

    private Optional<PublicationTime> time(Landmarks page, JsonNode article) {
        Stream<String> sources = Stream.of(
                JsonLd.names(article.path("datePublished")),
                page.meta(timeNames).orElse(""),
                page.propertyAttribute("datepublished", "datetime"),
                page.property("datepublished"));
        return Stream.concat(sources, page.times().stream())
                .flatMap(source -> PublicationTime.parse(source).stream())
                .findFirst()
                .or(() -> PublicationTime.inUrl(page.url()));
    }

    private static List<String> tags(Landmarks page, JsonNode article) {
        String keywords = JsonLd.names(article.path("keywords"));
        Stream<String> given = page.tags().isEmpty()
                ? Arrays.stream(page.meta(TAG_NAMES).orElse("").split(",", -1))
                : page.tags().stream();
        return (keywords.isEmpty() ? given : Arrays.stream(keywords.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_NAME)
                .distinct()
                .limit(MAX_TAGS)
                .toList();
    }

    private static Optional<String> firstOf(int limit, Stream<Supplier<String>> sources) {
        return sources.map(source -> source.get().strip())
                .filter(value -> !value.isEmpty() && value.length() <= limit)
                .findFirst();
    }
}
