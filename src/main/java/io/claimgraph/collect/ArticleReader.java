package io.claimgraph.collect;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.collect.paste.Paste;
import io.claimgraph.collect.paste.PasteReader;
import java.text.Normalizer;

/** Reads an article from what was submitted. Thread-safe. */
public final class ArticleReader {
    private final PasteReader pastes = new PasteReader();

    /**
     * Reads an article: normalises the text, marks its zones and completes the metadata from the text or page.
     *
     * @throws UnreadableSubmissionException if there is no article in it
     */
    public Article read(Submission submission) {
        if (submission.text() == null) {
            throw new UnreadableSubmissionException("text", "text is missing");
        }
        String text = Normalizer.normalize(submission.text(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        Paste paste = pastes.read(text, submission.title());
        return new Article(
                ArticleId.of(submission.url(), text),
                submission.url(),
                submission.title() == null ? paste.title() : submission.title(),
                submission.publisher(),
                submission.author(),
                submission.publishedOn(),
                text,
                paste.zones());
    }
}
