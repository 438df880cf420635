package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '[민달해/누리도 수산과 주무관 : …]', '민달해 / 누리대 경영학과': what a broadcast's script says of whom it lets speak. */
final class PostInLabel implements PostRule {
    private static final String NAME = "post-in-label";
    private static final double CONFIDENCE = 0.9;
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern WORDS = Pattern.compile(" ([가-힣A-Z]{2,}(?: [가-힣A-Z]{2,}){0,2})(?= ?[:\\]\\n\"“(])");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Matcher slash = SLASH.matcher(text).region(person.span().end(), text.length());
        if (!slash.lookingAt()) {
            readBefore(context, person, out);
            return;
        }
        Mention body = context.bodyAt(slash.end());
        if (body == null) {
            return;
        }
        Post post = context.postAt(slash.end());
        Span role = post == null ? restOfLabel(text, body.span().end()) : post.role();
        if (role != null) {
            String words = post == null ? role.of(text) : post.roleIn(text);
            out.add(new Found(
                    person.entity(), body.entity(), words, Context.around(person.span(), role), NAME, CONFIDENCE));
        }
    }

    /** '[민달해 교수 / 누리대 경영학과]': the post before the stroke, the body behind it. */
    private void readBefore(Context context, Mention person, List<Found> out) {
        Post post = context.postAt(person.span().end());
        if (post == null || post.organization() != null) {
            return;
        }
        Matcher slash = SLASH.matcher(context.text())
                .region(post.role().end(), context.text().length());
        Mention body = slash.lookingAt() ? context.bodyAt(slash.end()) : null;
        if (body != null) {
            Span span = Context.around(person.span(), body.span());
            out.add(new Found(person.entity(), body.entity(), post.roleIn(context.text()), span, NAME, CONFIDENCE));
        }
    }

    /** What stands behind the body where no post is named: '경영학과'. */
    private static @Nullable Span restOfLabel(String text, int end) {
        Matcher words = WORDS.matcher(text).region(end, text.length());
        return words.lookingAt() ? new Span(words.start(1), words.end(1)) : null;
    }
}
