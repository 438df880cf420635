package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Finds persons whose names are everyday words or none at all by the frame in which they speak: between a body and a post
 * ('누리당 가을해 부대표는 “…”') or at the beginning of a clause before a body and a post ('하늘인 다온은행 부장은 …라고 말했다'). The
 * trained model's slightest hint is enough there; without one, what the dictionary takes for a noun and an ending. Thread-safe.
 */
final class PostedSpeakerFinder implements Finder {
    /** More than of a body's name that only its ending shows, less than of what the model is sure of. */
    private static final double TRUST = 0.785;

    private static final int SHORTEST = 2;
    private static final int NAME = 3;
    private static final int LONGEST = 5;

    /** What makes a noun modify the next one, be a verb or a topic, and may as well be the last syllable of a name. */
    private static final String LAST_SYLLABLES = "인해은와나";

    /** Last syllables of nouns for persons, who may be of a body: '조합원', '기술자'. */
    private static final String PERSONS = "자원인가사생장";

    private static final char TOPIC = '은';

    /** Last syllables of towns and districts: of such a word the model must be surer. */
    private static final String DISTRICTS = "시군구읍면";

    private static final double LEAST_OF_DISTRICTS = 1;

    private final PersonNames persons;
    private final PostReader posts;
    private final Places places;
    private final Titles titles;
    private final NameLexicon lexicon;
    private final SpeakerFrame frame;
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final NameEndings endings = new NameEndings();
    private final WordSet voices = WordSet.of(Lexicon.tokens("ko/cues/spokes.txt"));
    private final WordSet sources = WordSet.of(Lexicon.tokens("ko/cues/sources.txt"));
    private final WordSet rareSurnames = WordSet.of(Lexicon.tokens("ko/names/rare-surnames.txt"));
    private final Set<String> personNouns = Lexicon.tokens("ko/names/person-nouns.txt");

    PostedSpeakerFinder(NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, Titles titles) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.posts = posts;
        this.places = places;
        this.titles = titles;
        this.frame = new SpeakerFrame(lexicon);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (NamedSpan name : body.names()) {
            if (name.label() != NameLabel.TITLE && name.span().length() <= LONGEST) {
                int index = body.indexAt(name.span().start());
                if (index < body.size() && isWhole(body, index, name) && isHinted(body, index, name)) {
                    add(body.word(index), out);
                }
            }
        }
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.word(i).length() != NAME) {
                continue;
            }
            boolean mayInflect =
                    LAST_SYLLABLES.indexOf(body.text().charAt(body.word(i).end() - 1)) >= 0;
            if ((mayInflect && isInflectedName(body, i)) || isNounOfDictionary(body, i)) {
                add(body.word(i), out);
            }
        }
    }

    private static void add(Word word, List<Candidate> out) {
        out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
    }

    private static boolean isWhole(Body body, int index, NamedSpan name) {
        Word word = body.word(index);
        return word.start() == name.span().start() && word.end() == name.span().end();
    }

    /** Whether the model takes a word for a person, or for a body where only a person can stand. */
    private boolean isHinted(Body body, int index, NamedSpan name) {
        char last = body.text().charAt(body.word(index).end() - 1);
        boolean district = DISTRICTS.indexOf(last) >= 0 && name.margin() < LEAST_OF_DISTRICTS;
        if (district || !mayBeName(body, index) || !speaks(body, index)) {
            return false;
        }
        NameLabel label = name.label();
        boolean between = frame.isOfBody(body, index) && isBeforePost(body, index);
        boolean person = label == NameLabel.PERSON && hasShape(body.textOf(index));
        return between
                ? person || !frame.isBody(body, index)
                : person && frame.begins(body, index) && (isBeforePost(body, index) || frame.isBody(body, index + 1));
    }

    /** Whether a word that looks like a noun with an ending stands where a speaker's name does. */
    private boolean isInflectedName(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        boolean noun = parts.size() > 1
                && parts.getFirst().tag().equals("NNG")
                && parts.getFirst().span().length() == NAME - 1;
        String stem = body.textOf(index).substring(0, NAME - 1);
        if (!noun || isPersonOrPost(stem) || !mayBeName(body, index) || !hasShape(body.textOf(index))) {
            return false;
        }
        boolean topic = body.text().charAt(word.end() - 1) == TOPIC;
        boolean placed = (frame.isOfBody(body, index) && isBeforePost(body, index))
                || (frame.begins(body, index) && body.isSpaceAfter(index) && frame.isBody(body, index + 1));
        return placed && (topic ? speaksAsTopic(body, index) : speaks(body, index));
    }

    /** '가을해 산림청 국장은': a common noun at the very beginning, which nothing joins to the body behind it. */
    private boolean isNounOfDictionary(Body body, int index) {
        Word word = body.word(index);
        boolean begins = index == 0 || !body.isSpaceAfter(index - 1);
        return begins
                && body.isSpaceAfter(index)
                && frame.isBody(body, index + 1)
                && persons.isFullName(body.textOf(index))
                && PERSONS.indexOf(body.text().charAt(word.end() - 1)) < 0
                && body.morphology().isCommonNoun(word.start(), word.end())
                && mayBeName(body, index)
                && speaks(body, index);
    }

    private boolean isPersonOrPost(String stem) {
        return personNouns.contains(stem) || sources.contains(stem) || titles.lengthAtEnd(stem, 0, stem.length()) > 0;
    }

    private boolean mayBeName(Body body, int index) {
        Word word = body.word(index);
        String name = body.textOf(index);
        return name.length() >= SHORTEST
                && PersonNames.isHangul(name)
                && body.isSpaceAfter(index)
                && !persons.isNoName(name)
                && !persons.isSurname(name)
                && !voices.contains(name)
                && !sources.contains(name)
                && !personNouns.contains(name)
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && endings.typeOf(name) == null
                && lexicon.trie().get(body.text(), word.start(), word.end()) == Trie.NONE
                && !places.isPlace(name);
    }

    private boolean hasShape(String name) {
        return (name.length() <= NAME && (persons.isFullName(name) || rareSurnames.contains(name, 0, 1)))
                || foreign.areIn(name, 0, name.length());
    }

    private boolean isBeforePost(Body body, int index) {
        Word next = body.word(index + 1);
        String noun = body.textOf(index + 1).substring(0, next.length() - 1);
        return posts.titleEnd(body.text(), next.start(), next.end()) > 0 || personNouns.contains(noun);
    }

    private boolean speaks(Body body, int index) {
        Word next = body.word(index + 1);
        if (personNouns.contains(body.textOf(index + 1).substring(0, next.length() - 1))
                && Speech.isBy(body.text(), next.end() - 1)) {
            return true;
        }
        Post post = posts.readAt(body.text(), body.word(index).end(), _ -> -1);
        return post != null && Speech.isBy(body.text(), post.role().end());
    }

    private boolean speaksAsTopic(Body body, int index) {
        Post post = posts.readAt(body.text(), body.word(index).end(), _ -> -1);
        return post != null && Speech.isOf(body.text(), post.role().end());
    }
}
