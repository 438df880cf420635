package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.GivenSyllables;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;

/**
 * Puts the ends of Koreans' names right: cuts off an unknown body with which they were taken for a foreigner's ('민새롬 | 디토보나
 * 대표'), and takes in a syllable that was taken for something else. Thread-safe.
 */
final class WholeNames {
    private static final int SHORT = 2;

    private final WordSet givenNames = WordSet.of(Lexicon.tokens("ko/names/given-names.txt"));
    private final GivenSyllables syllables;
    private final PostReader posts;

    WholeNames(PersonNames persons, PostReader posts) {
        this.syllables = new GivenSyllables(persons);
        this.posts = posts;
    }

    /** The candidate, ending with a word that is a Korean's whole name where a post follows. */
    Candidate cut(Body body, Candidate candidate) {
        if (candidate.type() != EntityType.PERSON) {
            return candidate;
        }
        int start = candidate.span().start();
        int end = candidate.span().end();
        int space = body.text().indexOf(' ', start, Math.min(body.text().length(), end + 2));
        if (space < 0) {
            return candidate;
        }
        return space < end ? withoutBody(body, candidate, space) : withLastSyllable(body, candidate, space);
    }

    private Candidate withoutBody(Body body, Candidate candidate, int space) {
        int start = candidate.span().start();
        String first = body.text().substring(start, space);
        boolean whole = candidate.entry() == NameLexicon.NO_ENTRY
                && syllables.areOf(first)
                && !givenNames.contains(first)
                && posts.readAt(body.text(), candidate.span().end(), _ -> -1) != null;
        return whole ? Candidate.shownPerson(start, space, candidate.trust()) : candidate;
    }

    /** '민새|롬 의원은': a name that was cut short before a post. */
    private Candidate withLastSyllable(Body body, Candidate candidate, int space) {
        int start = candidate.span().start();
        boolean cut = candidate.span().length() == SHORT
                && space == candidate.span().end() + 1
                && syllables.areOf(body.text().substring(start, space));
        Post post = cut ? posts.readAt(body.text(), space, _ -> -1) : null;
        return post != null && post.role().start() == space + 1
                ? Candidate.shownPerson(start, space, candidate.trust())
                : candidate;
    }
}
