package io.claimgraph.query;

import io.claimgraph.graph.SearchableText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a user's words into a query of the full-text indexes that asks for all of them. Nothing of the words is read as
 * query syntax: a word goes in as a quoted phrase, whose bigrams find it with any particle behind it.
 *
 * <p>Two kinds of words have wildcards added, as the phrase alone would miss them: a Latin word also finds its longer
 * forms, and a single Hangul or Han character, which the index holds only in pairs, finds the pairs.
 */
final class FullText {
    private static final int MAX_WORDS = 20;
    private static final int SHORTEST_PREFIX = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUOTES_AND_ESCAPES = Pattern.compile("[\"\\\\]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{%d,}".formatted(SHORTEST_PREFIX));

    private FullText() {}

    /**
     * The query for some words, or nothing if there is no letter or digit in them.
     *
     * @throws InvalidQueryException if there are too many
     */
    static Optional<String> query(String words) {
        List<String> clauses = Stream.of(SPACE.split(Normalizer.normalize(words, Normalizer.Form.NFC)))
                .map(word -> QUOTES_AND_ESCAPES.matcher(word).replaceAll(" "))
                .filter(FullText::isSearchable)
                .flatMap(FullText::clauses)
                .toList();
        if (clauses.size() > MAX_WORDS) {
            throw new InvalidQueryException("q", "q must have %d words at most".formatted(MAX_WORDS));
        }
        return Optional.of(clauses)
                .filter(found -> !found.isEmpty())
                .map(found -> found.stream().map("+"::concat).collect(Collectors.joining(" ")));
    }

    private static Stream<String> clauses(String word) {
        String spaced = SearchableText.of(word);
        List<String> parts = new ArrayList<>(List.of(SPACE.split(spaced.strip())));
        boolean hasSingle = parts.stream().anyMatch(FullText::isSingleCharacter);
        return hasSingle
                ? parts.stream().filter(FullText::isSearchable).map(FullText::clause)
                : Stream.of(clause(spaced));
    }

    private static String clause(String word) {
        if (isSingleCharacter(word)) {
            return "(%1$s* OR *%1$s)".formatted(word);
        }
        return LATIN.matcher(word).matches() ? word + "*" : '"' + word + '"';
    }

    private static boolean isSearchable(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isSingleCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1 && SearchableText.isCutIntoBigrams(word.codePointAt(0));
    }
}
