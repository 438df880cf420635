package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a body off the end of a person's name: '도한별 | 다온볼트' where the text names 다온볼트 elsewhere. */
final class NameCuts {
    private static final double TRUST = 0.91;
    private static final int SHORTEST_BODY = 3;

    private NameCuts() {}

    /**
     * The candidates, with persons' names that end in the name of a body cut before it.
     *
     * @param sure those that stand apart from each other
     * @param posts tells where a post stands behind a name
     */
    static List<Candidate> apply(Body body, List<Candidate> candidates, List<Candidate> sure, PostReader posts) {
        Set<String> bodies = new HashSet<>();
        for (Candidate candidate : sure) {
            if (Drafts.isBody(candidate.type())
                    && candidate.span().length() >= SHORTEST_BODY
                    && !hasPost(body.text(), candidate.span().end(), posts)) {
                bodies.add(candidate.span().of(body.text()));
            }
        }
        return candidates.stream()
                .map(candidate -> cut(body, candidate, bodies))
                .toList();
    }

    /** Whether a post stands right behind a name: it may be a person's. */
    private static boolean hasPost(String text, int end, PostReader posts) {
        Post post = posts.readAt(text, end, _ -> -1);
        return post != null && post.role().start() == end + 1;
    }

    private static Candidate cut(Body body, Candidate candidate, Set<String> bodies) {
        if (candidate.type() != EntityType.PERSON) {
            return candidate;
        }
        String name = candidate.span().of(body.text());
        int space = name.lastIndexOf(' ');
        if (space < 2 || !bodies.contains(name.substring(space + 1))) {
            return candidate;
        }
        int start = candidate.span().start();
        return Candidate.shownPerson(start, start + space, TRUST);
    }
}
