package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons in brackets behind the post that they hold: '누리부 기술국장(고위공무원 민새롬)은'. Behind the name of a body
 * ('누리청(청장 민새롬)은') brackets tell who heads it, and the body speaks. Immutable.
 */
final class BracketBearers {
    private static final int SHORTEST_POST = 2;

    private final Titles titles;
    private final DocumentEntities entities;
    private final PhraseNames names;

    BracketBearers(Titles titles, DocumentEntities entities, PhraseNames names) {
        this.titles = titles;
        this.entities = entities;
        this.names = names;
    }

    /** The person whose name closes the brackets behind the post that a word begins with; null where it begins with no post. */
    @Nullable
    Mention of(Word word, String post) {
        String bare = word.bare();
        int close = bare.lastIndexOf(')');
        if (close < 0 || !bare.startsWith("(", post.length()) || !isPost(post)) {
            return null;
        }
        Mention outside = names.lastMention(word);
        boolean body = outside != null && outside.span().end() == word.span().start() + post.length();
        if (body || opensWithPost(bare.substring(post.length() + 1, close))) {
            return null;
        }
        for (Mention mention : entities.within(word.span())) {
            boolean last = mention.span().end() == word.span().start() + close;
            if (last && entities.entity(mention).type() == EntityType.PERSON) {
                return mention;
            }
        }
        return null;
    }

    private boolean isPost(String noun) {
        return titles.lengthAtEnd(noun, 0, noun.length()) >= SHORTEST_POST;
    }

    /** '사장 민새롬', and not '고위공무원 민새롬', which tells only the rank. */
    private boolean opensWithPost(String inside) {
        int blank = inside.indexOf(' ');
        return blank > 0 && isPost(inside.substring(0, blank));
    }
}
