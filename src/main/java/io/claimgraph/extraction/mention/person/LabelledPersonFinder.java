package io.claimgraph.extraction.mention.person;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.SpeakerLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds persons whom a broadcast's script names as speakers: '[민달해 / 시민]'. Thread-safe. */
final class LabelledPersonFinder implements Finder {
    /** Nothing tells a person more surely. */
    static final double TRUST = 0.91;

    private static final int SHORTEST = 2;
    private static final int LONGEST_WORD = 6;

    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> sources = Lexicon.tokens("ko/cues/sources.txt");
    private final Set<String> voices = Lexicon.tokens("ko/cues/spokes.txt");
    private final PersonNames persons;
    private final Titles titles;
    private final NameEndings endings;

    LabelledPersonFinder(PersonNames persons, Titles titles, NameEndings endings) {
        this.persons = persons;
        this.titles = titles;
        this.endings = endings;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (SpeakerLabel label : SpeakerLabel.in(body.text())) {
            String name = label.name().of(body.text());
            String[] words = name.split(" ", -1);
            if (Stream.of(words).allMatch(persons::isFullName) && words.length > 1) {
                int end = label.name().start() + words[0].length();
                out.add(Candidate.shownPerson(label.name().start(), end, TRUST));
                addRest(label.name(), words, out);
            } else if (mayBeName(words)) {
                out.add(Candidate.shownPerson(label.name().start(), label.name().end(), TRUST));
            }
        }
    }

    /** Two who speak as one: '민달해 노을빛 / 시민'. */
    private static void addRest(Span name, String[] words, List<Candidate> out) {
        int start = name.start() + words[0].length() + 1;
        for (int i = 1; i < words.length; i++) {
            out.add(Candidate.shownPerson(start, start + words[i].length(), TRUST));
            start += words[i].length() + 1;
        }
    }

    /** '민달해', '벤 오를라더': a short word only as a part of a name. */
    private boolean mayBeName(String[] words) {
        return Stream.of(words).allMatch(this::mayBePart)
                && Stream.of(words).anyMatch(word -> word.length() >= SHORTEST);
    }

    private boolean mayBePart(String word) {
        boolean hangul = word.chars().allMatch(c -> c >= '가' && c <= '힣');
        return hangul
                && word.length() <= LONGEST_WORD
                && !word.endsWith("씨")
                && !notNames.contains(word)
                && !sources.contains(word)
                && !voices.contains(word)
                && endings.typeOf(word) == null
                && titles.lengthAtEnd(word, 0, word.length()) == 0;
    }
}
