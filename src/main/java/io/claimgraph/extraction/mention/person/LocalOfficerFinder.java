package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PersonNouns;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds persons whose names look like other words before the post of a place: '도람재 누리군수가', '동하린 누리시의원은'. Thread-safe.
 */
final class LocalOfficerFinder implements Finder {
    /** Nothing else stands so. */
    private static final double TRUST = 0.9;

    private static final int NAME = 3;
    private static final String NO_ENDS = "대고팀측당청처법들인";

    /** Last syllables of particles and endings. */
    private static final String INFLECTIONS = "을를은는의에로와과도만이가한된할며고면서인";

    /** The last syllables of the posts. */
    private static final String OFFICE_ENDS = "수장원사감";

    private static final Pattern OFFICE =
            Pattern.compile("[가-힣]{2,5}?(?:군수|구청장|시의원|군의원|구의원|도의원|도지사|시의회의장|군의회의장|교육감)(?:[은는이가의도을를과와]|에게|께서)?");
    private static final Pattern MAYOR = Pattern.compile("[가-힣]{2,3}시장");

    private final WordSet rareSurnames = WordSet.of(Lexicon.tokens("ko/names/rare-surnames.txt"));
    private final PersonNouns personNouns = new PersonNouns();
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final Places places;

    LocalOfficerFinder(NameLexicon lexicon, PersonNames persons, Places places) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.places = places;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.word(i).length() == NAME
                    && body.isSpaceAfter(i)
                    && isInOffice(body, i + 1)
                    && mayBeName(body, i)) {
                out.add(Candidate.shownPerson(body.word(i).start(), body.word(i).end(), TRUST));
            }
        }
    }

    /** Whether a word is a local post with its place: of a mayor, whose title is also a market, only where he speaks. */
    private static boolean isInOffice(Body body, int index) {
        String word = body.textOf(index);
        if (!mayHoldOffice(word)) {
            return false;
        }
        if (OFFICE.matcher(word).matches()) {
            return true;
        }
        Matcher mayor = MAYOR.matcher(word);
        return mayor.lookingAt() && Speech.isBy(body.text(), body.word(index).start() + mayor.end());
    }

    /** Whether the last syllable of a post stands behind that of a place: few words are worth a pattern's time. */
    private static boolean mayHoldOffice(String word) {
        for (int i = NAME; i < word.length(); i++) {
            if (OFFICE_ENDS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeName(Body body, int index) {
        String name = body.textOf(index);
        Word word = body.word(index);
        return PersonNames.isHangul(name)
                && (persons.isFullName(name) || (rareSurnames.contains(name, 0, 1) && !persons.isNoName(name)))
                && NO_ENDS.indexOf(name.charAt(NAME - 1)) < 0
                && endings.typeOf(name) == null
                && !personNouns.endIn(name)
                && !places.isPlace(name)
                && lexicon.trie().get(body.text(), word.start(), word.end()) == Trie.NONE
                && !body.morphology().isOneNoun(word.start(), word.end())
                && !body.morphology().isNounWithParticle(word.start(), word.end())
                && !(INFLECTIONS.indexOf(name.charAt(NAME - 1)) >= 0
                        && body.morphology().isClosed(word));
    }
}
