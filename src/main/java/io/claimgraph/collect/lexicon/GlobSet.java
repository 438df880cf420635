package io.claimgraph.collect.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A list of patterns; a line matches it if it matches one of them. */
public final class GlobSet {
    private final List<Glob> anchored = new ArrayList<>();
    private final List<Glob> floating = new ArrayList<>();

    private GlobSet(List<String> patterns) {
        for (String pattern : patterns) {
            Glob glob = Glob.of(pattern);
            (glob.floats() ? floating : anchored).add(glob);
        }
    }

    /** The patterns of some lexicons. */
    public static GlobSet of(String... lexicons) {
        List<String> patterns = new ArrayList<>();
        for (String lexicon : lexicons) {
            patterns.addAll(Lexicon.entries(lexicon));
        }
        return new GlobSet(patterns);
    }

    /** Whether a text that went through {@link Glob#squeeze} matches. */
    public boolean matches(String squeezed) {
        return matchesAnchored(squeezed) || matchesAny(floating, squeezed);
    }

    /** Whether a pattern that is bound to the start or the end of the line matches. */
    public boolean matchesAnchored(String squeezed) {
        return matchesAny(anchored, squeezed);
    }

    private static boolean matchesAny(List<Glob> globs, String squeezed) {
        for (Glob glob : globs) {
            if (glob.matches(squeezed)) {
                return true;
            }
        }
        return false;
    }
}
