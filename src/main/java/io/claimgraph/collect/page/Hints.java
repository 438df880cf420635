package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Reads hints from an element's name, class, id, role and microdata. Class names are split into words, as pages write them:
 * {@code related-articles}, {@code relatedArticles}, {@code related_articles}.
 */
final class Hints {
    private static final List<String> NAMES = List.of("class", "id");
    private static final int MAX_NAME = 400;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Words of names and what they tell; {@link Hint#NONE} for those that speak for the whole name. */
    private final Map<String, Hint> words = new HashMap<>();

    private final int longestWord;
    private final Set<String> boilerplateTags = new HashSet<>(Lexicon.entries("page/boilerplate-tags.txt"));
    private final Set<String> boilerplateRoles = new HashSet<>(Lexicon.entries("page/boilerplate-roles.txt"));
    private final Set<String> bodyNames = new HashSet<>(Lexicon.entries("page/body-names.txt"));

    Hints() {
        Lexicon.entries("page/boilerplate-words.txt").forEach(word -> words.put(word, Hint.BOILERPLATE));
        Lexicon.entries("page/foreign-words.txt").forEach(word -> words.put(word, Hint.FOREIGN));
        Lexicon.entries("page/embed-words.txt").forEach(word -> words.put(word, Hint.NONE));
        longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads the elements of one page: names come again and again, so what they tell is kept. */
    Reader reader() {
        return new Reader();
    }

    /** Not thread-safe. */
    final class Reader {
        private final Map<String, Hint> known = new HashMap<>();

        Hint read(Element element) {
            Hint hint = boilerplateTags.contains(element.normalName()) ? Hint.BOILERPLATE : Hint.NONE;
            if (element.attributesSize() == 0) {
                return hint;
            }
            Attributes attributes = element.attributes();
            if (attributes.get("itemprop").contains("articleBody")) {
                return Hint.BODY;
            }
            for (String name : NAMES) {
                Hint found = known.computeIfAbsent(attributes.get(name), Hints.this::ofNames);
                if (found == Hint.BODY) {
                    return found;
                }
                hint = hint.stronger(found);
            }
            return boilerplateRoles.contains(attributes.get("role")) ? hint.stronger(Hint.BOILERPLATE) : hint;
        }
    }

    private Hint ofNames(String names) {
        if (names.isEmpty() || names.length() > MAX_NAME) {
            return Hint.NONE;
        }
        Hint hint = Hint.NONE;
        for (String name : SPACE.split(names.strip(), -1)) {
            if (bodyNames.contains(name.toLowerCase(Locale.ROOT))) {
                return Hint.BODY;
            }
            hint = hint.stronger(ofName(name));
        }
        return hint;
    }

    /** By its words, and by two neighbouring ones together. */
    private Hint ofName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        Hint hint = Hint.NONE;
        String before = "";
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i < name.length() && !isBoundary(name.charAt(i - 1), name.charAt(i))) {
                continue;
            }
            if (Character.isLetterOrDigit(name.charAt(start))) {
                String word = i - start <= longestWord ? small.substring(start, i) : "";
                Hint found = words.get(word);
                if (found == Hint.NONE) {
                    return found;
                }
                hint = found == null ? hint : hint.stronger(found);
                hint = hint.stronger(together(before, word));
                before = word;
            }
            start = i;
        }
        return hint;
    }

    private Hint together(String before, String word) {
        if (before.isEmpty() || word.isEmpty() || before.length() + word.length() > longestWord) {
            return Hint.NONE;
        }
        return words.getOrDefault(before + word, Hint.NONE);
    }

    private static boolean isBoundary(char before, char c) {
        return !Character.isLetterOrDigit(c)
                || !Character.isLetterOrDigit(before)
                || (Character.isLowerCase(before) && Character.isUpperCase(c));
    }
}
