package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '누리위원회 위원장에 | 민달해 교수를 지명했다', '다온소프트는 새 사장에 | 한나루 부사장을 선임했다'. */
final class NamedTo implements PostRule {
    private static final String NAME = "named-to";
    private static final double CONFIDENCE = 0.88;
    private static final int LOOK_BACK = 40;
    private static final Pattern TO = Pattern.compile("([가-힣A-Z]{2,14})(?:으로|로|에|에는|으로는|로는|직에|자리에) $");
    private static final Set<String> BEFORE = Set.of("신임", "새", "새로운", "차기", "초대", "후임", "임시", "공동", "수석");
    private static final Pattern NUMBERED = Pattern.compile("제?[0-9]{1,3}대");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:\\([^()\\n]{1,20}\\))?(?:을|를|이|가)(?: [가-힣]{1,6}){0,2} ([가-힣]{2,6})");
    private static final Pattern ACTS = Pattern.compile("(?:\\([^()\\n]{1,16}\\))?(?:은|는|이|가|에서|도)(?:$| )");

    private final PostReader posts = new PostReader();
    private final Set<String> verbs = Lexicon.tokens("ko/names/appointing-verbs.txt");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        String text = context.text();
        int start = person.span().start();
        if (start < 2 || text.charAt(start - 1) != ' ' || "에로는".indexOf(text.charAt(start - 2)) < 0) {
            return;
        }
        Matcher to = TO.matcher(text).region(Math.max(0, start - LOOK_BACK), start);
        if (to.find() && isAppointed(context, person)) {
            Found found = named(context, person, to.start(1), to.end(1));
            if (found != null) {
                out.add(found);
            }
        }
    }

    /** Whether a verb of appointing has the person, behind a post of his own, for its object or subject. */
    private boolean isAppointed(Context context, Mention person) {
        String text = context.text();
        Post own = context.postAt(person.span().end());
        Matcher on = GOES_ON.matcher(text)
                .region(own == null ? person.span().end() : own.role().end(), text.length());
        return on.lookingAt() && verbs.stream().anyMatch(on.group(1)::startsWith);
    }

    private @Nullable Found named(Context context, Mention person, int wordStart, int wordEnd) {
        String text = context.text();
        Mention glued = bodyWithin(context, wordStart, wordEnd);
        Span role = glued == null
                ? new Span(wordStart, wordEnd)
                : posts.gluedRole(text, glued.span().end(), wordEnd);
        if (glued == null && !posts.isPost(role.of(text))) {
            return null;
        }
        Mention body = glued == null ? bodyBefore(context, wordStart) : glued;
        return body == null
                ? null
                : new Found(
                        person.entity(),
                        body.entity(),
                        role.of(text),
                        Context.around(body.span(), person.span()),
                        NAME,
                        CONFIDENCE);
    }

    /** The body onto whose name the head's title is written: '금융위|원장'. */
    private @Nullable Mention bodyWithin(Context context, int start, int end) {
        for (int at = end - 1; at > start + 1; at--) {
            Mention body = context.bodyBefore(at);
            if (body != null && body.span().start() >= start - LOOK_BACK) {
                return body;
            }
        }
        return null;
    }

    /** The body right before the post, over 'new' and the like, else the one that the sentence is about. */
    private static @Nullable Mention bodyBefore(Context context, int postStart) {
        String text = context.text();
        int at = postStart;
        for (int words = 0; words < 2 && at > 1 && text.charAt(at - 1) == ' '; words++) {
            int word = text.lastIndexOf(' ', at - 2) + 1;
            String before = text.substring(word, at - 1);
            if (!BEFORE.contains(before) && !NUMBERED.matcher(before).matches()) {
                break;
            }
            at = word;
        }
        Mention direct = at > 1 && text.charAt(at - 1) == ' ' ? directly(context, at - 1) : null;
        return direct == null ? actor(context, at) : direct;
    }

    private static @Nullable Mention directly(Context context, int end) {
        Mention body = context.bodyBefore(end);
        return body == null && context.text().charAt(end - 1) == '의' ? context.bodyBefore(end - 1) : body;
    }

    /** The body that is the subject of the sentence, named last before an offset. */
    private static @Nullable Mention actor(Context context, int offset) {
        Mention last = context.bodyNamedBefore(offset);
        return last != null
                        && last.span().start() >= context.sentenceStart(offset)
                        && last.span().end() <= offset
                        && ACTS.matcher(context.text())
                                .region(last.span().end(), offset)
                                .lookingAt()
                ? last
                : null;
    }
}
