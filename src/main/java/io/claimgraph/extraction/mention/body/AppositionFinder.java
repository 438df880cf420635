package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that no one knows by where they stand: between a person's name and the post of a body's head ('도한별
 * 다온볼트 대표'), right before both ('누리온 서나래 대표'), or before both in brackets ('다온볼트(대표 도한별)'). Thread-safe.
 */
final class AppositionFinder {
    private static final double TRUST = 0.65;

    /** The trained model may see a name of more than one word. */
    private static final double BRACKET_TRUST = 0.69;

    /** Where a person's name and post follow, the word before names no person. */
    private static final double SURE = 0.85;

    private static final List<String> MANAGERS =
            List.of("실장", "본부장", "팀장", "총괄", "법인장", "심사역", "매니저", "디렉터", "파트너", "애널리스트");

    private static final Set<String> FIRM_HEADS = Set.of("대표", "대표이사", "회장", "창업자", "CEO", "최고경영자");

    private static final Pattern EXPLAINED = Pattern.compile("\\(.*\\)$");
    private static final Pattern NO_BODY =
            Pattern.compile("전|현|신임|수석|선임|책임|총괄|부문|공동|상임|원내|담당|지역|해외|국내|미국|한국|일본|중국|같은|단독|각자|초대|제\\d+대");
    private static final Pattern UNITS = Pattern.compile(
            "(?:[가-힣A-Za-z·]{1,12} )?[가-힣A-Za-z·]{1,12}(?:과|부|실|팀|국|학과|학부|대학|대학원|본부|센터|연구소|부문|사업부|그룹|분야|담당)");

    /** Heads of units, deputies and those of no body's own. */
    private static final Pattern OFFICE =
            Pattern.compile(".*(?:부회|명예회|공동회|전임회|직전회|초대회|본부|지부|지회|지역|국|과|실|팀|부문|(?:운영|조사|집행|조직|특별)위원회)장");

    private static final char HEAD = '장';
    private static final char OF = '의';
    private static final int SHORTEST_OWNER = 3;
    private static final int SHORTEST_HEADED = 5;

    private static final Pattern PART_OF_BODY = Pattern.compile(".*(?:과|실|팀|국|담당|분야|부문)");

    private final Map<String, EntityType> heads = new HashMap<>();
    private final PostReader posts;
    private final Titles titles;
    private final NameEndings endings = new NameEndings();

    AppositionFinder(PostReader posts, Titles titles) {
        this.posts = posts;
        this.titles = titles;
        Lexicon.rows("ko/names/head-titles.tsv").forEach(row -> heads.put(row.get(0), EntityType.valueOf(row.get(1))));
    }

    /** The bodies beside the persons among what was found so far. */
    List<Candidate> find(Body body, List<Candidate> found) {
        Map<Integer, Candidate> byStart = new HashMap<>();
        found.forEach(candidate -> byStart.put(candidate.span().start(), candidate));
        List<Candidate> more = new ArrayList<>();
        for (Candidate person : found) {
            if (person.type() == EntityType.PERSON) {
                beside(body, person.span(), byStart, more);
                beforeBracket(body, person.span(), more);
            }
        }
        return more;
    }

    private void beside(Body body, Span person, Map<Integer, Candidate> byStart, List<Candidate> out) {
        Post post = posts.readAt(body.text(), person.end(), offset -> bodyEnd(byStart, offset));
        if (post == null || post.organization() != null || post.role().start() < person.end()) {
            return;
        }
        String role = post.role().of(body.text());
        int space = role.indexOf(' ');
        if (space > 0) {
            EntityType type = headOf(role.substring(space + 1));
            Span name = new Span(post.role().start(), post.role().start() + space);
            boolean sure = type != null && (mayBeBody(body, name) || isFirm(body, name, role));
            if (type == null && isManager(role) && isUnknownWord(body, name)) {
                out.add(new Candidate(name.start(), name.end(), EntityType.COMPANY, TRUST));
            }
            if (sure && type != null) {
                out.add(new Candidate(name.start(), name.end(), type, TRUST));
            }
            if (type == null) {
                beforeUnit(body, name, role.substring(space + 1), out);
            }
            return;
        }
        ownHead(body, post.role(), out);
        EntityType type = headOf(role);
        int before = body.indexAt(person.start()) - 1;
        if (before < 0 || !body.isSpaceAfter(before)) {
            return;
        }
        beforeOf(body, body.word(before), type == null && isManagerOf(role) ? EntityType.COMPANY : type, byStart, out);
        if (type != null) {
            Span name = new Span(body.word(before).start(), body.word(before).end());
            Candidate other = byStart.get(name.start());
            boolean free = other == null
                    || (other.type() == EntityType.PERSON && other.span().equals(name));
            if (free && isUnknownWord(body, name)) {
                out.add(new Candidate(name.start(), name.end(), type, other == null ? TRUST : SURE));
            }
        }
    }

    /** '다온볼트의 | 서나래 대외협력실장': the body whose name the particle closes. */
    private void beforeOf(
            Body body, Word word, @Nullable EntityType type, Map<Integer, Candidate> byStart, List<Candidate> out) {
        if (type == null || word.length() <= SHORTEST_OWNER || body.text().charAt(word.end() - 1) != OF) {
            return;
        }
        Span name = new Span(word.start(), word.end() - 1);
        if (!byStart.containsKey(name.start())
                && isUnknownWord(body, name)
                && !body.morphology().beginsAsNoun(name.start(), name.end())) {
            out.add(new Candidate(name.start(), name.end(), type, TRUST));
        }
    }

    private static boolean isManagerOf(String role) {
        return MANAGERS.stream().anyMatch(role::endsWith);
    }

    /** '서나래 | 누리대 경제학부 교수': the body before a unit of it. */
    private void beforeUnit(Body body, Span name, String rest, List<Candidate> out) {
        int space = rest.lastIndexOf(' ');
        EntityType type = headOf(rest.substring(space + 1));
        if (space > 0 && UNITS.matcher(rest.substring(0, space)).matches() && type != null && mayBeBody(body, name)) {
            out.add(new Candidate(name.start(), name.end(), type, TRUST));
        }
    }

    /** '서나래 | 한빛변리사회장': the body that the post names with its head. */
    private void ownHead(Body body, Span role, List<Candidate> out) {
        int end = role.end() - 1;
        if (role.length() <= SHORTEST_HEADED || body.text().charAt(end) != HEAD) {
            return;
        }
        EntityType type = endings.typeOf(body.text().substring(role.start(), end));
        if (type != null
                && type.isBody()
                && !OFFICE.matcher(role.of(body.text())).matches()) {
            out.add(new Candidate(role.start(), end, type, TRUST));
        }
    }

    private void beforeBracket(Body body, Span person, List<Candidate> out) {
        int post = body.indexAt(person.start()) - 1;
        if (post < 1
                || !body.gapAfter(post).equals(" ")
                || !body.gapAfter(post - 1).equals("(")) {
            return;
        }
        EntityType type = headOf(body.textOf(post));
        Span name = new Span(body.word(post - 1).start(), body.word(post - 1).end());
        if (type != null && mayBeBody(body, name)) {
            out.add(new Candidate(name.start(), name.end(), type, BRACKET_TRUST));
        }
    }

    private static int bodyEnd(Map<Integer, Candidate> byStart, int offset) {
        Candidate candidate = byStart.get(offset);
        return candidate != null && candidate.type().isBody() ? candidate.span().end() : -1;
    }

    /** The kind of body whose head a post is; null where the post tells nothing. */
    private @Nullable EntityType headOf(String role) {
        String title = EXPLAINED.matcher(role).replaceAll("");
        return heads.entrySet().stream()
                .filter(head -> title.endsWith(head.getKey()) && title.indexOf(' ') < 0)
                .max(Comparator.comparingInt(head -> head.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Whether a post is one that firms have, of whatever unit: '정치분석실장'. */
    private static boolean isManager(String role) {
        return role.indexOf(' ') == role.lastIndexOf(' ')
                && role.indexOf('·') < 0
                && MANAGERS.stream().anyMatch(role::endsWith);
    }

    /** '서나래 | 봄빛제과 대표이사': a department has no such head. */
    private boolean isFirm(Body body, Span name, String role) {
        return FIRM_HEADS.contains(role.substring(role.indexOf(' ') + 1))
                && name.length() > SHORTEST_OWNER
                && !body.morphology().isCommonNoun(name.start(), name.end())
                && titles.lengthAtEnd(body.text(), name.start(), name.end()) == 0;
    }

    private boolean mayBeBody(Body body, Span name) {
        String word = name.of(body.text());
        return word.length() >= 2
                && !NO_BODY.matcher(word).matches()
                && !PART_OF_BODY.matcher(word).matches()
                && titles.lengthAtEnd(word, 0, word.length()) == 0;
    }

    /** Whether a word is none of the dictionary's: a name that is not known. */
    private boolean isUnknownWord(Body body, Span name) {
        List<Morpheme> parts = body.morphology().within(name.start(), name.end());
        return mayBeBody(body, name)
                && body.morphology().mayBeName(name.start(), name.end())
                && parts.stream()
                        .anyMatch(part -> part.tag().startsWith("NNP")
                                || part.tag().startsWith("SL")
                                || part.tag().startsWith("UN"));
    }
}
