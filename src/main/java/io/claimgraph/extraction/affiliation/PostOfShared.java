package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** '다온화학(서나래), 누리전자(도하람), 한빛건설(민달해) 대표': a post that all of a row of names in brackets behind their bodies have. */
final class PostOfShared implements PostRule {
    private static final String NAME = "post-of-shared";
    private static final double CONFIDENCE = 0.86;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 9;
    private static final Pattern NEXT = Pattern.compile(
            "\\)(?:, ?|·|ㆍ| 및 |과 |와 | )(?:㈜|\\(주\\)|\\(사\\)|\\(재\\))?[가-힣A-Za-z0-9 &·]{1,24}(?:㈜|\\(주\\))?\\((?=[가-힣])");
    private static final String CLOSING = ")";

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        if (start < 2
                || text.charAt(start - 1) != '('
                || !text.startsWith(CLOSING, person.span().end())) {
            return;
        }
        Mention body = context.bodyBefore(bodyEnd(text, start - 1));
        int last = body == null ? -1 : lastOfRow(text, person.span().end());
        Post post = last < 0 ? null : context.postAt(last + 1);
        if (body != null && post != null && post.organization() == null && text.startsWith(" ", last + 1)) {
            out.add(new Found(
                    person.entity(),
                    body.entity(),
                    post.role().of(text),
                    Context.around(body.span(), person.span()),
                    NAME,
                    CONFIDENCE));
        }
    }

    private static int bodyEnd(String text, int open) {
        return text.startsWith("㈜", open - 1) ? open - 1 : text.startsWith("(주)", open - 3) ? open - 3 : open;
    }

    /** Where the last bracket of a row closes of which a name ends at an offset. */
    private static int lastOfRow(String text, int nameEnd) {
        int close = nameEnd;
        for (int i = 0; i < MOST; i++) {
            Matcher next = NEXT.matcher(text).region(close, text.length()).useTransparentBounds(true);
            int end = next.lookingAt()
                    ? text.indexOf(')', next.end(), Math.min(text.length(), next.end() + LONGEST_NAME))
                    : -1;
            if (end < 0) {
                return close;
            }
            close = end;
        }
        return close;
    }
}
