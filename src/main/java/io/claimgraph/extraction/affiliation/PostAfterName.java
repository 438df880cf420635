package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.Post;
import io.claimgraph.extraction.mention.PostReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '김병학 카카오 부사장', '민주당 백혜련 대변인', '강기윤 제5정조위원장 겸 국회 보건복지위 간사'. */
final class PostAfterName implements PostRule {
    private static final String NAME = "post-after-name";
    private static final double CONFIDENCE = 0.95;
    private static final Pattern AND = Pattern.compile("\\G(?: 겸 | ?[·ㆍ] ?)");
    private static final Pattern OF = Pattern.compile("(?: 소속|인|의| 출신)? ?(?:간사인|위원장인|대표인|소속인)? ?$");
    private static final int LOOK_BACK = 12;

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        int offset = person.span().end();
        Mention organization = bodyBefore(context, person.span().start());
        for (Post post = posts.readAt(context.text(), offset, context::bodyEnd); post != null; ) {
            Span own = post.organization();
            Mention named = own == null ? organization : context.bodyAt(own.start());
            if (named != null) {
                Span span = Context.around(Context.around(person.span(), named.span()), post.role());
                out.add(new Found(
                        person.entity(), named.entity(), post.roleIn(context.text()), span, NAME, CONFIDENCE));
            }
            Matcher and = AND.matcher(context.text());
            if (!and.find(post.role().end())) {
                return;
            }
            post = posts.readAt(context.text(), and.end(), context::bodyEnd);
        }
    }

    /** The body that stands right before the name, over 의, 소속 or nothing. */
    static @Nullable Mention bodyBefore(Context context, int start) {
        String text = context.text();
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        Matcher of = OF.matcher(before);
        int gap = of.find() ? of.group().length() : 0;
        return gap == 0 ? null : context.bodyBefore(start - gap);
    }
}
