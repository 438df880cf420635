package io.claimgraph.extraction.mention.policy;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds policies whose names follow a pattern: '7·7 대책', '새벽-노을 고속도로', '누리형 일자리'. Thread-safe. */
final class PolicyPatternFinder implements Finder {
    private static final double TRUST = 0.73;

    /** A name begins and ends so near what it holds. */
    private static final int BEFORE = 48;

    private static final int AFTER = 32;

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
            String text = body.text();
            int at = text.indexOf(kind.anchor());
            Matcher name = at < 0 ? null : kind.name().matcher(text).useTransparentBounds(true);
            while (at >= 0 && name != null) {
                int end = findAround(text, at, name, out);
                at = text.indexOf(kind.anchor(), Math.max(at + 1, end));
            }
        }
    }

    /** Finds the names near an offset, and says where the last one ends; tries none within a word, where none begins. */
    private static int findAround(String text, int at, Matcher name, List<Candidate> out) {
        int limit = Math.min(text.length(), at + AFTER);
        int end = 0;
        for (int i = Math.max(0, at - BEFORE); i < limit; i++) {
            if (!continuesWord(text, i) && name.region(i, limit).lookingAt()) {
                out.add(new Candidate(name.start(), name.end(), EntityType.POLICY, TRUST));
                end = name.end();
                i = Math.max(i, end - 1);
            }
        }
        return end;
    }

    private static boolean continuesWord(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return (before >= '가' && before <= '힣')
                || (before >= '0' && before <= '9')
                || (before >= 'A' && before <= 'Z')
                || (before >= 'a' && before <= 'z');
    }
}
