package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds policies whose names follow a pattern: '7·7 대책', '새벽-노을 고속도로', '누리형 일자리'. Thread-safe. */
final class PolicyPatternFinder implements Finder {
    private static final double TRUST = 0.73;

    /**
     * @param anchor what every name of the kind holds: the pattern is tried only where it stands in the text
     * @param name the whole name
     */
    private record Kind(String anchor, Pattern name) {}

    private final List<Kind> kinds = Lexicon.rows("ko/names/policy-patterns.tsv").stream()
            .map(row -> new Kind(row.get(0), Pattern.compile("(?<![가-힣A-Za-z0-9])(?:" + row.get(1) + ")")))
            .toList();

    @Override
    public void find(Body body, List<Candidate> out) {
        for (Kind kind : kinds) {
            if (body.text().contains(kind.anchor())) {
                Matcher name = kind.name().matcher(body.text());
                while (name.find()) {
                    out.add(new Candidate(name.start(), name.end(), EntityType.POLICY, TRUST));
                }
            }
        }
    }
}
