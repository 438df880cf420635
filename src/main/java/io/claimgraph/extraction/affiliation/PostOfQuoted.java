package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '다온당은 “안 된다”(이가온 대변인)고 했다': who speaks for the body that the sentence is about stands behind the quotation. */
final class PostOfQuoted implements PostRule {
    /** In characters; what stands farther away in a longer one is not looked at, so that time grows linearly. */
    private static final int LONGEST_SENTENCE = 1000;

    private static final String NAME = "post-of-quoted";
    private static final double CONFIDENCE = 0.85;
    private static final String CLOSING = "”\"’'";
    private static final String OPENING = "“\"‘'";
    private static final int LONGEST_QUOTE = 300;
    private static final Pattern SUBJECT =
            Pattern.compile("(?:\\([^()\\n]{1,16}\\))?(?: ?측)?(?:은|는|이|가|도|에선|에서는|에서도|에서) ");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int bracket = person.span().start() - 1;
        if (bracket < 2 || text.charAt(bracket) != '(') {
            return;
        }
        int mark = CLOSING.indexOf(text.charAt(bracket - 1));
        Post own = mark < 0 ? null : context.postAt(person.span().end());
        if (own == null
                || own.organization() != null
                || !text.startsWith(")", own.role().end())) {
            return;
        }
        int opening = text.lastIndexOf(OPENING.charAt(mark), bracket - 2);
        Mention body = opening > 0 && bracket - opening <= LONGEST_QUOTE ? subject(context, opening) : null;
        if (body != null) {
            out.add(new Found(
                    person.entity(),
                    body.entity(),
                    own.roleIn(text),
                    Context.around(body.span(), own.role()),
                    NAME,
                    CONFIDENCE));
        }
    }

    /** The last body that a sentence is about before anybody is quoted in it. */
    private static @Nullable Mention subject(Context context, int offset) {
        Matcher subject = SUBJECT.matcher(context.text());
        int start = Math.max(context.sentenceStart(offset), offset - LONGEST_SENTENCE);
        int first = start;
        while (first < offset && OPENING.indexOf(context.text().charAt(first)) < 0) {
            first++;
        }
        for (Mention body : context.bodiesBetween(start, first)) {
            if (subject.region(body.span().end(), first).lookingAt()) {
                return body;
            }
        }
        return null;
    }
}
