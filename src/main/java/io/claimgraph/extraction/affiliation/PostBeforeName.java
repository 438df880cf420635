package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.Post;
import io.claimgraph.extraction.mention.PostReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '중소벤처기업부(장관 민새롬', '대한항공 조종사 임바다', '국회 국토교통위원회 간사인 유한결'. */
final class PostBeforeName implements PostRule {
    private static final String NAME = "post-before-name";
    private static final double CONFIDENCE = 0.9;
    private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,20}\\)");
    private static final Pattern LINK =
            Pattern.compile(" |인 |(?:을|를) (?:맡은|맡고 있는|겸하고 있는|겸임하는) |인 (?:더불어민주당|민주당|[가-힣]{2,6}당|국민의힘) ");
    private static final String FORMER = "전 ";
    private static final int LOOK_BACK = 40;

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        int start = person.span().start();
        for (int end = start - 1; end > Math.max(0, start - LOOK_BACK); end--) {
            Mention body = context.bodyBefore(end);
            if (body != null && readFrom(context, person, body, out)) {
                return;
            }
        }
    }

    /** Whether a post stands between a body and the person. */
    private boolean readFrom(Context context, Mention person, Mention body, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        int end = body.span().end();
        if (isPartyInCommittee(context, body)) {
            return false;
        }
        Matcher aside = ASIDE.matcher(text);
        int closed = aside.region(end, text.length()).lookingAt() && aside.end() < start ? aside.end() : end;
        int from = closed == end && text.charAt(end) == '(' ? end + 1 : closed;
        int glued = from == end ? posts.gluedEnd(text, end) : -1;
        Post post = posts.readAt(text, from, context::bodyEnd);
        Span role = glued > 0 ? posts.gluedRole(text, end, glued) : post == null ? null : ownRole(context, post);
        if (role == null || role.end() >= start || !links(text, role.end(), start)) {
            return false;
        }
        out.add(new Found(
                person.entity(),
                body.entity(),
                isFormer(text, body.span().start()) ? FORMER + role.of(text) : role.of(text),
                Context.around(body.span(), person.span()),
                NAME,
                CONFIDENCE));
        return true;
    }

    /** The role of a post that belongs to the body before it; '국토교통위원회 국민의힘 간사' is a post in the committee. */
    private static @Nullable Span ownRole(Context context, Post post) {
        return post.organization() == null || isHeldForParty(context, post) ? post.role() : null;
    }

    /** '정무위원회 국민의힘 간사': the post is one in the committee, which stands before the party. */
    private static boolean isPartyInCommittee(Context context, Mention body) {
        return Context.isParty(context.entity(body.entity()))
                && context.text().startsWith("간사", body.span().end() + 1)
                && context.bodyBefore(body.span().start() - 1) != null;
    }

    private static boolean isHeldForParty(Context context, Post post) {
        Span organization = post.organization();
        Mention body = organization == null ? null : context.bodyAt(organization.start());
        return body != null
                && Context.isParty(context.entity(body.entity()))
                && post.role().of(context.text()).endsWith("간사");
    }

    /** Whether a post that a body begins is a past one: '전 누리시장인'. */
    private static boolean isFormer(String text, int start) {
        return text.startsWith(FORMER, start - FORMER.length())
                && (start == FORMER.length() || !Character.isLetter(text.charAt(start - FORMER.length() - 1)));
    }

    private static boolean links(String text, int roleEnd, int start) {
        String between = text.substring(roleEnd, start);
        return LINK.matcher(between).matches();
    }
}
