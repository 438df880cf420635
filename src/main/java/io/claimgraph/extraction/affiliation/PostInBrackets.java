package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '푸틴(러시아 대통령)', '윤하람 …(정의당 비례대표 후보)', '금융위(최다솜 부위원장)'. */
final class PostInBrackets implements PostRule {
    private static final String NAME = "post-in-brackets";
    private static final double CONFIDENCE = 0.9;
    private static final String MEMBER = "의원";
    private static final Set<String> CHIEFS = Set.of("주심 ", "재판장 ");
    private static final Pattern LETTERS = Pattern.compile("\\([A-Za-z][A-Za-z0-9 .&'’-]+[,·/] ?");
    /** The end of the bracket, perhaps behind the faculty: '한빛대 | 경제학과)'. */
    private static final Pattern CLOSING = Pattern.compile("(?: [가-힣·]{1,12}(?:학과|학부|전공|대학원|대학|연구소|과))?\\)");

    private static final int LONGEST_LETTERS = 48;
    private static final Pattern OPENING = Pattern.compile("[^().,\\n\"“]{0,30}\\(");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Matcher opening = OPENING.matcher(text);
        if (opening.region(person.span().end(), text.length()).lookingAt()) {
            Post post = context.postAt(opening.end());
            Span organization = post == null ? null : post.organization();
            Mention body = organization == null ? null : context.bodyAt(organization.start());
            boolean own = opening.end() == person.span().end() + 1
                    || context.postAt(person.span().end()) != null;
            if (post != null && body != null && own) {
                add(person, body, post.roleIn(text), Context.around(person.span(), post.role()), out);
            }
        }
        readBodyAlone(context, person, out);
        Mention outside = outside(context, person.span().start());
        Post post = outside == null ? null : context.postAt(person.span().end());
        if (outside != null && post != null && post.organization() == null) {
            add(person, outside, post.roleIn(text), Context.around(outside.span(), post.role()), out);
        }
    }

    /** '도한별 도의원(누리당)', '서나래 소장(한빛연구소)': a body alone in brackets behind the person's own post. */
    private void readBodyAlone(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Post own = context.postAt(person.span().end());
        if (own == null || !text.startsWith("(", own.role().end())) {
            return;
        }
        Mention body = context.bodyAt(own.role().end() + 1);
        boolean alone = body != null
                && CLOSING.matcher(text)
                        .region(body.span().end(), text.length())
                        .lookingAt();
        if (alone && body != null && (own.organization() == null || Context.isParty(context.entity(body.entity())))) {
            String role = own.role().of(text);
            String last = role.endsWith(MEMBER) ? MEMBER : role;
            add(person, body, last, Context.around(person.span(), body.span()), out);
        }
    }

    /** The body, or that of the unit, behind which a bracket opens with a name: '누리지법 형사2부(주심 | 이가온 판사)'. */
    private static @Nullable Mention outside(Context context, int start) {
        String text = context.text();
        int name = start;
        for (String chief : CHIEFS) {
            name = text.startsWith(chief, start - chief.length()) ? start - chief.length() : name;
        }
        int open = openingBefore(text, name);
        if (open < 0) {
            return null;
        }
        Mention direct = context.bodyBefore(open);
        return direct == null ? Units.bodyOf(context, open) : direct;
    }

    /** The bracket that opens before a name, over the body's name in letters: '누리연구원(NRI, | 이가온 원장)'; -1 if none does. */
    private static int openingBefore(String text, int name) {
        if (name > 0 && text.charAt(name - 1) == '(') {
            return name - 1;
        }
        int farthest = Math.max(0, name - LONGEST_LETTERS);
        int open = name - 1;
        while (open >= farthest && text.charAt(open) != '(') {
            open--;
        }
        boolean near = open >= farthest;
        return near && LETTERS.matcher(text).region(open, name).matches() ? open : -1;
    }

    private static void add(Mention person, Mention body, String role, Span span, List<Found> out) {
        out.add(new Found(person.entity(), body.entity(), role, span, NAME, CONFIDENCE));
    }
}
