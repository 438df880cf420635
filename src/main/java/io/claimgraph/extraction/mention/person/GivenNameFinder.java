package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.WordSet;
import java.util.List;

/** Finds persons by a foreign given name: '도널드 트럼프', '로버트 F. 그린'. Thread-safe. */
final class GivenNameFinder implements Finder {
    private static final double TRUST = 0.8;

    private final WordSet givenNames = WordSet.of(Lexicon.tokens("ko/names/given-names.txt"));
    private final Titles titles;
    private final NameEnds ends;
    private final PersonNames persons;
    private final Places places;

    GivenNameFinder(Titles titles, NameEnds ends, PersonNames persons, Places places) {
        this.persons = persons;
        this.places = places;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            if (!body.isSpaceAfter(i) || !body.isIn(i, givenNames)) {
                continue;
            }
            boolean initial =
                    body.word(i + 1).length() == 1 && body.gapAfter(i + 1).equals(". ");
            int last = initial && i + 2 < body.size() ? i + 2 : i + 1;
            Word word = body.word(last);
            int end = familyNameEnd(body, word);
            if (isFamilyName(body, word, end)
                    && (isName(body, body.word(i)) || body.morphology().isProperNoun(word.start(), word.end()))) {
                int start = body.word(i).start();
                out.add(new Candidate(start, Math.max(end, modelEnd(body, start)), EntityType.PERSON, TRUST));
            }
        }
    }

    /** Where the trained model sees a name of three words end that begins at an offset; -1 if it sees none. */
    private int modelEnd(Body body, int start) {
        for (NamedSpan name : body.namesWithin(start, start + 1)) {
            int end = name.span().end();
            if (name.label() == NameLabel.PERSON && name.span().start() == start && ends.accepts(body.text(), end)) {
                return end;
            }
        }
        return -1;
    }

    /** Where the family name ends: before a particle, but no earlier than the trained model or the dictionary sees it end. */
    private int familyNameEnd(Body body, Word word) {
        int end = ends.coreEnd(body.text(), word, 1);
        if (end < word.end() && body.morphology().isProperNoun(word.start(), word.end())) {
            return word.end();
        }
        for (NamedSpan name : body.namesWithin(word.start(), word.end())) {
            if (name.span().end() > end && name.span().end() <= word.end()) {
                return name.span().end();
            }
        }
        return end;
    }

    /** Whether the dictionary knows a word as a name, or does not know it; '팀' and '조' are nouns as well. */
    private static boolean isName(Body body, Word word) {
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return parts.size() != 1 || !parts.getFirst().tag().equals("NNG");
    }

    private boolean isFamilyName(Body body, Word word, int end) {
        String name = body.text().substring(word.start(), end);
        return (name.length() > 1 || (persons.isSurname(name) && !ends.isParticle(name, 0, 1)))
                && !places.isPlace(name)
                && name.codePoints().allMatch(c -> (c >= '가' && c <= '힣') || c == '-')
                && titles.lengthAtEnd(body.text(), word.start(), end) == 0
                && body.morphology().mayBeName(word.start(), end)
                && body.morphology().isUninflected(word.start(), end);
    }
}
