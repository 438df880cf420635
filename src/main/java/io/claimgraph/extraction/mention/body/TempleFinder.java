package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import java.util.List;
import java.util.Set;

/** Finds temples by the post of their abbots: '해솔사 주지 도담 스님'. Thread-safe. */
final class TempleFinder implements Finder {
    /** Nothing else stands so. */
    private static final double TRUST = 0.92;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final String ENDS = "사암";
    private static final Set<String> ABBOTS = Set.of("주지", "회주", "조실", "방장");

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            Word word = body.word(i);
            String name = body.textOf(i);
            if (word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && ENDS.indexOf(name.charAt(name.length() - 1)) >= 0
                    && body.isSpaceAfter(i)
                    && ABBOTS.contains(body.textOf(i + 1))
                    && PersonNames.isHangul(name)) {
                out.add(new Candidate(word.start(), word.end(), EntityType.ORGANIZATION, TRUST));
            }
        }
    }
}
