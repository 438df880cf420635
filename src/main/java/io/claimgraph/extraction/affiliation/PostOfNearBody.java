package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * '이 단체 서나래 사무처장', and '서나래 위원장' after a sentence about one union: the only body of a fitting kind that the same
 * sentence or the one before names.
 */
final class PostOfNearBody implements PostRule {
    private static final String NAME = "post-of-near-body";

    /** It stands only for a person of whom the article tells no surer post. */
    private static final double CONFIDENCE = 0.75;

    private final PostReader posts = new PostReader();
    private final List<Office> offices = Office.all("ko/names/near-posts.tsv");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        Span held = role(context, person);
        if (held == null || Possessors.isUnknown(context.text(), person.span().start())) {
            return;
        }
        String role = held.of(context.text());
        for (Office office : offices) {
            if (office.isHeldBy(role)) {
                Mention body = onlyOne(context, person, office);
                if (body != null) {
                    Span span = Context.around(person.span(), held);
                    String own = ownRole(
                            role, office.post(), context.entity(body.entity()).name());
                    out.add(new Found(person.entity(), body.entity(), own, span, NAME, CONFIDENCE));
                    return;
                }
            }
        }
    }

    /** '누리도교육감' of the 누리도교육청 is its 교육감. */
    private static String ownRole(String role, String post, String body) {
        String place = role.endsWith(post) ? role.substring(0, role.length() - post.length()) : "";
        return !place.isEmpty() && place.indexOf(' ') < 0 && body.startsWith(place) ? post : role;
    }

    /** The person's own post that no body stands with: behind the name, else the word before it. */
    private @Nullable Span role(Context context, Mention person) {
        String text = context.text();
        Post post = context.postAt(person.span().end());
        if (post != null) {
            return post.organization() == null && !post.former() ? post.role() : null;
        }
        int end = person.span().start() - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return null;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean others = start > 1 && text.charAt(start - 1) == ' ' && context.isPersonBefore(start - 1);
        return posts.isPost(text.substring(start, end)) && !others ? new Span(start, end) : null;
    }

    private static @Nullable Mention onlyOne(Context context, Mention person, Office office) {
        int sentence = context.sentenceStart(person.span().start());
        int before = context.sentenceStart(Math.max(0, sentence - 1));
        Mention found = null;
        for (Mention body : context.bodiesBetween(before, person.span().start())) {
            if (office.isIn(context.entity(body.entity()))
                    && !opensQuotation(
                            context.text(), body.span().end(), person.span().start())) {
                if (found != null && found.entity() != body.entity()) {
                    return null;
                }
                found = body;
            }
        }
        return found;
    }

    /** Whether a quotation opens between a body and a person: what is quoted speaks of others. */
    private static boolean opensQuotation(String text, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open = c == '“' || (c == '"' ? !open : c != '”' && open);
        }
        return open;
    }
}
