package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell that something was said, from the files in {@code lexicon/ko/cues}. Immutable. */
final class CueLexicon {
    private static final Set<String> PLAIN_SAYING = Set.of(
            "했다", "했고", "했으며", "했지만", "했으나", "했는데", "하자", "하며", "하면서", "하고", "하였다", "하였고", "하였으며", "했던", "했다가", "하면서도",
            "했습니다");

    private static final Set<String> BELIEVING = Set.of("봤다", "보았다", "본다", "봤으며", "봤고", "봤지만");

    private final Map<String, List<VerbEntry>> verbs = new HashMap<>();
    private final Map<String, List<VerbEntry>> emergence = new HashMap<>();
    private final Map<String, List<VerbEntry>> expression = new HashMap<>();
    private final Map<String, Force> nouns = new HashMap<>();
    private final Set<String> sources = Lexicon.words("ko/cues/sources.txt");
    private final Set<String> spokes = Lexicon.words("ko/cues/spokes.txt");
    private final Set<String> occasions = Lexicon.words("ko/cues/occasions.txt");

    /** A verb form: the words before the inflected one, and the force. */
    private record VerbEntry(List<String> before, Force force) {}

    CueLexicon() {
        for (List<String> row : Lexicon.rows("ko/cues/verbs.tsv")) {
            add(verbs, row.getFirst(), force(row));
        }
        Lexicon.words("ko/cues/emergence.txt").forEach(verb -> add(emergence, verb, Force.NEUTRAL));
        Lexicon.words("ko/cues/expression.txt").forEach(verb -> add(expression, verb, Force.NEUTRAL));
        for (List<String> row : Lexicon.rows("ko/cues/nouns.tsv")) {
            nouns.put(row.getFirst(), force(row));
        }
    }

    private static Force force(List<String> row) {
        return Force.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    private static void add(Map<String, List<VerbEntry>> into, String entry, Force force) {
        List<String> parts = List.of(entry.split(" "));
        VerbEntry verb = new VerbEntry(parts.subList(0, parts.size() - 1), force);
        for (String beginning : Inflection.beginnings(parts.getLast())) {
            into.computeIfAbsent(beginning, key -> new ArrayList<>()).add(verb);
        }
    }

    /** The reporting verb that ends in the word at an index, or null. */
    @Nullable
    Cue verbAt(WordLine line, int index) {
        Cue cue = find(verbs, line, index);
        return cue == null ? believingAt(line, index) : cue;
    }

    /** '…다고 봤다', '…다고 보고 있다'. */
    private static @Nullable Cue believingAt(WordLine line, int index) {
        Word word = line.at(index);
        if (word == null || word.isQuotation()) {
            return null;
        }
        if (BELIEVING.contains(word.bare())) {
            return new Cue(index, index, Force.NEUTRAL);
        }
        boolean goingOn = word.bare().equals("보고")
                && line.at(index + 1) != null
                && line.get(index + 1).bare().startsWith("있");
        return goingOn ? new Cue(index, index + 1, Force.NEUTRAL) : null;
    }

    /** The predicate by which a thing said comes up ('나온다'), or null. */
    @Nullable
    Cue emergenceAt(WordLine line, int index) {
        return find(emergence, line, index);
    }

    /** The verb whose object is a thing said ('내놓았다'), or null. */
    @Nullable
    Cue expressionAt(WordLine line, int index) {
        Cue cue = find(expression, line, index);
        return cue == null ? find(verbs, line, index) : cue;
    }

    /** A bare '했다' after a quotative, or null. */
    static @Nullable Cue plainSayingAt(WordLine line, int index) {
        Word word = line.at(index);
        return word != null && PLAIN_SAYING.contains(word.bare()) ? new Cue(index, index, Force.NEUTRAL) : null;
    }

    private static @Nullable Cue find(Map<String, List<VerbEntry>> verbs, WordLine line, int index) {
        Word word = line.at(index);
        if (word == null || word.isQuotation()) {
            return null;
        }
        String bare = word.bare();
        for (int length = bare.length(); length > 0; length--) {
            List<VerbEntry> entries = verbs.get(bare.substring(0, length));
            if (entries != null && Inflection.isEnding(bare.substring(length))) {
                for (VerbEntry entry : entries) {
                    int first = index - entry.before().size();
                    if (line.follows(first, entry.before().toArray(String[]::new))) {
                        return new Cue(first, index, entry.force());
                    }
                }
            }
        }
        return null;
    }

    /** The force of a noun that names something said, or null for any other word. */
    @Nullable
    Force noun(String noun) {
        return nouns.get(noun);
    }

    /** Whether a phrase with this head speaks without being named. */
    boolean isUnnamedSource(String head) {
        return endsWithAny(head.endsWith("들") ? head.substring(0, head.length() - 1) : head, sources);
    }

    /** Whether this head makes the name of a body before it the body's voice. */
    boolean isSpoke(String head) {
        return endsWithAny(head, spokes);
    }

    boolean isOccasion(String head) {
        return endsWithAny(head, occasions);
    }

    private static boolean endsWithAny(String head, Set<String> words) {
        for (int from = 0; from < head.length(); from++) {
            if (words.contains(head.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
