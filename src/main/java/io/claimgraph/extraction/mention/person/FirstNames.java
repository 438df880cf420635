package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PersonNouns;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Morpheme;
import java.util.ArrayList;
import java.util.List;

/** Puts a foreigner's first name before the last one where only that was found: '토넨 | 하우렐 장관은'. Thread-safe. */
final class FirstNames {
    private static final double TRUST = 0.932;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int KOREAN = 3;

    /** Last syllables of particles, endings and adverbs. */
    private static final String INFLECTIONS = "을를은는의에로와과도만이가한된할며고면서게히";

    private final ForeignSyllables foreign = new ForeignSyllables();
    private final PersonNouns personNouns = new PersonNouns();
    private final PersonNames persons;
    private final PostReader posts;
    private final Titles titles;
    private final SpeakerFrame frame;
    private final StrangeWords words;

    FirstNames(NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, Titles titles) {
        this.persons = persons;
        this.posts = posts;
        this.titles = titles;
        this.frame = new SpeakerFrame(lexicon);
        this.words = new StrangeWords(lexicon, places, titles);
    }

    /** The whole names of the persons among those that stand of whom only the last word was found. */
    List<Candidate> join(Body body, List<Candidate> standing) {
        List<Candidate> whole = new ArrayList<>();
        for (Candidate last : standing) {
            if (last.type() == EntityType.PERSON && last.entry() == NameLexicon.NO_ENTRY && isLast(body, last)) {
                int index = body.indexAt(last.span().start());
                if (index > 0 && body.isSpaceAfter(index - 1) && isFirst(body, index - 1)) {
                    whole.add(Candidate.shownPerson(
                            body.word(index - 1).start(), last.span().end(), TRUST));
                }
            }
        }
        return whole;
    }

    /** Whether one word, no Korean's whole name, has a post behind it or speaks. */
    private boolean isLast(Body body, Candidate last) {
        String name = last.span().of(body.text());
        boolean korean = name.length() <= KOREAN && persons.isFullName(name) && !foreign.areIn(name, 0, name.length());
        return name.length() >= SHORTEST
                && PersonNames.isHangul(name)
                && !korean
                && (posts.readAt(body.text(), last.span().end(), _ -> -1) != null
                        || Speech.isOf(body.text(), last.span().end()));
    }

    private boolean isFirst(Body body, int index) {
        Word word = body.word(index);
        String name = body.textOf(index);
        if (name.length() < SHORTEST || name.length() > LONGEST || !PersonNames.isHangul(name)) {
            return false;
        }
        return isStrange(body, word)
                && mayPrecede(body, index)
                && words.isUnknown(body.text(), word.start(), word.end())
                && !(name.length() == KOREAN && persons.isFullName(name) && !foreign.areIn(name, 0, KOREAN));
    }

    /** Whether a name may begin behind the word before: a clause's end, a post, a noun for a person or a body. */
    private boolean mayPrecede(Body body, int index) {
        if (frame.begins(body, index) || frame.isOfBody(body, index)) {
            return true;
        }
        Word before = body.word(index - 1);
        return titles.lengthAtEnd(body.text(), before.start(), before.end()) > 1
                || personNouns.endIn(body.textOf(index - 1));
    }

    /** Whether no part of a word but its single syllables is one of the dictionary's nouns or verbs. */
    private static boolean isStrange(Body body, Word word) {
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return !parts.isEmpty()
                && !(body.morphology().isClosed(word)
                        && INFLECTIONS.indexOf(body.text().charAt(word.end() - 1)) >= 0)
                && parts.stream()
                        .noneMatch(part -> part.span().length() > 1
                                && !part.tag().startsWith("NNP")
                                && !part.tag().startsWith("UN"))
                && (parts.size() > 1 || parts.getFirst().span().length() > 1);
    }
}
