package io.claimgraph.resolution;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of an entity's names tell who it is beyond its article. Thread-safe. */
public final class NameRules {
    /** Which of two names is the fuller: the one with more letters; the first in the alphabet of two equally long. */
    public static final Comparator<String> FULLNESS = Comparator.<String>comparingInt(
                    name -> NameKey.fold(name).length())
            .thenComparing(Comparator.reverseOrder());

    private static final int SHORTEST_NAME = 2;

    /** Short forms of one or two syllables ('한은', '국힘', '산은') mean too many things. */
    private static final int SHORTEST_FORM = 3;

    private static final Pattern BEFORE_LAST_WORD = Pattern.compile("^.*\\s");

    private final Set<String> titles = Lexicon.tokens("ko/names/titles.txt");
    private final Set<String> commonNouns = commonNouns();

    /** Whether an entity is known by this form: not one that names only a post ('신 부사장') or a kind ('위원회'). */
    public boolean isAlias(EntityType type, String form) {
        return type == EntityType.PERSON ? !isTitleReference(form) : !commonNouns.contains(NameKey.fold(form));
    }

    /** What the fullest name that an article has for an entity is matched by, where it may be matched. */
    public Optional<NameKey> keyOfName(EntityType type, String name) {
        return key(type, name, SHORTEST_NAME);
    }

    /** What another form of an entity is matched by, where it may be matched. */
    public Optional<NameKey> keyOfForm(EntityType type, String form) {
        boolean familyNameOnly = type == EntityType.PERSON && isOneLatinWord(form);
        return familyNameOnly ? Optional.empty() : key(type, form, SHORTEST_FORM);
    }

    /** Endings of bodies' names that are words by themselves, save those that are some body's whole name ('외교부'). */
    private static Set<String> commonNouns() {
        Set<String> nouns = new HashSet<>(Lexicon.tokens("ko/names/generic-bodies.txt"));
        nouns.addAll(Lexicon.words("ko/names/body-suffixes.tsv"));
        nouns.removeAll(Lexicon.words("ko/names/agencies.tsv"));
        return Set.copyOf(nouns);
    }

    private Optional<NameKey> key(EntityType type, String name, int shortest) {
        String letters = NameKey.fold(name);
        boolean longEnough = letters.codePointCount(0, letters.length()) >= shortest;
        return longEnough && isAlias(type, name)
                ? Optional.of(new NameKey(EntityFamily.of(type), letters))
                : Optional.empty();
    }

    private boolean isTitleReference(String form) {
        String words = form.strip();
        String last = BEFORE_LAST_WORD.matcher(words).replaceFirst("");
        return titles.stream().anyMatch(last.equals(words) ? last::equals : last::endsWith);
    }

    private static boolean isOneLatinWord(String form) {
        return form.codePoints()
                .allMatch(c -> !Character.isWhitespace(c)
                        && (!Character.isLetter(c) || UnicodeScript.of(c) == UnicodeScript.LATIN));
    }
}
