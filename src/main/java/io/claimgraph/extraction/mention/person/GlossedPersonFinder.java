package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/** Finds persons by the Chinese characters that an article writes behind their names: '왕쓰(王四)'. Thread-safe. */
final class GlossedPersonFinder implements Finder {
    private static final double TRUST = 0.79;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final Set<String> surnames = Lexicon.tokens("ko/names/hanja-surnames.txt");
    private final NameEndings endings = new NameEndings();
    private final Places places;

    GlossedPersonFinder(Places places) {
        this.places = places;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            Word word = body.word(i);
            if (body.text().startsWith("(", word.end())
                    && isGloss(body, body.word(i + 1))
                    && mayBeName(body.textOf(i))) {
                out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
            }
        }
    }

    /** Whether a word in brackets is a name of two to four Chinese characters that begins with a family name. */
    private boolean isGloss(Body body, Word word) {
        String gloss = body.text().substring(word.start(), word.end());
        return body.text().charAt(word.start() - 1) == '('
                && body.text().startsWith(")", word.end())
                && gloss.length() >= SHORTEST
                && gloss.length() < LONGEST
                && gloss.chars().allMatch(Character::isIdeographic)
                && surnames.contains(gloss.substring(0, 1));
    }

    private boolean mayBeName(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && PersonNames.isHangul(name)
                && endings.typeOf(name) == null
                && !places.isPlace(name);
    }
}
