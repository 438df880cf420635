package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;

/** '민달해 국회의장', '한가온 누리시의원': the post's own word begins with the name of a body that the text names elsewhere. */
final class PostWithinRole implements PostRule {
    private static final String NAME = "post-within-role";
    private static final double CONFIDENCE = 0.9;
    private static final String MEMBER = "의원";
    private static final String HOUSE = "국회";
    private static final String MEMBER_OF_HOUSE = "국회의원";
    private static final String COUNCIL = "의회";
    private static final String HEAD = "장";
    private static final int SHORTEST = 2;

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        Post post = context.postAt(person.span().end());
        if (post == null) {
            return;
        }
        Span own = post.organization();
        String role = own == null
                ? post.role().of(context.text())
                : own.of(context.text()) + post.role().of(context.text());
        if (role.indexOf(' ') >= 0) {
            return;
        }
        Integer house = role.equals(MEMBER_OF_HOUSE) ? context.bodyNamed(HOUSE) : null;
        if (house != null) {
            out.add(found(person, house, MEMBER, post));
            return;
        }
        Integer headed =
                own == null && role.endsWith(HEAD) ? context.bodyNamed(role.substring(0, role.length() - 1)) : null;
        if (headed != null && role.length() > SHORTEST + 1) {
            out.add(found(person, headed, role.substring(role.length() - SHORTEST), post));
            return;
        }
        for (int end = role.length() - SHORTEST; end >= SHORTEST; end--) {
            String rest = role.substring(end);
            boolean council = rest.equals(MEMBER) && role.charAt(end - 1) != MEMBER.charAt(0);
            Integer body = context.bodyNamed(council ? role.substring(0, end) + COUNCIL : role.substring(0, end));
            if (body != null && (council || own == null) && context.entity(body).type() != EntityType.COMPANY) {
                out.add(found(person, body, rest, post));
                return;
            }
        }
    }

    private static Found found(Mention person, int body, String role, Post post) {
        return new Found(
                person.entity(), body, post.marked(role), Context.around(person.span(), post.role()), NAME, CONFIDENCE);
    }
}
