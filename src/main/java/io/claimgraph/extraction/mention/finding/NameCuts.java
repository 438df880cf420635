package io.claimgraph.extraction.mention.finding;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a body off the end of a person's name: '도한별 | 다온볼트' where the text names 다온볼트 elsewhere. */
final class NameCuts {
    private static final double TRUST = 0.91;
    private static final int SHORTEST_BODY = 3;

    /** Words that begin a post behind a foreigner's name: '도렌 하켈 | 수석 과학자'. */
    private static final Set<String> RANKS = Set.of("수석", "선임", "총괄", "시니어", "전임", "상임", "공동", "최고", "주임", "책임");

    private NameCuts() {}

    /**
     * The candidates, with persons' names that end in the name of a body cut before it.
     *
     * @param sure those that stand apart from each other
     * @param posts tells where a post stands behind a name
     */
    static List<Candidate> apply(
            Body body, List<Candidate> candidates, List<Candidate> sure, PostReader posts, Places places) {
        Set<String> bodies = new HashSet<>();
        for (Candidate candidate : sure) {
            if (candidate.type().isBody()
                    && candidate.span().length() >= SHORTEST_BODY
                    && !hasPost(body.text(), candidate.span().end(), posts)) {
                bodies.add(candidate.span().of(body.text()));
            }
        }
        List<Candidate> cut = new ArrayList<>(candidates.size());
        candidates.forEach(candidate -> cut.add(cut(body, candidate, bodies, places)));
        return cut;
    }

    /** '노바스카샤', '새벽주': a place, or one that is known without the noun behind it. */
    private static boolean isPlace(String word, Places places) {
        return places.isPlace(word)
                || ((word.endsWith("주") || word.endsWith("시")) && places.isPlace(word.substring(0, word.length() - 1)));
    }

    /** Whether a post stands right behind a name: it may be a person's. */
    private static boolean hasPost(String text, int end, PostReader posts) {
        Post post = posts.readAt(text, end, _ -> -1);
        return post != null && post.role().start() == end + 1;
    }

    private static Candidate cut(Body body, Candidate candidate, Set<String> bodies, Places places) {
        if (candidate.type() != EntityType.PERSON) {
            return candidate;
        }
        String name = candidate.span().of(body.text());
        int slash = name.indexOf('/');
        if (slash > 1) {
            return Candidate.shownPerson(
                    candidate.span().start(), candidate.span().start() + slash, TRUST);
        }
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        boolean place = name.indexOf(' ') < space && last.length() > 1 && isPlace(last, places);
        boolean rank = name.indexOf(' ') < space && RANKS.contains(last);
        if (space < 2 || !(bodies.contains(last) || place || rank)) {
            return candidate;
        }
        int start = candidate.span().start();
        return Candidate.shownPerson(start, start + space, TRUST);
    }
}
