package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * '누리부는 이날 | 서나래 차관, 도하람 국장이', '누리당에선 | 서나래 의원이', '(누리부) | 서나래 국장': who stands with a post, alone or in a row,
 * right behind the body that the sentence is about is one of its people.
 */
final class PostOfTopic implements PostRule {
    private static final String NAME = "post-of-topic";
    private static final double CONFIDENCE = 0.83;
    private static final int MOST = 10;
    private static final int LOOK_BACK = 48;
    private static final Pattern AND = Pattern.compile("(?:\\([^()\\n]{1,20}\\))?(?:과|와|,| 및|·|ㆍ| 그리고|이|가|은|는)? ?");

    /** What stands between the body and the first name. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?:\\([^()\\n]{1,16}\\))?(?:은|는|이|가|도|에서는|에선|에서도|에서|(?: ?측|쪽)(?:은|에서는|에선|에서)| ?내에서(?:는|도)?| ?내에선|에서만) "
                    + "(?:(?:[0-9]{1,2}일(?:\\([^()\\n]{1,6}\\))?|[0-9]{1,2}[시분월]|지난달?|이날|전날|오늘|최근|현재|오전|오후|새벽|저녁|이번|올해|앞서|이어|다시|또|직접"
                    + "|[가-힣]{2,8}(?:에|에서|을 통해|를 통해)),? ){0,5}");

    /** The body stands in brackets, or before a colon, at the head of a list of names. */
    private static final Pattern HEAD = Pattern.compile("[)\\]】] ?:? ?| ?: ");

    private static final String OPENING = "([【";
    /** What stands behind the post of somebody who acts for the body; whom a body only blames or praises is its object. */
    private static final Pattern ACTS =
            Pattern.compile("(?:\\([^()\\n]{1,20}\\))?(?:(?:이|가|과|와|도),? |, | ?[·ㆍ] ?| (?:등|및|주재|명의|논평|주도|참석))");

    private final List<Office> offices = Office.all("ko/names/topic-posts.tsv");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Post own = context.postAt(context.lists().end(person.span().end()));
        if (own == null || own.organization() != null || own.former()) {
            return;
        }
        int first = first(context, person);
        Mention body = context.bodyNamedBefore(first);
        if (body == null
                || body.span().end() > first
                || first - body.span().end() > LOOK_BACK
                || !leads(context, body, first, own)) {
            return;
        }
        out.add(new Found(
                person.entity(),
                body.entity(),
                own.role().of(text),
                Context.around(person.span(), own.role()),
                NAME,
                CONFIDENCE));
    }

    private boolean leads(Context context, Mention body, int first, Post own) {
        String text = context.text();
        int end = body.span().end();
        int start = body.span().start();
        boolean bracketed = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0 && text.charAt(end) != ' ';
        if (bracketed && HEAD.matcher(text).region(end, first).matches()) {
            return isAtHead(text, start - 1);
        }
        return TOPIC.matcher(text).region(end, first).matches()
                && ACTS.matcher(text).region(own.role().end(), text.length()).lookingAt()
                && isFitting(context, body, own.role().of(text));
    }

    /** Whether nothing but marks stands on the line before an offset. */
    private static boolean isAtHead(String text, int offset) {
        for (int i = offset - 1; i >= Math.max(0, offset - 8); i--) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isFitting(Context context, Mention body, String role) {
        return offices.stream().anyMatch(office -> office.isHeldBy(role) && office.isIn(context.entity(body.entity())));
    }

    /** Where the row of persons with posts begins that goes on with a person. */
    private static int first(Context context, Mention person) {
        int start = context.lists().start(person.span().start());
        for (int i = 0; i < MOST; i++) {
            Mention other = context.personBefore(start);
            Post post = other == null ? null : postJoined(context, other, start);
            if (other == null || post == null || post.organization() != null) {
                return start;
            }
            start = context.lists().start(other.span().start());
        }
        return start;
    }

    /** The post of a person, if nothing but a conjunction stands between it and an offset. */
    private static @Nullable Post postJoined(Context context, Mention person, int start) {
        Post post = context.postAt(context.lists().end(person.span().end()));
        if (post == null || post.role().end() >= start) {
            return null;
        }
        Matcher and = AND.matcher(context.text()).region(post.role().end(), start);
        return and.matches() ? post : null;
    }
}
