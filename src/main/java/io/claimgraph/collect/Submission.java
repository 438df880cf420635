package io.claimgraph.collect;

import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.page.CharacterDecoder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to be read: the text or the page of one article, and what they know of it. Exactly one of
 * {@code text} and {@code html} is given; what is given wins over what the text itself says.
 *
 * @param text a raw paste or a clean text
 * @param html a whole page
 * @param url where it was published
 * @param title its headline
 * @param publisher its outlet
 * @param author its reporter
 * @param publishedOn its day of publication
 * @param fetchedFrom where the page was found: its address, unless {@code url} is given or the page itself gives another one of
 *     the same site
 */
public record Submission(
        @Nullable String text,
        @Nullable String html,
        @Nullable URI url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        @Nullable URI fetchedFrom) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** A submission that was not fetched. */
    public Submission(
            @Nullable String text,
            @Nullable String html,
            @Nullable URI url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn) {
        this(text, html, url, title, publisher, author, publishedOn, null);
    }

    /** The web address that somebody wrote; none if it is no http or https address. */
    public static Optional<URI> address(String written) {
        try {
            URI address = new URI(written.strip());
            return address.getHost() != null && SCHEMES.contains(address.getScheme())
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public static Submission ofText(String text) {
        return new Submission(text, null, null, null, null, null, null);
    }

    public static Submission ofHtml(String html) {
        return new Submission(null, html, null, null, null, null, null);
    }

    /** A page as it came over the wire, in whatever character set it declares or is found to be in. */
    public static Submission ofHtml(byte[] page) {
        return ofHtml(new CharacterDecoder().decode(page, null));
    }

    /** A page as it was fetched, and what is known of the article from elsewhere. */
    public static Submission ofFetched(
            Fetched page,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn) {
        String content = new CharacterDecoder().decode(page.bytes(), page.contentType());
        boolean plain = page.contentType() != null && page.contentType().startsWith("text/plain");
        return new Submission(
                plain ? content : null,
                plain ? null : content,
                null,
                title,
                publisher,
                author,
                publishedOn,
                page.url());
    }
}
