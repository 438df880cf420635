package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of a lexicon file by what their forms begin with. Immutable. */
final class VerbTable {
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private static final String DOING = "하다";

    /** The syllables with which the forms begin: most words begin with none of them. */
    private final BitSet first = new BitSet();

    private int longest;

    /** Of verbs that end in 하다, what stands before it. */
    private final Set<String> nouns = new HashSet<>();

    /** A verb form: the words before the inflected one, and the force. */
    private record Entry(List<String> before, Force force) {}

    private VerbTable() {}

    /** Reads dictionary forms, one a line; a second column tells the force. */
    static VerbTable of(String file) {
        VerbTable table = new VerbTable();
        for (List<String> row : Lexicon.rows(file)) {
            Force force = row.size() > 1 ? Force.valueOf(row.get(1).toUpperCase(Locale.ROOT)) : Force.NEUTRAL;
            table.add(row.getFirst(), force);
        }
        return table;
    }

    private void add(String verb, Force force) {
        if (verb.endsWith(DOING) && verb.indexOf(' ') < 0) {
            nouns.add(verb.substring(0, verb.length() - DOING.length()));
        }
        List<String> parts = List.of(verb.split(" "));
        Entry entry = new Entry(parts.subList(0, parts.size() - 1), force);
        for (String beginning : Inflection.beginnings(parts.getLast())) {
            first.set(beginning.charAt(0));
            longest = Math.max(longest, beginning.length());
            entries.computeIfAbsent(beginning, key -> new ArrayList<>()).add(entry);
        }
    }

    /** The verb that ends in the word at an index, be it only its noun before a break ('…할 것을 당부, …'); null if none does. */
    @Nullable
    Cue orNounAt(WordLine line, int index) {
        Word word = line.at(index);
        boolean noun = word != null
                && !word.isQuotation()
                && (word.hasComma() || index == line.size() - 1)
                && nouns.contains(word.bare());
        return noun ? new Cue(index, index, Force.NEUTRAL) : at(line, index);
    }

    /** The verb that ends in the word at an index, or null. */
    @Nullable
    Cue at(WordLine line, int index) {
        Word word = line.at(index);
        if (word == null || word.isQuotation()) {
            return null;
        }
        String bare = word.bare();
        if (bare.isEmpty() || !first.get(bare.charAt(0))) {
            return null;
        }
        for (int length = Math.min(longest, bare.length()); length > 0; length--) {
            List<Entry> found = entries.get(bare.substring(0, length));
            if (found != null && Inflection.isEnding(bare.substring(length))) {
                for (Entry entry : found) {
                    int begin = index - entry.before().size();
                    if (line.follows(begin, entry.before().toArray(String[]::new))) {
                        return new Cue(begin, index, entry.force());
                    }
                }
            }
        }
        return null;
    }
}
