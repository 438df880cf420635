package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '중소벤처기업부(장관 민새롬', '대한항공 조종사 임바다', '국회 국토교통위원회 간사인 유한결'. */
final class PostBeforeName implements PostRule {
    private static final String NAME = "post-before-name";
    private static final double CONFIDENCE = 0.9;
    private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,20}\\)");
    private static final Pattern LINK = Pattern.compile(
            " | ?: ?|인 |이자 |(?:을|를) (?:맡은|맡고 있는|맡아 온|맡게 된|겸한|겸하고 있는|겸임하는|겸임하고 있는) |인 (?:더불어민주당|민주당|[가-힣]{2,6}당|국민의힘) "
                    + "|인 (?:배우|영화배우|가수|방송인|개그맨|코미디언|아나운서|소설가|시인|작가|화가|만화가|성악가|피아니스트|바이올리니스트|모델|유튜버|사진가|변호사|의사|교수) "
                    + "|(?:으로|로|에) (?:새로 |다시 )?(?:선출|임명|내정|지명|발탁|선임|위촉|추대|취임|당선|선정)(?:된|한) (?:[3-9]선의? )?"
                    + "|(?:으로|로) (?:일하는|재직 중인|활동하는|활동 중인|근무하는|나선|나서는|출마한|출마하는) ");

    /** The post is a past one. */
    private static final Pattern WAS =
            Pattern.compile("(?:이었던|였던|이던) |(?: 등)?(?:을|를) (?:(?:모두|두루|차례로) )?(?:지낸|역임한|지냈던|역임했던|거친|맡았던|그만둔) "
                    + "|(?:으로|로) (?:[0-9]{1,2}[년개]월?간? )?(?:일한|일했던|재직한|재직했던|재임한|재임했던|활동한|활동했던|근무한|근무했던|복무한|복무했던|있던|있었던|퇴임한|퇴직한|은퇴한) "
                    + "|에서 (?:[가-힣]{1,4} )?(?:물러난|사퇴한|사임한|퇴임한|해임된|경질된|면직된|파면된|내려온|낙마한|하차한|은퇴한) "
                    + "|(?: 재직| 재임)? 시절(?:의)? | 출신 ?(?:의|인)? ");

    /** '누리대법원 2부(주심 이가온 대법관)': the judge in charge. */
    private static final String CHIEF = "주심 ";

    private static final Set<String> FOUNDERS = Set.of("창업자", "공동창업자", "공동 창업자", "창업주", "설립자", "창립자", "오너", "최대주주");

    /** '누리대 천문학자 서나래 교수': what somebody is by learning. */
    private static final String SCHOLAR = "학자";

    private static final String WHO_IS = "인 ";

    /** In a firm, whatever else somebody is there. */
    private static final Set<String> RANKS =
            Set.of("사장", "부사장", "회장", "부회장", "전무", "상무", "전무이사", "상무이사", "이사", "대표", "대표이사");

    private static final String PRESIDING = "재판장";

    private static final String FIRM = "주식회사";
    private static final String FORMER = "전 ";
    /** '누리부(장관, 민새롬)'. */
    private static final String COMMA = ", ";

    /** The body's name in letters before its head, in one bracket: '누리연구원(NRI·원장 민새롬)'. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Za-z&-]{1,11}(?:[·/,] ?)");

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
        int from = postStart(text, end, start);
        int glued = from == end ? posts.gluedEnd(text, end) : -1;
        Post post = context.postAt(from);
        Span role = glued > 0 ? posts.gluedRole(text, end, glued) : post == null ? null : ownRole(context, post);
        if (role == null || role.end() >= start) {
            return false;
        }
        String link = text.substring(role.end(), start);
        boolean was = WAS.matcher(link).matches();
        boolean listed = link.equals(COMMA) && text.charAt(role.start() - 1) == '(';
        if ((!was && !listed && !LINK.matcher(link).matches()) || isChiefJudge(context, person, role)) {
            return false;
        }
        out.add(new Found(
                person.entity(),
                body.entity(),
                was || isFormer(text, body.span().start()) ? FORMER + role.of(text) : held(context, person, role),
                Context.around(body.span(), person.span()),
                NAME,
                CONFIDENCE));
        addRank(context, person, body, link, out);
        return true;
    }

    /** '다온전자 로봇사업부장인 서나래 부사장' is that of the firm as well. */
    private static void addRank(Context context, Mention person, Mention body, String link, List<Found> out) {
        Post own = link.equals(WHO_IS) && context.type(body) == EntityType.COMPANY
                ? context.postAt(person.span().end())
                : null;
        if (own != null
                && own.organization() == null
                && RANKS.contains(own.role().of(context.text()))) {
            Span span = Context.around(body.span(), own.role());
            out.add(new Found(person.entity(), body.entity(), own.roleIn(context.text()), span, NAME, CONFIDENCE));
        }
    }

    /** '다온소프트 창업자 이가온 의장': a founder is what the post behind the name says. */
    private static String held(Context context, Mention person, Span role) {
        String before = role.of(context.text());
        Post own = FOUNDERS.contains(before) || before.endsWith(SCHOLAR)
                ? context.postAt(person.span().end())
                : null;
        return own == null || own.organization() != null ? before : own.roleIn(context.text());
    }

    /** '재판장 이가온 부장판사' is a judge by the post behind the name; the other is only what he is in the case. */
    private boolean isChiefJudge(Context context, Mention person, Span role) {
        return role.of(context.text()).equals(PRESIDING)
                && context.postAt(person.span().end()) != null;
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

    /** Where the post may begin behind a body: after an aside, a unit and a bracket, the mark that closes its name or '의'. */
    private static int postStart(String text, int bodyEnd, int nameStart) {
        Matcher aside = ASIDE.matcher(text).region(bodyEnd, text.length());
        int closed = aside.lookingAt() && aside.end() < nameStart ? aside.end() : bodyEnd;
        int unit = Units.endBeforeBracket(text, closed);
        unit = text.startsWith(FIRM, unit) ? unit + FIRM.length() : unit;
        if (text.charAt(unit) == '(' && unit < nameStart) {
            Matcher letters = LETTERS.matcher(text).region(unit + 1, nameStart);
            int first = letters.lookingAt() ? letters.end() : unit + 1;
            return text.startsWith(CHIEF, first) ? first + CHIEF.length() : first;
        }
        int marked = text.charAt(closed) == '’' || text.charAt(closed) == '\'' ? closed + 1 : closed;
        return text.startsWith("의 ", marked) ? marked + 1 : marked;
    }
}
