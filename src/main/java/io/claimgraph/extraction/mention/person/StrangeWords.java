package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PersonNouns;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;

/** Tells words in Hangul that no dictionary and no lexicon knows, as foreign names are: '탕뤼', '로베르탱'. Thread-safe. */
final class StrangeWords {
    private static final int FEW = 2;

    private final NameEndings endings = new NameEndings();
    private final PersonNouns personNouns = new PersonNouns();
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final NameLexicon lexicon;
    private final Places places;
    private final Titles titles;

    StrangeWords(NameLexicon lexicon, Places places, Titles titles) {
        this.lexicon = lexicon;
        this.places = places;
        this.titles = titles;
    }

    /** Whether {@code text[start, end)} of a body is such a word, and neither a post nor a body by its ending. */
    boolean isStrange(Body body, int start, int end) {
        List<Morpheme> parts = body.morphology().within(start, end);
        return isUnknown(body.text(), start, end)
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> isPiece(part, parts.size()));
    }

    /** The same, also where the dictionary reads words into a name of foreign syllables. */
    boolean isForeign(Body body, int start, int end) {
        return isStrange(body, start, end)
                || (isUnknown(body.text(), start, end)
                        && foreign.count(body.text(), start, end) >= FEW
                        && !body.morphology().isOneNoun(start, end));
    }

    /** Whether {@code text[start, end)} is in Hangul and in no lexicon, no place, and by its ending no post, person or body. */
    boolean isUnknown(String text, int start, int end) {
        String name = text.substring(start, end);
        return PersonNames.isHangul(name)
                && !notNames.contains(name)
                && !places.isPlace(name)
                && !personNouns.endIn(name)
                && endings.typeOf(name) == null
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && lexicon.trie().get(text, start, end) == Trie.NONE;
    }

    /** Whether the dictionary makes no word of a part: a single syllable of several, or a name. */
    private static boolean isPiece(Morpheme part, int parts) {
        return part.tag().startsWith("NNP")
                || part.tag().startsWith("UN")
                || (parts > 1 && part.span().length() == 1);
    }
}
