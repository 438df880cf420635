package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
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
import java.util.regex.Pattern;

/**
 * Finds foreign persons of two words by what they say: '나딤 로르카는 “…”', '엘린 하게 하와이 지사는 “…”', where the dictionary has
 * neither word or the first is a given name. Thread-safe.
 */
final class ForeignSpeakerFinder implements Finder {
    /** The trained model may see a body or more of the name. */
    private static final double TRUST = 0.66;

    /** A given name before it shows more than that the second word is known as another name. */
    private static final double GIVEN_TRUST = 0.905;

    /** Between what no name reaches over and a post the two words can be nothing else, whatever a finder makes of the second. */
    private static final double FRAMED_TRUST = 0.82;

    private static final int LONGEST = 6;
    private static final int SHORTEST = 2;
    private static final int KOREAN = 3;
    private static final Set<String> KNOWN = Set.of("NNG", "MM", "NP", "NR", "MAG", "MAJ", "IC");

    /** Tags of syllables that begin no word of the language. */
    private static final Set<String> STRANGE = Set.of("IC", "XR", "NR", "XSN");

    /** '라히루 페레라 씨는'. */
    private static final Pattern HONORIFIC = Pattern.compile(" 씨(?:\\([^()\\n]{1,20}\\))?(?:[가는도의와를께]| )");

    private final WordSet givenNames = WordSet.of(Lexicon.tokens("ko/names/given-names.txt"));
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> personNouns = Lexicon.tokens("ko/names/person-nouns.txt");
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final PostReader posts;
    private final Places places;
    private final Titles titles;
    private final NameEnds ends;
    private final SpeakerFrame frame;
    private final ForeignSyllables foreign = new ForeignSyllables();

    ForeignSpeakerFinder(
            NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.posts = posts;
        this.places = places;
        this.titles = titles;
        this.ends = ends;
        this.frame = new SpeakerFrame(lexicon);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 1; i < body.size(); i++) {
            if (!body.isSpaceAfter(i - 1)) {
                continue;
            }
            boolean given = body.word(i - 1).length() >= SHORTEST && body.isIn(i - 1, givenNames);
            Word last = body.word(i);
            if (isFramed(body, i)) {
                out.add(Candidate.shownPerson(body.word(i - 1).start(), last.end(), FRAMED_TRUST));
                continue;
            }
            if (!given && !isStrange(body, body.word(i - 1))) {
                continue;
            }
            int end = nameEnd(body, i, given);
            if (end > 0
                    && (given || !mayBeKorean(body, i, end))
                    && mayBeLast(body, new Word(last.start(), end), given)
                    && !isWithinName(body, body.word(i - 1).start(), end)) {
                boolean sure = given || isSeen(body, body.word(i - 1).start(), end);
                out.add(Candidate.shownPerson(body.word(i - 1).start(), end, sure ? GIVEN_TRUST : TRUST));
            }
        }
    }

    /** '누리당의 | 토른 하켈 의원은 “…”': two words, the second a foreign name by its syllables, between a clause's or a body's end and a post. */
    private boolean isFramed(Body body, int last) {
        int first = last - 1;
        String name = body.textOf(last);
        if (!body.isSpaceAfter(last)
                || !hasShape(name)
                || !hasShape(body.textOf(first))
                || !foreign.areIn(name, 0, name.length())
                || !frame.begins(body, first)
                || !mayBeGivenName(body, first)
                || !mayBeFamilyName(body, last)) {
            return false;
        }
        Word next = body.word(last + 1);
        int post = posts.titleEnd(body.text(), next.start(), next.end());
        return post > 0 && Speech.isBy(body.text(), post);
    }

    /** Whether a word is neither listed nor one of the dictionary's but a name: what it cuts into syllables is none of its words. */
    private boolean mayBeGivenName(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        if (parts.isEmpty() || isListed(body.text(), word)) {
            return false;
        }
        Morpheme start = parts.getFirst();
        String last = parts.getLast().tag();
        boolean name = start.tag().startsWith("NNP") || start.tag().startsWith("UN");
        boolean pieces = parts.size() > 1 && start.span().length() == 1 && STRANGE.contains(start.tag());
        return (name && !closes(parts.getLast())) || (pieces && !last.startsWith("J"));
    }

    private boolean mayBeFamilyName(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        if (parts.isEmpty()
                || (parts.getFirst().tag().startsWith("V")
                        && parts.getLast().tag().contains("E"))) {
            return false;
        }
        return !parts.getLast().tag().startsWith("J")
                && !isListed(body.text(), word)
                && !frame.isBody(body, index)
                && !body.isIn(index, givenNames)
                && !body.morphology().isCommonNoun(word.start(), word.end());
    }

    /** Where the name ends that a word closes: before the topic's particle, or behind a given name at a post; -1 if it closes none. */
    private int nameEnd(Body body, int index, boolean given) {
        Word word = body.word(index);
        String text = body.text();
        char last = text.charAt(word.end() - 1);
        if (last == '은' || last == '는') {
            boolean quotes = text.startsWith(" “", word.end()) || text.startsWith(" \"", word.end());
            int core = quotes || given ? ends.coreEnd(text, word, 1) : word.end();
            return core < word.end() && Speech.isOf(text, core) ? core : -1;
        }
        if (!text.startsWith(" ", word.end())) {
            return -1;
        }
        if (HONORIFIC.matcher(text).region(word.end(), text.length()).lookingAt()) {
            return word.end();
        }
        Post post = posts.readAt(text, word.end(), offset -> -1);
        return post != null && Speech.isBy(text, post.role().end()) ? word.end() : -1;
    }

    /** Whether the trained model sees a person in one of two words. */
    private static boolean isSeen(Body body, int start, int end) {
        return body.namesWithin(start, end).stream()
                .anyMatch(name -> name.label() == NameLabel.PERSON
                        && name.span().start() >= start
                        && name.span().end() <= end);
    }

    /** Whether the trained model sees a person's name that goes beyond these words. */
    private static boolean isWithinName(Body body, int start, int end) {
        return body.namesWithin(start, end).stream()
                .map(NamedSpan::span)
                .anyMatch(
                        span -> span.start() < end && span.end() > start && (span.start() < start || span.end() > end));
    }

    /** Whether the dictionary does not know a word, or as a name alone. */
    private boolean isStrange(Body body, Word word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return false;
        }
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        if (parts.isEmpty() || isKnown(parts) || closes(parts.getLast())) {
            return false;
        }
        String name = body.text().substring(word.start(), word.end());
        return hasShape(name) && !isListed(body.text(), word);
    }

    /** Whether the first of two words is a Korean's name and the second, which a post follows, may be a body's. */
    private boolean mayBeKorean(Body body, int last, int end) {
        String text = body.text();
        return isKorean(body.textOf(last - 1))
                && end == body.word(last).end()
                && !HONORIFIC.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean mayBeLast(Body body, Word word, boolean given) {
        String name = body.text().substring(word.start(), word.end());
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return hasShape(name)
                && !isKorean(name)
                && lexicon.trie().get(body.text(), word.start(), word.end()) == Trie.NONE
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && !personNouns.contains(name)
                && !places.isPlace(name)
                && (given
                        || (!isWord(parts)
                                && !body.morphology().isCommonNoun(word.start(), word.end())
                                && !isListed(body.text(), word)
                                && endings.typeOf("-" + name) == null));
    }

    private boolean isKorean(String name) {
        return name.length() == KOREAN && persons.isFullName(name);
    }

    private static boolean hasShape(String name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST && PersonNames.isHangul(name);
    }

    private boolean isListed(String text, Word word) {
        String name = text.substring(word.start(), word.end());
        return notNames.contains(name)
                || places.isPlace(name)
                || endings.typeOf(name) != null
                || titles.lengthAtEnd(name, 0, name.length()) > 0
                || personNouns.contains(name)
                || lexicon.trie().get(text, word.start(), word.end()) != Trie.NONE;
    }

    /** Whether a word is one of the language, or begins with one of two syllables and more. */
    private static boolean isKnown(List<Morpheme> parts) {
        Morpheme first = parts.getFirst();
        return (parts.size() == 1 || first.span().length() > 1) && KNOWN.contains(first.tag());
    }

    /** {@link #isKnown}, and no part of it is a name that the dictionary has or guesses: '분야|랏'. */
    private static boolean isWord(List<Morpheme> parts) {
        return isKnown(parts)
                && parts.stream()
                        .noneMatch(part ->
                                part.tag().startsWith("NNP") || part.tag().startsWith("UN"));
    }

    private static boolean closes(Morpheme last) {
        return last.tag().startsWith("J")
                || last.tag().contains("E")
                || last.tag().startsWith("XS");
    }
}
