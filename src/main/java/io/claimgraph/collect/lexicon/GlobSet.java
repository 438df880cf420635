package io.claimgraph.collect.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A list of patterns; a line matches it if it matches one of them. */
public final class GlobSet {
    private final List<Glob> globs = new ArrayList<>();

    private GlobSet(List<String> patterns) {
        for (String pattern : patterns) {
            globs.add(Glob.of(pattern));
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
        BitSet letters = Glob.letters(squeezed);
        for (Glob glob : globs) {
            if (glob.mayMatch(letters) && glob.matches(squeezed)) {
                return true;
            }
        }
        return false;
    }
}
