package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * '누리부는 고심한다. | 서나래 과장은': a person with a post of an office's own kind right after a sentence about that office.
 */
final class PostOfTalk implements PostRule {
    private static final String NAME = "post-of-talk";

    /** It stands only for a person of whom the article tells no surer post. */
    private static final double CONFIDENCE = 0.72;

    private static final int MOST_BACK = 2;
    private final List<Office> offices = Office.all("ko/names/talk-posts.tsv");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        Post own = context.postAt(context.lists().end(person.span().end()));
        if (own == null
                || own.organization() != null
                || own.former()
                || own.role().of(text).indexOf(' ') >= 0
                || Possessors.isUnknown(text, start)) {
            return;
        }
        Integer body = bodyOfTalk(context, context.sentenceStart(start));
        if (body != null && isFitting(context, body, own.role().of(text))) {
            out.add(new Found(
                    person.entity(),
                    body,
                    own.role().of(text),
                    Context.around(person.span(), own.role()),
                    NAME,
                    CONFIDENCE));
        }
    }

    /** The body that the sentence before an offset is about; null where it is about none. */
    private static @Nullable Integer bodyOfTalk(Context context, int offset) {
        int start = offset;
        for (int i = 0; i < MOST_BACK && start > 0; i++) {
            start = context.sentenceStart(start - 1);
            Mention topic = context.topics().of(start);
            if (topic != null) {
                return context.type(topic).isBody() ? Integer.valueOf(topic.entity()) : null;
            }
        }
        return null;
    }

    private boolean isFitting(Context context, int body, String role) {
        return offices.stream().anyMatch(office -> office.isHeldBy(role) && office.isIn(context.entity(body)));
    }
}
