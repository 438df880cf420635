package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.Spaces;
import java.util.List;

/** Tells who is named first of several who speak together: 'A와 B는', 'A(B)·C는'. */
final class JointSpeakers {
    private static final int SHORTEST_POST = 2;
    private static final int LONGEST_BRACKET = 60;

    private final Titles titles;
    private final DocumentEntities entities;
    private final PhraseNames names;

    JointSpeakers(Titles titles, DocumentEntities entities, PhraseNames names) {
        this.titles = titles;
        this.entities = entities;
        this.names = names;
    }

    /** Of 'A와 B는' the first one; the last one where nobody is named with it. */
    Speaker of(WordLine line, List<Mention> mentions, Mention last) {
        for (Mention mention : mentions) {
            if (mention.span().end() <= last.span().start()
                    && names.canSpeak(mention)
                    && (joins(line.text(), mention.span().end())
                            || isListed(line.text(), mention, last)
                            || joinsBehindPost(line.text(), mention))) {
                return new Speaker.Joint(mention.entity());
            }
        }
        return new Speaker.Named(last.entity());
    }

    /** 'A 프랑스 대통령, B 핀란드 총리 등': a person with a post before a comma and another person. */
    private boolean isListed(String text, Mention mention, Mention last) {
        int gap = last.span().start() - mention.span().end();
        return entities.entity(mention).type() == EntityType.PERSON
                && entities.entity(last).type() == EntityType.PERSON
                && gap < LONGEST_BRACKET
                && text.substring(mention.span().end(), last.span().start()).contains(", ");
    }

    /** '민새롬 의원과 노한별 의원은'. */
    private boolean joinsBehindPost(String text, Mention mention) {
        int start = mention.span().end() + 1;
        if (entities.entity(mention).type() != EntityType.PERSON || !text.startsWith(" ", start - 1)) {
            return false;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int post = end - 1;
        return post > start
                && "와과".indexOf(text.charAt(post)) >= 0
                && titles.lengthAtEnd(text, start, post) >= SHORTEST_POST;
    }

    /** Whether a name that ends at an offset is joined with what follows. */
    static boolean joins(String text, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 || close > at + LONGEST_BRACKET ? at : close + 1;
        }
        if (at + 1 >= text.length()) {
            return false;
        }
        boolean dot = "·ㆍ,".indexOf(text.charAt(at)) >= 0 || text.startsWith(" 및 ", at);
        return dot || ("와과".indexOf(text.charAt(at)) >= 0 && Spaces.isSpace(text.charAt(at + 1)));
    }
}
