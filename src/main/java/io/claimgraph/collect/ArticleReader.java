package io.claimgraph.collect;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.lexicon.Outlets;
import io.claimgraph.collect.paste.Paste;
import io.claimgraph.collect.paste.PasteReader;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads an article from what was submitted. Thread-safe. */
public final class ArticleReader {
    /** A text or page with more UTF-16 code units than this is refused. */
    public static final int MAX_CHARACTERS = 5_000_000;

    /** A title, publisher or author with more UTF-16 code units than this is refused. */
    public static final int MAX_FIELD_CHARACTERS = 1_000;

    private final Outlets outlets = new Outlets();
    private final PasteReader pastes = new PasteReader(outlets);

    /**
     * Reads an article: normalises the text, marks its zones and completes the metadata from the text or page.
     *
     * @throws UnreadableSubmissionException if there is no article in it
     */
    public Article read(Submission submission) {
        if (submission.text() == null) {
            throw new UnreadableSubmissionException("text", "text is missing");
        }
        String text = Door.required("text", submission.text());
        String title = Door.optional("title", submission.title());
        Paste paste = pastes.read(text, title);
        return new Article(
                ArticleId.of(submission.url(), text),
                submission.url(),
                first(title, paste.title()),
                first(Door.optional("publisher", submission.publisher()), atHost(submission.url()), paste.publisher()),
                first(Door.optional("author", submission.author()), paste.author()),
                submission.publishedOn() == null ? paste.publishedOn() : submission.publishedOn(),
                text,
                paste.zones());
    }

    private @Nullable String atHost(@Nullable URI url) {
        return url == null || url.getHost() == null
                ? null
                : outlets.atHost(url.getHost()).orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
