package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '누리부 예산실장(서나래)은', '다온기구 새벽본부장(이름)', '누리청 진흥국장(고위공무원 서나래)': who holds a post stands alone in brackets behind it. */
final class PostBeforeBrackets implements PostRule {
    private static final String NAME = "post-before-brackets";
    private static final double CONFIDENCE = 0.9;
    private static final int LOOK_BACK = 40;

    /** Ranks that stand before the name. */
    private static final Set<String> RANKS = Set.of("고위공무원 ", "이사관 ", "부이사관 ", "서기관 ", "직무대리 ", "직무대행 ");

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int open = opening(text, person.span().start());
        if (open < 0 || !text.startsWith(")", person.span().end())) {
            return;
        }
        Mention body = context.bodyNamedBefore(open);
        if (body == null || body.span().end() > open || open - body.span().end() > LOOK_BACK) {
            return;
        }
        Span role = role(context, body, open);
        if (role != null) {
            Span span = Context.around(body.span(), person.span());
            out.add(new Found(person.entity(), body.entity(), role.of(text), span, NAME, CONFIDENCE));
        }
    }

    /** Where the bracket opens before a name, over a rank; -1 if none does. */
    private static int opening(String text, int start) {
        int at = start;
        for (String rank : RANKS) {
            at = text.startsWith(rank, start - rank.length()) ? start - rank.length() : at;
        }
        return at > 1 && text.charAt(at - 1) == '(' ? at - 1 : -1;
    }

    private @Nullable Span role(Context context, Mention body, int open) {
        int end = body.span().end();
        if (posts.gluedEnd(context.text(), end) == open) {
            return posts.gluedRole(context.text(), end, open);
        }
        Post post = context.postAt(end);
        return post != null && post.organization() == null && post.role().end() == open ? post.role() : null;
    }
}
