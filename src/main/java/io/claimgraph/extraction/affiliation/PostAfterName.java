package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '한나루 다온소프트 부사장', '민주당 서다온 대변인', '문가람 정조위원장 겸 국회 보건복지위 간사', '이가온, 박나래 의원'. */
final class PostAfterName implements PostRule {
    private static final String NAME = "post-after-name";
    private static final double CONFIDENCE = 0.95;
    private static final Pattern AND = Pattern.compile("(?: 겸 | ?[·ㆍ] ?)");
    private static final Pattern OF = Pattern.compile("['’\"”」』》〉]?(?:의|인| 소속|소속| 소속의| 출신)?"
            + "(?: (?:여당 |야당 )?(?:간사|위원장|대표|소속|총수|오너|창업주|사주)(?:인)?)?"
            + "(?: [가-힣]{2,4}[0-9]{1,2}(?:단독|부|과|팀|계))? ?$");

    /** The characters in which such a gap ends, but for the blank behind it. */
    private static final String OF_ENDS = "\n'’\"”」』》〉의인속신사장표수너주독부과팀계";

    private static final Pattern SAME_PARTY = Pattern.compile("같은 ?당(?:의| 소속)? $");
    private static final String SAME = "같은";

    /** '다온당에서 | 이가온·박나래 의원이'. */
    private static final String WITHIN = "에서 ";

    private static final List<String> FIRM_MARKS = List.of("㈜", "(주)");
    private static final String OFFICE = "본부";
    private static final String MEMBER = "의원";

    /** '누리재단 이사장을 맡은 서나래 교수': what somebody is who leads a body. */
    private static final Set<String> CALLINGS =
            Set.of("교수", "명예교수", "석좌교수", "변호사", "박사", "의원", "전 의원", "작가", "감독", "전 장관");

    private static final String MEMBER_OF = " 소속";

    /** '정무위원회 간사인 | 서나래 의원': what the member is in the body stands before it. */
    private static final String WHO_IS = "인 ";

    private static final Pattern OFFICES = Pattern.compile("(?:위원장|의장|부의장|[가-힣]*시장|[가-힣]*군수|[가-힣]*지사|[가-힣]*구청장)");
    private static final int LONGEST_ASIDE = 24;
    private static final int LOOK_BACK = 16;

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        int offset = context.lists().end(person.span().end());
        Mention organization = bodyBefore(context, person.span().start());
        for (Post post = context.postAt(offset); post != null; ) {
            post = ofUnit(context, organization, post);
            Span own = post.organization();
            Mention named = own == null ? organization : context.bodyAt(own.start());
            named = ofMember(context, person, named, post.role().of(context.text()));
            if (named != null && (own != null || mayHold(context, person, named, post))) {
                Span span = Context.around(Context.around(person.span(), named.span()), post.role());
                String role = own == null
                        ? post.roleIn(context.text())
                        : Envoys.role(context.text(), own.start(), post.roleIn(context.text()));
                out.add(new Found(person.entity(), named.entity(), role, span, NAME, CONFIDENCE));
            }
            Matcher and = AND.matcher(context.text());
            if (!and.region(post.role().end(), context.text().length()).lookingAt() || context.isPersonAt(and.end())) {
                return;
            }
            post = context.postAt(and.end());
        }
    }

    /** Whether the post without a body of its own is one in the body before the name. */
    private static boolean mayHold(Context context, Mention person, Mention body, Post post) {
        String role = post.role().of(context.text());
        boolean elsewhere = role.indexOf(' ') > 0 || CALLINGS.contains(role);
        return !isMemberInOffice(context, body, post)
                && !(elsewhere
                        && body.equals(Leading.bodyOf(context, person.span().start())));
    }

    /** '다온당 소속 서나래 위원장': whoever belongs to a party heads a committee or a town, not the party. */
    private static boolean isMemberInOffice(Context context, Mention body, Post post) {
        return context.text().startsWith(MEMBER_OF, body.span().end())
                && Context.isParty(context.entity(body.entity()))
                && OFFICES.matcher(post.role().of(context.text())).matches();
    }

    /** '누리부 서나래 통상교섭본부장' heads an office of the ministry, which stands before the name. */
    private static Post ofUnit(Context context, @Nullable Mention before, Post post) {
        Span own = post.organization();
        boolean glued = own != null && post.role().start() < own.end();
        return before != null && glued && own != null && own.of(context.text()).endsWith(OFFICE)
                ? new Post(null, new Span(own.start(), post.role().end()), post.mark())
                : post;
    }

    /** '다온당 정무위 소속 서나래 의원', '정무위 서나래(다온당) 의원': the party's member, not the committee's. */
    private static @Nullable Mention ofMember(Context context, Mention person, @Nullable Mention body, String role) {
        if (body == null || !role.equals(MEMBER) || Context.isParty(context.entity(body.entity()))) {
            return body;
        }
        String text = context.text();
        int end = person.span().end();
        Mention behind = text.startsWith("(", end) ? context.bodyAt(end + 1) : null;
        if (behind != null && Context.isParty(context.entity(behind.entity()))) {
            return behind;
        }
        Mention before = context.bodyBefore(body.span().start() - 1);
        boolean ofParty = before != null && Context.isParty(context.entity(before.entity()));
        boolean leads =
                body.span().end() < end && text.startsWith(WHO_IS, person.span().start() - WHO_IS.length());
        return ofParty ? before : leads ? null : body;
    }

    /** How much of what stands before a name may lie between it and its body. */
    private static int gap(String before) {
        int blank = before.endsWith(" ") ? 1 : 0;
        int last = before.length() - blank - 1;
        boolean words = last >= 0 && (before.charAt(last) == ' ' || OF_ENDS.indexOf(before.charAt(last)) >= 0);
        if (!words) {
            return blank;
        }
        Matcher of = OF.matcher(before);
        return of.find() ? of.group().length() : 0;
    }

    /** '누리부(장관 서나래) | 민달해 차관': where what stands before the brackets ends. */
    private static int beforeAside(String text, int end) {
        for (String mark : FIRM_MARKS) {
            if (text.startsWith(mark, end - mark.length())) {
                return end - mark.length();
            }
        }
        if (end == 0 || text.charAt(end - 1) != ')') {
            return end;
        }
        int from = Math.max(0, end - LONGEST_ASIDE);
        int open = text.substring(from, end).lastIndexOf('(');
        return open > 0 ? from + open : end;
    }

    /** The body that stands right before the name, over 의, 소속 or nothing. */
    static @Nullable Mention bodyBefore(Context context, int start) {
        String text = context.text();
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        if (before.contains(SAME) && SAME_PARTY.matcher(before).find()) {
            return context.partyBefore(start);
        }
        int listed = context.lists().start(start);
        if (listed < start) {
            return bodyBefore(context, listed);
        }
        Mention adjacent = before.endsWith(" ") ? context.bodyBefore(beforeAside(text, start - 1)) : null;
        if (adjacent != null) {
            return adjacent;
        }
        Mention party = before.endsWith(WITHIN) ? context.bodyBefore(start - WITHIN.length()) : null;
        if (party != null && Context.isParty(context.entity(party.entity()))) {
            return party;
        }
        int gap = gap(before);
        Mention direct = gap == 0 ? null : context.bodyBefore(beforeAside(text, start - gap));
        return direct == null && text.startsWith(" ", start - 1) ? apart(context, start) : direct;
    }

    /** The body whose unit stands before the name, or that the person leads as the words before the name say. */
    private static @Nullable Mention apart(Context context, int start) {
        Mention ofUnit = Units.bodyOf(context, start - 1);
        return ofUnit == null ? Leading.bodyOf(context, start) : ofUnit;
    }
}
