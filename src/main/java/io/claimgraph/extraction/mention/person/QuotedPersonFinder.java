package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Morphology;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons whom only their words show to be persons: 'X는 “…”' of an X that no dictionary has as a noun and that the
 * article names more than once. Thread-safe.
 */
final class QuotedPersonFinder implements Finder {
    private static final double TRUST = 0.62;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int LEAST_TIMES = 2;

    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final Set<String> sources = Lexicon.tokens("ko/cues/sources.txt");
    private final Set<String> voices = Lexicon.tokens("ko/cues/spokes.txt");
    private final Set<String> documents = Lexicon.tokens("ko/cues/documents.txt");
    private final NameEndings endings = new NameEndings();
    private final Places places;
    private final Titles titles;
    private final NameEnds ends;

    QuotedPersonFinder(Places places, Titles titles, NameEnds ends) {
        this.places = places;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        Map<String, Word> speakers = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (speaks(body.text(), word)) {
                Word name = new Word(word.start(), word.end() - 1);
                if (mayBeName(body, name)) {
                    speakers.put(body.text().substring(name.start(), name.end()), name);
                }
            }
        }
        Map<String, Integer> times = times(body, speakers.keySet());
        speakers.forEach((name, word) -> {
            if (times.getOrDefault(name, 0) >= LEAST_TIMES) {
                out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
            }
        });
    }

    /** Whether a word is a topic right before a quotation. */
    private static boolean speaks(String text, Word word) {
        char particle = text.charAt(word.end() - 1);
        return word.length() > SHORTEST
                && (particle == '은' || particle == '는')
                && (text.startsWith(" “", word.end()) || text.startsWith(" \"", word.end()));
    }

    private boolean mayBeName(Body body, Word word) {
        String name = body.text().substring(word.start(), word.end());
        return name.length() <= LONGEST
                && PersonNames.isHangul(name)
                && !name.endsWith("씨")
                && !name.endsWith("들")
                && !notNames.contains(name)
                && !none.contains(name)
                && !sources.contains(name)
                && !voices.contains(name)
                && !documents.contains(name)
                && endings.typeOf(name) == null
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && !places.isPlace(name)
                && isUnknown(body.morphology(), word);
    }

    /** Whether the dictionary does not have the word, whole or inflected: it cuts such a name into parts, few of them nouns. */
    private static boolean isUnknown(Morphology morphology, Word word) {
        List<Morpheme> parts = morphology.within(word.start(), word.end());
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.tag().startsWith("J"))) {
            return false;
        }
        Morpheme first = parts.getFirst();
        boolean several = parts.size() > 1;
        return first.tag().startsWith("UN")
                || (several && first.tag().startsWith("NNP"))
                || (several && first.span().length() == 1 && !first.tag().startsWith("NN"));
    }

    /** How often each of some names begins a word of the body: all of them in one go. */
    private Map<String, Integer> times(Body body, Set<String> names) {
        Map<String, Integer> times = new HashMap<>();
        String text = body.text();
        for (int i = 0; i < body.size() && !names.isEmpty(); i++) {
            Word word = body.word(i);
            for (int end = word.start() + SHORTEST; end <= Math.min(word.end(), word.start() + LONGEST); end++) {
                String name = text.substring(word.start(), end);
                if (names.contains(name) && ends.accepts(text, end)) {
                    times.merge(name, 1, Integer::sum);
                }
            }
        }
        return times;
    }
}
