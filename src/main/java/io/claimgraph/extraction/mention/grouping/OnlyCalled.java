package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Persons whom an article never names in full: '서 장관은 “…”', where no other Seo is told of. Not thread-safe: it remembers those
 * of one article.
 */
final class OnlyCalled {
    private static final double TRUST = 0.9;
    private static final int NOBODY = -1;

    /** Family names that are no words before a post, as 'this', 'former' and 'a' are. */
    private static final Set<String> SURNAMES = Lexicon.tokens("ko/names/surnames-alone.txt");

    /** Posts by which everybody knows who is meant. */
    private static final Set<String> POSTS = Lexicon.tokens("ko/names/posts-of-the-known.txt");

    private final String text;
    private final Map<String, Integer> found = new HashMap<>();

    OnlyCalled(String text) {
        this.text = text;
    }

    /** The person called by a family name and a post with a blank between; below 0 where they may be other words. */
    int of(String surname, Span reference, Drafts drafts) {
        Integer known = found.get(surname);
        if (known != null) {
            return known;
        }
        int blank = reference.start() + surname.length();
        String post = text.substring(text.lastIndexOf(' ', reference.end() - 1) + 1, reference.end());
        if (!SURNAMES.contains(surname) || text.charAt(blank) != ' ' || !POSTS.contains(post)) {
            return NOBODY;
        }
        Draft draft = new Draft();
        draft.add(reference.of(text), Candidate.shownPerson(reference.start(), reference.end(), TRUST));
        drafts.list().add(draft);
        found.put(surname, drafts.list().size() - 1);
        return drafts.list().size() - 1;
    }
}
