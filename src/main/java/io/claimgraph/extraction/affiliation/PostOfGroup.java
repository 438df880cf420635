package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '이가온·박나래 등 | 다온당 의원들', '이가온 대표를 비롯한 다온소프트 임직원': the persons are of the group that follows. */
final class PostOfGroup implements PostRule {
    private static final String NAME = "post-of-group";
    private static final double CONFIDENCE = 0.85;
    private static final Pattern AMONG = Pattern.compile(
            "(?:\\([^()\\n]{1,24}\\))? ?(?:등|등을 비롯한|등을 포함한|을 비롯한|를 비롯한|을 포함한|를 포함한|을 필두로 한|를 필두로 한|을 중심으로 한|를 중심으로 한) ");

    /** What the group behind the body is called: a post that all have, or a word for all. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:\\([^()\\n]{1,16}\\))?(?:의|측)?(?: (?:소속|출신|[가-힣0-9·]{1,4}선|원내|지역구|비례대표|[친비]명계|[친비]윤계|중진|현역|전·현직|현직|주요|고위))*"
                    + " ([가-힣]{1,6}?)(?:들|진|단)?(?:[0-9]|[이은가는과와의을를도에 ,·]|$)");

    private static final List<String> WORDS = List.of(
            "지도부", "임직원", "임원", "경영", "관계자", "대표", "당직자", "당원", "구성원", "간부", "집행부", "수뇌부", "실무", "연구", "의료", "의원", "위원",
            "교수", "회원", "활동가", "조합원", "변호사", "직원", "공무원", "봉사", "위원장", "시의원", "도의원", "구의원", "군의원", "최고위원");

    private final PostReader posts = new PostReader();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int end = context.lists().end(person.span().end());
        Post own = context.postAt(end);
        if (own != null && (own.organization() != null || own.former())) {
            return;
        }
        Matcher among =
                AMONG.matcher(text).region(own == null ? end : own.role().end(), text.length());
        Mention body = among.lookingAt() ? context.bodyAt(among.end()) : null;
        if (body == null || PostAfterName.bodyBefore(context, person.span().start()) != null) {
            return;
        }
        Matcher group = GROUP.matcher(text).region(body.span().end(), text.length());
        Span role = group.lookingAt() && WORDS.contains(group.group(1)) ? role(own, group) : null;
        if (role != null) {
            Span span = Context.around(person.span(), body.span());
            out.add(new Found(person.entity(), body.entity(), role.of(text), span, NAME, CONFIDENCE));
        }
    }

    /** The person's own post, else the one that all of the group have. */
    private @Nullable Span role(@Nullable Post own, Matcher group) {
        if (own != null) {
            return own.role();
        }
        return posts.isPost(group.group(1)) ? new Span(group.start(1), group.end(1)) : null;
    }
}
