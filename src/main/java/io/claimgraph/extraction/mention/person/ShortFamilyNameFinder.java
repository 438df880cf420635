package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.List;
import java.util.Set;

/**
 * Finds persons whose family name is one syllable that stands last: '준 도 다온전자 사장은', '인더밀 길 세계은행 부총재', '(사장 준 도)'.
 * Thread-safe.
 */
final class ShortFamilyNameFinder implements Finder {
    /** More than of the first word alone. */
    private static final double TRUST = 0.94;

    private static final int LONGEST = 5;
    private static final int KOREAN = 3;
    private static final int FIRST_IN_BRACKETS = 2;

    /** Given names of one syllable. */
    private final Set<String> givenNames = Lexicon.tokens("ko/names/short-given-names.txt");

    /** Family names that stand before a post as other words as well: 'former', 'Miss', 'the late', 'new'. */
    private final Set<String> others = Lexicon.tokens("ko/names/one-syllable-words-before-posts.txt");

    /** The same where a body follows: only what is another word there too. */
    private final Set<String> othersBeforeBody = Lexicon.tokens("ko/names/one-syllable-words-before-bodies.txt");

    /** Korean and Chinese family names as other languages spell them. */
    private final Set<String> spelled = Lexicon.tokens("ko/names/spelled-surnames.txt");

    private final ForeignSyllables foreign = new ForeignSyllables();
    private final PersonNames persons;
    private final PostReader posts;
    private final Titles titles;
    private final SpeakerFrame frame;
    private final StrangeWords words;

    ShortFamilyNameFinder(NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, Titles titles) {
        this.persons = persons;
        this.posts = posts;
        this.titles = titles;
        this.frame = new SpeakerFrame(lexicon);
        this.words = new StrangeWords(lexicon, places, titles);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 1; i < body.size(); i++) {
            Word last = body.word(i);
            if (last.length() == 1
                    && body.isSpaceAfter(i - 1)
                    && isFamilyName(body.textOf(i))
                    && mayBeGiven(body, i - 1)
                    && (isInBrackets(body, i) || isBeforePost(body, i))) {
                out.add(Candidate.shownPerson(body.word(i - 1).start(), last.end(), TRUST));
            }
        }
    }

    private boolean isFamilyName(String name) {
        return persons.isSurname(name) || spelled.contains(name);
    }

    /** '(사장 준 도)'. */
    private boolean isInBrackets(Body body, int index) {
        if (index < FIRST_IN_BRACKETS + 1
                || !body.text().startsWith(")", body.word(index).end())) {
            return false;
        }
        Word post = body.word(index - FIRST_IN_BRACKETS);
        return body.gapAfter(index - FIRST_IN_BRACKETS - 1).endsWith("(")
                && body.isSpaceAfter(index - FIRST_IN_BRACKETS)
                && titles.lengthAtEnd(body.text(), post.start(), post.end()) > 1;
    }

    /** Whether a post follows, with its body or, behind a name with syllables that only foreign ones have, alone. */
    private boolean isBeforePost(Body body, int index) {
        if (!body.isSpaceAfter(index)) {
            return false;
        }
        Post post = posts.readAt(body.text(), body.word(index).end(), _ -> -1);
        if (post == null) {
            return false;
        }
        if (frame.isBody(body, index + 1)
                && post.role().start() <= body.word(index + 1).start()) {
            return !othersBeforeBody.contains(body.textOf(index));
        }
        Word given = body.word(index - 1);
        return !others.contains(body.textOf(index))
                && foreign.areIn(body.text(), given.start(), given.end())
                && post.role().start() == body.word(index).end() + 1
                && given.length() > 1;
    }

    /** Whether a word is no other word of the language, and no body that somebody called by his family name is of. */
    private boolean mayBeGiven(Body body, int index) {
        Word word = body.word(index);
        String name = body.textOf(index);
        if (givenNames.contains(name)) {
            return frame.begins(body, index) || isBehindPost(body, index);
        }
        if (name.length() == 1 || name.length() > LONGEST || !PersonNames.isHangul(name)) {
            return false;
        }
        return isStrange(body, word)
                && words.isUnknown(body.text(), word.start(), word.end())
                && !(name.length() == KOREAN && persons.isFullName(name) && !foreign.areIn(name, 0, KOREAN));
    }

    private static boolean holdsNoun(List<Morpheme> parts) {
        for (Morpheme part : parts) {
            if (part.tag().equals("NNG") && part.span().length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the trained model takes a word for a person or the dictionary does not know it. */
    private static boolean isStrange(Body body, Word word) {
        for (NamedSpan name : body.namesWithin(word.start(), word.end())) {
            if (name.label() == NameLabel.PERSON && name.span().start() == word.start()) {
                return true;
            }
        }
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        boolean known = parts.isEmpty()
                || holdsNoun(parts)
                || (parts.size() == 1
                        && !parts.getFirst().tag().startsWith("NNP")
                        && !parts.getFirst().tag().startsWith("UN"));
        return !known && !body.morphology().isClosed(word);
    }

    private boolean isBehindPost(Body body, int index) {
        Word before = body.word(index - 1);
        return titles.lengthAtEnd(body.text(), before.start(), before.end()) > 1;
    }
}
