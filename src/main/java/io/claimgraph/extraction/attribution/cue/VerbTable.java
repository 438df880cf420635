package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of a lexicon file by what their forms begin with. Immutable. */
final class VerbTable {
    /** Each form's place among {@link #entries}. */
    private final Trie forms = new Trie();

    private final List<List<Entry>> entries = new ArrayList<>();

    private static final String DOING = "하다";

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
            entriesOf(beginning).add(entry);
        }
    }

    private List<Entry> entriesOf(String form) {
        int place = forms.get(form);
        if (place != Trie.NONE) {
            return entries.get(place);
        }
        forms.put(form, entries.size());
        entries.add(new ArrayList<>());
        return entries.getLast();
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
        return at(line, index, 0, Trie.ROOT);
    }

    /** The verb of the longest form that a word begins with, from one that leads to a node on. */
    private @Nullable Cue at(WordLine line, int index, int length, int node) {
        String bare = line.get(index).bare();
        int next = length < bare.length() ? forms.child(node, bare.charAt(length)) : Trie.NONE;
        Cue longer = next == Trie.NONE ? null : at(line, index, length + 1, next);
        int form = forms.value(node);
        boolean isForm = longer == null && form != Trie.NONE && Inflection.isEnding(bare.substring(length));
        return isForm ? cue(line, index, entries.get(form)) : longer;
    }

    private static @Nullable Cue cue(WordLine line, int index, List<Entry> verbs) {
        for (Entry verb : verbs) {
            int begin = index - verb.before().size();
            if (line.follows(begin, verb.before())) {
                return new Cue(begin, index, verb.force());
            }
        }
        return null;
    }
}
