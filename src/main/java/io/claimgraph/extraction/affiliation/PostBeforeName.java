package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.Post;
import io.claimgraph.extraction.mention.PostReader;
import java.util.List;

/** '중소벤처기업부(장관 오영주', '대한항공 조종사 이건흥', '국회 국토교통위원회 간사인 김정재'. */
final class PostBeforeName implements PostRule {
    private static final String NAME = "post-before-name";
    private static final double CONFIDENCE = 0.9;
    private static final int LOOK_BACK = 40;

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        for (int end = start - 1; end > Math.max(0, start - LOOK_BACK); end--) {
            Mention body = context.bodyBefore(end);
            if (body == null) {
                continue;
            }
            int from = text.charAt(end) == '(' ? end + 1 : end;
            int glued = from == end ? posts.gluedEnd(text, end) : -1;
            Post post = posts.readAt(text, from, offset -> -1);
            int roleStart = glued > 0 ? end : post == null ? -1 : post.role().start();
            int roleEnd = glued > 0 ? glued : post == null ? -1 : post.role().end();
            if (roleEnd > 0 && roleEnd < start && links(text, roleEnd, start)) {
                out.add(new Found(
                        person.entity(),
                        body.entity(),
                        text.substring(roleStart, roleEnd),
                        Context.around(body.span(), person.span()),
                        NAME,
                        CONFIDENCE));
            }
            return;
        }
    }

    private static boolean links(String text, int roleEnd, int start) {
        String between = text.substring(roleEnd, start);
        return between.equals(" ") || between.equals("인 ");
    }
}
