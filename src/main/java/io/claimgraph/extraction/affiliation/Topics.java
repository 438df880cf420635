package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom or what each sentence of an article is about: the first that a particle marks so outside of what is quoted. Not thread-safe. */
final class Topics {
    private static final Pattern TOPIC = Pattern.compile("(?:\\([^()\\n]{1,24}\\))?(?: ?측)?(?:은|는|도|이|가|에서는|에선)[ ,]");

    private final Context context;
    private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    private final Map<Integer, @Nullable Mention> bySentence = new HashMap<>();

    Topics(Context context) {
        this.context = context;
        for (Mention mention : context.mentions()) {
            if (mention.kind() != Mention.Kind.PRONOUN) {
                byStart.put(mention.span().start(), mention);
            }
        }
    }

    /** What the sentence that begins at an offset is about; null where nothing named is. */
    @Nullable
    Mention of(int sentence) {
        if (!bySentence.containsKey(sentence)) {
            bySentence.put(sentence, find(sentence));
        }
        return bySentence.get(sentence);
    }

    private @Nullable Mention find(int sentence) {
        String text = context.text();
        int at = sentence;
        boolean quoted = false;
        for (Mention mention :
                byStart.subMap(sentence, context.sentenceEnd(sentence)).values()) {
            int start = mention.span().start();
            for (; at < start; at++) {
                char c = text.charAt(at);
                quoted = c == '“' || (c == '"' ? !quoted : c != '”' && quoted);
            }
            if (!quoted && isMarked(text, mention)) {
                return mention;
            }
        }
        return null;
    }

    private boolean isMarked(String text, Mention mention) {
        int end = mention.span().end();
        if (!context.type(mention).isBody() && mention.kind() != Mention.Kind.TITLE) {
            int last = context.lists().end(end);
            Post post = context.postAt(last);
            end = post == null ? last : post.role().end();
        }
        Matcher topic = TOPIC.matcher(text).region(end, text.length());
        return topic.lookingAt();
    }
}
