package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the by-lines of guest columnists: a name, where they work, and last what they are ('홍길동 가람대 교수·사회학'). */
final class Columnists {
    private static final int MAX_LINE = 40;
    private static final int MAX_WORDS = 6;

    private final Set<String> posts = new HashSet<>(Lexicon.entries("ko/paste/columnist-posts.txt"));

    boolean isByline(String line) {
        return name(line).isPresent();
    }

    /** The columnist that a line names. */
    Optional<String> name(String line) {
        List<String> words = line.length() > MAX_LINE ? List.of() : Token.split(line);
        if (words.size() < 2 || words.size() > MAX_WORDS || !BylineTokens.isName(words.getFirst())) {
            return Optional.empty();
        }
        boolean last = posts.contains(words.getLast());
        boolean withField = words.size() > 3
                && words.get(words.size() - 2).equals("·")
                && posts.contains(words.get(words.size() - 3));
        return last || withField ? Optional.of(words.getFirst()) : Optional.empty();
    }
}
