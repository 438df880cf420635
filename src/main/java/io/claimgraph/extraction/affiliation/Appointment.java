package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '다온당은 민달해 의원을 원내대표로 선출했다', '민달해 교수가 누리재단 이사장에 취임했다'. */
final class Appointment implements PostRule {
    private static final String NAME = "appointment";
    private static final double CONFIDENCE = 0.9;
    private static final Pattern APPOINTED = Pattern.compile(
            "(?: [가-힣]{2,8})?(?:\\([^()\\n]{1,20}\\))?(?:을|를|이|가|은|는|도) (?:(?:새|신임|새로운|차기|제?[0-9]+대|만장일치로) )?");
    private static final Pattern VERB =
            Pattern.compile("(?:으로|로|에|직에) (?:공식 |정식 |전격 |새로 |최종 |만장일치로 )?(?:선출|임명|내정|지명|발탁|선임|위촉|추대|영입|취임|승진|당선)");
    private static final Pattern NEXT = Pattern.compile("(?:으로|로|에)?, ");
    private static final int LONGEST_WORD = 8;
    private static final int MOST_IN_A_ROW = 8;
    private static final Set<String> HELD = Set.of("부사장", "사장", "부회장", "전무", "상무", "이사", "본부장", "부문장", "실장");
    private static final Pattern ACTS = Pattern.compile("(?:은|는|이|가|에서) ");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        Matcher appointed = APPOINTED.matcher(text).region(person.span().end(), text.length());
        if (!appointed.lookingAt() && !isBehindPost(context, person, appointed)) {
            return;
        }
        Post post = context.postAt(appointed.end() - 1);
        if (post == null || !isFilled(context, post, MOST_IN_A_ROW)) {
            return;
        }
        Span own = post.organization();
        Mention body = own == null ? actor(context, person) : context.bodyAt(own.start());
        if (body != null) {
            Span span = Context.around(Context.around(person.span(), body.span()), post.role());
            out.add(new Found(person.entity(), body.entity(), post.role().of(text), span, NAME, CONFIDENCE));
            Post held = own == null ? heldIn(context, person, body) : null;
            if (held != null) {
                out.add(new Found(person.entity(), body.entity(), held.role().of(text), span, NAME, CONFIDENCE));
            }
        }
    }

    /**
     * Whether somebody is appointed to a post: the verb stands behind it, or behind that of the next one in a row ('이가온
     * 비서관이 누리부 차관, 민달해 비서관이 다온청장에 발탁됐다').
     */
    private boolean isFilled(Context context, Post post, int most) {
        String text = context.text();
        int end = post.role().end();
        if (VERB.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        Matcher next = NEXT.matcher(text).region(end, text.length());
        Mention person = most > 0 && next.lookingAt() ? nextPerson(context, next.end()) : null;
        if (person == null) {
            return false;
        }
        Matcher appointed = APPOINTED.matcher(text).region(person.span().end(), text.length());
        Post other = appointed.lookingAt() || isBehindPost(context, person, appointed)
                ? context.postAt(appointed.end() - 1)
                : null;
        return other != null && isFilled(context, other, most - 1);
    }

    /** The person who is named at an offset or behind the word there: '| 서울시 이가온 비서관이'. */
    private static @Nullable Mention nextPerson(Context context, int offset) {
        Mention person = context.personAt(offset);
        int blank = context.text().indexOf(' ', offset);
        return person == null && blank > 0 && blank - offset <= LONGEST_WORD ? context.personAt(blank + 1) : person;
    }

    /** '다온화학은 이가온 부사장을 새 대표로': the post up to then, in the firm that appoints. */
    private static @Nullable Post heldIn(Context context, Mention person, Mention body) {
        Post held = context.postAt(person.span().end());
        return held != null
                        && held.organization() == null
                        && !held.former()
                        && context.type(body) == EntityType.COMPANY
                        && HELD.contains(held.role().of(context.text()))
                ? held
                : null;
    }

    /** '이가온 다온대 교수를 누리위원회 위원장에': whether the particle stands behind a post of the person in another body. */
    private boolean isBehindPost(Context context, Mention person, Matcher appointed) {
        Post post = context.postAt(person.span().end());
        return post != null
                && appointed.region(post.role().end(), context.text().length()).lookingAt();
    }

    /** The body that is the subject of the sentence before the person. */
    private static @Nullable Mention actor(Context context, Mention person) {
        Mention before = context.bodyNamedBefore(person.span().start());
        return before != null
                        && context.sentenceStart(person.span().start())
                                <= before.span().start()
                        && ACTS.matcher(context.text())
                                .region(before.span().end(), context.text().length())
                                .lookingAt()
                ? before
                : null;
    }
}
