package io.claimgraph.collect;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.lexicon.Outlets;
import io.claimgraph.collect.page.Page;
import io.claimgraph.collect.page.PageReader;
import io.claimgraph.collect.paste.Paste;
import io.claimgraph.collect.paste.PasteReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from what was submitted. A pasted text is kept whole, its debris marked as zones. Of a page the text is the
 * body alone, one line a paragraph, without the headline; by-lines and captions within the body are marked. Thread-safe.
 */
public final class ArticleReader {
    /** A text or page with more UTF-16 code units than this is refused. */
    public static final int MAX_CHARACTERS = 5_000_000;

    /** A title, publisher or author with more UTF-16 code units than this is refused. */
    public static final int MAX_FIELD_CHARACTERS = 1_000;

    private final Outlets outlets = new Outlets();
    private final PasteReader pastes = new PasteReader(outlets);
    private final PageReader pages = new PageReader(outlets);

    /**
     * Reads an article: normalises the text, marks its zones and completes the metadata from the text or page. What the
     * submission itself tells wins.
     *
     * @throws UnreadableSubmissionException if there is no article in it, or a field is over its limit
     */
    public Article read(Submission submission) {
        Known known = new Known(
                submission.url(),
                Door.optional("title", submission.title()),
                Door.optional("publisher", submission.publisher()),
                Door.optional("author", submission.author()),
                submission.publishedOn());
        if (submission.text() != null && submission.html() != null) {
            throw new UnreadableSubmissionException("html", "html is given beside text; give one of them");
        }
        if (submission.html() != null) {
            return readPage(submission.html(), submission.fetchedFrom(), known);
        }
        if (submission.text() == null) {
            throw new UnreadableSubmissionException("text", "text and html are missing; give one of them");
        }
        String text = Door.required(submission.fetchedFrom() == null ? "text" : "url", submission.text());
        Paste paste = pastes.read(text, known.title());
        return article(known.or(Known.at(submission.fetchedFrom())), text, paste);
    }

    private Article readPage(String html, @Nullable URI fetchedFrom, Known given) {
        String field = fetchedFrom == null ? "html" : "url";
        Door.check(field, html);
        Page page = pages.read(html);
        String text = Door.normalise(String.join("\n", page.paragraphs())).strip();
        if (!Door.hasLetters(text)) {
            throw new UnreadableSubmissionException(
                    field,
                    fetchedFrom == null
                            ? "html has no article in it"
                            : "url leads to a page without an article: perhaps it asks for consent, a log-in or a browser");
        }
        Known known = given.or(new Known(
                PageAddress.of(fetchedFrom, page.canonicalUrl()),
                page.title(),
                page.publisher(),
                page.author(),
                page.publishedOn()));
        Paste around = pastes.read(Door.normalise(String.join("\n", page.surroundings())), known.title());
        Paste body = pastes.readBody(text, known.title());
        Known seen = new Known(null, null, around.publisher(), around.author(), around.publishedOn());
        return article(known.or(seen), text, body);
    }

    private Article article(Known known, String text, Paste paste) {
        String atHost = known.url() == null || known.url().getHost() == null
                ? null
                : outlets.atHost(known.url().getHost()).orElse(null);
        return new Article(
                ArticleId.of(known.url(), text),
                known.url(),
                first(known.title(), paste.title()),
                first(known.publisher(), atHost, paste.publisher()),
                first(known.author(), paste.author()),
                known.publishedOn() == null ? paste.publishedOn() : known.publishedOn(),
                text,
                paste.zones());
    }

    private static @Nullable String first(@Nullable String... values) {
        return Arrays.stream(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What is known of an article from one source. */
    private record Known(
            @Nullable URI url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn) {
        static Known at(@Nullable URI url) {
            return new Known(url, null, null, null, null);
        }

        /** This, completed by what another source tells. */
        Known or(Known other) {
            return new Known(
                    url == null ? other.url : url,
                    title == null ? other.title : title,
                    publisher == null ? other.publisher : publisher,
                    author == null ? other.author : author,
                    publishedOn == null ? other.publishedOn : publishedOn);
        }
    }
}
