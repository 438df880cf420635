package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.language.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A post, whether it must be a whole word, and the bodies that have one.
 *
 * @param post what the post ends in
 * @param whole whether that must be a word of its own: a 주민회장 or 노동자대표 is not the head of any firm
 * @param types types of the bodies, by name
 * @param body what the bodies' names are like
 */
record Office(String post, boolean whole, Set<String> types, Pattern body) {
    private static final String WHOLE = "=";

    /** The offices of a lexicon: posts, types of bodies, what their names are like. */
    static List<Office> all(String lexicon) {
        return Lexicon.rows(lexicon).stream()
                .flatMap(row -> Arrays.stream(row.get(0).split(" ")).map(post -> of(post, row)))
                .toList();
    }

    private static Office of(String marked, List<String> row) {
        boolean whole = marked.startsWith(WHOLE);
        String post = whole ? marked.substring(WHOLE.length()) : marked;
        return new Office(post, whole, Set.of(row.get(1).split(",")), Pattern.compile(row.get(2)));
    }

    /** Whether a role is this post, or one that ends so where it need not be a word of its own. */
    boolean isHeldBy(String role) {
        return whole ? role.substring(role.lastIndexOf(' ') + 1).equals(post) : role.endsWith(post);
    }

    /** Whether a body has this post. */
    boolean isIn(ExtractedEntity entity) {
        return types.contains(entity.type().name())
                && body.matcher(entity.name()).matches();
    }
}
