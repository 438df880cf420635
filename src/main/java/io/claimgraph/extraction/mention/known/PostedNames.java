package io.claimgraph.extraction.mention.known;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;

/**
 * Tells which of the trained model's persons stand beside a post: '위원장 갈미르', '한노을 | 도의원'. There the
 * dictionary's view of the word says little: it cuts most names up. Thread-safe.
 */
final class PostedNames {
    /** Shorter words are family names and everyday nouns as well. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 4;

    private final PostReader posts;

    PostedNames(PostReader posts) {
        this.posts = posts;
    }

    /** Whether a post stands right before or behind a name of one word of a Korean name's length. */
    boolean isBesidePost(Body body, Span name) {
        return hasLengthOfName(body.text(), name)
                && !body.morphology().isNounWithParticle(name.start(), name.end())
                && (isBehindPost(body, name.start()) || isBeforePost(body.text(), name.end()));
    }

    /** Whether a word of two syllables that the dictionary does not hold speaks with a post right behind it: '심혼 팀장은 “…”'. */
    boolean isShortSpeaker(Body body, Span name) {
        if (name.length() != SHORTEST - 1
                || !PersonNames.isHangul(name.of(body.text()))
                || body.morphology().within(name.start(), name.end()).size() < 2) {
            return false;
        }
        Post post = posts.readAt(body.text(), name.end(), _ -> -1);
        return post != null
                && post.role().start() == name.end() + 1
                && Speech.isBy(body.text(), post.role().end());
    }

    /** Whether a stretch is one word of a Korean name's length. */
    boolean hasLengthOfName(String text, Span name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST && PersonNames.isHangul(name.of(text));
    }

    /** Whether the model takes the word before for a post. */
    private static boolean isBehindPost(Body body, int start) {
        if (start < 2 || body.text().charAt(start - 1) != ' ') {
            return false;
        }
        for (NamedSpan before : body.namesWithin(start - 2, start - 1)) {
            if (before.label() == NameLabel.TITLE && before.span().end() == start - 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforePost(String text, int end) {
        Post post = posts.readAt(text, end, _ -> -1);
        return post != null && post.role().start() == end + 1;
    }
}
