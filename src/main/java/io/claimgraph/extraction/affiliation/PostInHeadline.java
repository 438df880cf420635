package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;

/** '도한별 다온볼트 대표' in the headline of an article whose body says '도한별 대표'. */
final class PostInHeadline implements PostRule {
    private static final String NAME = "post-in-headline";

    /** It stands only for a person of whom the body tells no post. */
    private static final double CONFIDENCE = 0.75;

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_HEADLINE = 300;

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        String name = person.span().of(text);
        Post own = context.postAt(person.span().end());
        if (name.length() < SHORTEST_NAME || own == null || own.organization() != null) {
            return;
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEADLINE));
        for (int at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + name.length())) {
            Span elsewhere = new Span(at, at + name.length());
            if (!context.isBody(elsewhere)) {
                readAt(context, person, elsewhere, own, out);
            }
        }
    }

    private void readAt(Context context, Mention person, Span elsewhere, Post own, List<Found> out) {
        String text = context.text();
        Post post = posts.readAt(text, elsewhere.end(), context::formEnd);
        if (post == null || post.organization() == null) {
            return;
        }
        String role = post.role().of(text);
        Integer body = context.bodyNamed(post.organization().of(text));
        if (body != null && role.endsWith(own.role().of(text))) {
            out.add(new Found(
                    person.entity(),
                    body,
                    post.roleIn(text),
                    Context.around(elsewhere, post.role()),
                    NAME,
                    CONFIDENCE));
        }
    }
}
