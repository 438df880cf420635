package io.claimgraph.collect.paste;

import java.util.ArrayList;
import java.util.List;

/** A list of patterns; a line matches it if it matches one of them. */
final class GlobSet {
    private final List<Glob> anchored = new ArrayList<>();
    private final List<Glob> floating = new ArrayList<>();

    private GlobSet(List<String> patterns) {
        for (String pattern : patterns) {
            Glob glob = Glob.of(pattern);
            (glob.floats() ? floating : anchored).add(glob);
        }
    }

    static GlobSet of(String... lexicons) {
        List<String> patterns = new ArrayList<>();
        for (String lexicon : lexicons) {
            patterns.addAll(Lexicon.entries(lexicon));
        }
        return new GlobSet(patterns);
    }

    boolean matches(String squeezed) {
        return matchesAnchored(squeezed) || floating.stream().anyMatch(glob -> glob.matches(squeezed));
    }

    /** Whether a pattern that is bound to the start or the end of the line matches. */
    boolean matchesAnchored(String squeezed) {
        return anchored.stream().anyMatch(glob -> glob.matches(squeezed));
    }
}
