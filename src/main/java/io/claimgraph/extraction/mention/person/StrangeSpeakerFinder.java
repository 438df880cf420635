package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PersonNouns;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds foreign persons of one word that no dictionary has, by syllables that no Korean word is made of and by what they do: a noun
 * for a person stands before ('분석가 뤄샤오밍의'), or they speak and are taken up by '그' ('뤄샤오밍은 …고 내다봤다. 그는'). Thread-safe.
 */
final class StrangeSpeakerFinder implements Finder {
    /** The trained model and the other finders may see more of the name. */
    private static final double TRUST = 0.63;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;
    private static final Pattern TAKEN_UP = Pattern.compile("(?<![가-힣])(?:그|그녀)(?:는|가|의) ");
    private static final Pattern OPINION =
            Pattern.compile("의 (?:말|발언|주장|설명|전망|분석|예상|예측|진단|평가|견해|추정|관측|지적|경고)(?:을|이|에|은|대로|과)?(?= )");

    private final PersonNouns personNouns = new PersonNouns();
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final Places places;
    private final Titles titles;
    private final NameEnds ends;

    StrangeSpeakerFinder(NameLexicon lexicon, Places places, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.places = places;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() < SHORTEST
                    || word.length() > LONGEST
                    || !foreign.areIn(body.text(), word.start(), word.end())) {
                continue;
            }
            int end = ends.coreEnd(body.text(), word, SHORTEST);
            if (end < word.end() && isStrange(body, word.start(), end) && isPerson(body, i, end)) {
                out.add(Candidate.shownPerson(word.start(), end, TRUST));
            }
        }
    }

    private boolean isPerson(Body body, int index, int end) {
        if (index > 0 && body.isSpaceAfter(index - 1)) {
            if (personNouns.endIn(body.textOf(index - 1))) {
                return true;
            }
            if (!body.morphology().isClosed(body.word(index - 1))) {
                return false;
            }
        }
        boolean speaks = Speech.isOf(body.text(), end)
                || OPINION.matcher(body.text())
                        .region(end, body.text().length())
                        .lookingAt();
        return speaks
                && TAKEN_UP.matcher(body.text())
                        .region(end, body.text().length())
                        .find();
    }

    /** Whether the dictionary does not know a word, and it is no other name. */
    private boolean isStrange(Body body, int start, int end) {
        String name = body.text().substring(start, end);
        return PersonNames.isHangul(name)
                && foreign.areIn(body.text(), start, end)
                && isUnknown(body, start, end)
                && lexicon.trie().get(body.text(), start, end) == Trie.NONE
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && endings.typeOf(name) == null
                && !places.isPlace(name)
                && !notNames.contains(name)
                && !personNouns.endIn(name);
    }

    /** At most one piece of a foreign word may look like a noun ('탄|웨이|룽'), and no noun with what makes it a verb is one ('포장|하'). */
    private boolean isUnknown(Body body, int start, int end) {
        List<Morpheme> parts = body.morphology().within(start, end);
        Morpheme known = null;
        for (Morpheme part : parts) {
            if (!isPiece(part)) {
                if (known != null) {
                    return false;
                }
                known = part;
            }
        }
        return known == null
                || (isForeignNoun(body.text(), known, end - start)
                        && parts.stream().noneMatch(part -> part.tag().startsWith("XS")));
    }

    private static boolean isPiece(Morpheme part) {
        return part.span().length() == 1
                || part.tag().startsWith("NNP")
                || part.tag().startsWith("UN");
    }

    private boolean isForeignNoun(String text, Morpheme part, int length) {
        return part.tag().equals("NNG")
                && part.span().length() < Math.min(SHORTEST, length)
                && foreign.areIn(text, part.span().start(), part.span().end());
    }
}
