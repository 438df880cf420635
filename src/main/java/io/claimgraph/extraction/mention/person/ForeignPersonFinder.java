package io.claimgraph.extraction.mention.person;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons with a foreign name before a known body and a post: '톰 그린 백악관 대변인', '시진핑 중국 국가주석'. Thread-safe. */
final class ForeignPersonFinder implements Finder {
    private static final double TRUST = 0.74;

    /** The trained model and {@link GivenNameFinder} may see a part of a name alone. */
    private static final double SEVERAL_TRUST = 0.81;

    private static final int LONGEST_PART = 8;
    private static final int PARTS = 3;

    private static final int KOREAN = 3;
    private static final double SPELT_TRUST = 0.83;
    private static final double LEAST_MARGIN = 1;

    /** What the model needs to begin a name before the words that the dictionary does not know. */
    private static final double WIDE_MARGIN = 4;

    private static final Pattern ENVOY = Pattern.compile("(?:주한|주미|주일|주중|주유엔|전|당시) ");
    private static final Pattern SPELT =
            Pattern.compile("\\(([A-Z][a-z]+(?: (?:[A-Z]\\.|[a-z]{2,4}|[A-Z][A-Za-z'-]+)){1,3})\\) ?(?=[가-힣"
                    + " ]{0,24}(?:장관|차관|대통령|총리|대표|회장|사장|의장|총재|의원|교수|대사|국장|이사|CEO|최고경영자|연구원|대변인|위원))");

    /** Particles that the dictionary leaves on a name it does not know, and endings of regions. */
    private static final Pattern INFLECTED = Pattern.compile(".{2,}(?:[은는을를의]|주|도지사|[가-힣]산|올림픽)");

    private final WordSet givenNames = WordSet.of(Lexicon.tokens("ko/names/given-names.txt"));
    private final Titles titles = new Titles();
    private final NameLexicon lexicon;
    private final NameEnds ends;
    private final PersonNames persons;
    private final Places places;
    private final PostReader posts;

    ForeignPersonFinder(NameLexicon lexicon, NameEnds ends, PersonNames persons, Places places, PostReader posts) {
        this.persons = persons;
        this.places = places;
        this.lexicon = lexicon;
        this.ends = ends;
        this.posts = posts;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            findSpelt(body, i, out);
            if (body.isSpaceAfter(i) && (isPart(body, i) || isModelled(body, i))) {
                int first = isKorean(body, i) ? i : firstPart(body, i);
                findAt(body, first, i, out);
            } else if (body.isSpaceAfter(i) && i > 0 && body.isSpaceAfter(i - 1) && isBehindGivenName(body, i)) {
                findAt(body, i - 1, i, out);
            } else if (body.isSpaceAfter(i) && isCutUp(body, i)) {
                findAt(body, i, i, out);
            }
        }
    }

    /** A name whose own spelling stands behind in brackets, word for word: '로한 싱(Rohan Singh) 대사'. */
    private static void findSpelt(Body body, int last, List<Candidate> out) {
        int bracket = body.word(last).end();
        if (bracket >= body.text().length() || body.text().charAt(bracket) != '(') {
            return;
        }
        Matcher spelt = SPELT.matcher(body.text()).region(bracket, body.text().length());
        if (!spelt.lookingAt()) {
            return;
        }
        int words = spelt.group(1).split(" ").length;
        int first = last;
        while (first > 0 && last - first + 1 < words && body.isSpaceAfter(first - 1)) {
            first--;
        }
        if (last - first + 1 == words
                && PersonNames.isHangul(body.textOf(first))
                && PersonNames.isHangul(body.textOf(last))) {
            out.add(new Candidate(body.word(first).start(), bracket, EntityType.PERSON, SPELT_TRUST));
        }
    }

    /** The name of the words from one to another, where a body and a post follow it, or a post alone follows several words. */
    private void findAt(Body body, int first, int last, List<Candidate> out) {
        Word word = body.word(last);
        boolean atBody = bodyEnd(body.text(), bodyStart(body.text(), word.end() + 1)) > 0;
        boolean mayBe = first < last
                ? atBody || word.length() > 1 || body.isIn(first, givenNames)
                : atBody && (word.length() > 2 || isUnknown(body, word));
        if (!mayBe) {
            return;
        }
        Post post = posts.readAt(body.text(), word.end(), offset -> bodyEnd(body.text(), offset));
        if (post != null && (post.organization() != null || post.role().start() == word.end() + 1)) {
            double trust = first < last ? SEVERAL_TRUST : TRUST;
            Span name = new Span(body.word(first).start(), word.end());
            Span whole = modelled(body, name);
            out.add(new Candidate(whole.start(), whole.end(), EntityType.PERSON, trust));
        }
    }

    /** The longer name of which the trained model takes a name for a part, where a post follows that: '한 빈 알 | 두르 청장'. */
    private Span modelled(Body body, Span name) {
        for (NamedSpan found : body.namesWithin(name.start(), name.end())) {
            Span whole = found.span();
            boolean person = found.label() == NameLabel.PERSON;
            boolean wider = whole.start() < name.start() && whole.end() == name.end();
            if (person && wider && found.margin() >= WIDE_MARGIN && !isOwned(body.text(), name.start())) {
                return whole;
            }
            if (person && whole.start() <= name.start() && whole.end() > name.end()) {
                Post post = posts.readAt(body.text(), whole.end(), _ -> -1);
                boolean followed = post != null && post.role().start() == whole.end() + 1;
                int last = body.text().lastIndexOf(' ', whole.end() - 1) + 1;
                return followed && isPartOfName(body.text(), last, whole.end()) ? whole : name;
            }
        }
        return name;
    }

    /** Whether what begins at an offset is said to be somebody's: '누리은행의 | …'. */
    private static boolean isOwned(String text, int start) {
        return text.startsWith("의 ", start - 2);
    }

    /** Whether a last word is no body, no place and does not tell where an envoy is. */
    private boolean isPartOfName(String text, int start, int end) {
        return bodyEnd(text, start) < end
                && !places.isPlace(text.substring(start, end))
                && !ENVOY.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Where a body may begin: behind '주한' and its like. */
    private static int bodyStart(String text, int offset) {
        Matcher envoy = ENVOY.matcher(text).region(Math.min(offset, text.length()), text.length());
        return envoy.lookingAt() ? envoy.end() : offset;
    }

    /** Whether a word has the shape of a Korean's name, to which the word before it does not belong. */
    private boolean isKorean(Body body, int index) {
        return body.word(index).length() == KOREAN && persons.isFullName(body.textOf(index));
    }

    private static boolean isUnknown(Body body, Word word) {
        return body.morphology().within(word.start(), word.end()).stream()
                .allMatch(part -> part.tag().startsWith("UN"));
    }

    /** '앤디 다림 | 다온볼트 대표': whatever follows a given name is the family name where a body and a post follow it. */
    private boolean isBehindGivenName(Body body, int index) {
        Word word = body.word(index);
        return body.isIn(index - 1, givenNames)
                && word.length() > 1
                && word.length() <= LONGEST_PART
                && PersonNames.isHangul(body.textOf(index))
                && titles.lengthAtEnd(body.text(), word.start(), word.end()) == 0
                && bodyEnd(body.text(), word.end() + 1) > 0
                && bodyEnd(body.text(), word.start()) < 0;
    }

    /** Whether the dictionary cuts a word into as many words as it has syllables. */
    private boolean isCutUp(Body body, int index) {
        Word word = body.word(index);
        return word.length() == KOREAN
                && PersonNames.isHangul(body.textOf(index))
                && !persons.isNoName(body.textOf(index))
                && areSyllables(body.morphology().within(word.start(), word.end()), "");
    }

    /** Whether the trained model takes a part of a word before a body for the end of a person's name. */
    private boolean isModelled(Body body, int index) {
        Word word = body.word(index);
        return word.length() > KOREAN
                && word.length() <= LONGEST_PART
                && PersonNames.isHangul(body.textOf(index))
                && ends.coreEnd(body.text(), word, 2) == word.end()
                && index > 0
                && isEndOfPerson(body, word, body.word(index - 1).start())
                && bodyEnd(body.text(), word.end() + 1) > 0;
    }

    /** Whether the trained model sees a person in a word whose name begins no earlier than an offset. */
    private static boolean isEndOfPerson(Body body, Word word, int earliest) {
        for (NamedSpan name : body.namesWithin(word.start(), word.end())) {
            if (name.label() == NameLabel.PERSON
                    && name.margin() >= LEAST_MARGIN
                    && name.span().start() >= earliest) {
                return true;
            }
        }
        return false;
    }

    /** Whether the dictionary knows nothing of a word but its syllables: '토톡'. */
    private boolean isInPieces(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return word.length() > 1
                && word.length() <= KOREAN
                && PersonNames.isHangul(body.textOf(index))
                && areSyllables(parts, "NN")
                && titles.lengthAtEnd(body.text(), word.start(), word.end()) == 0
                && !INFLECTED.matcher(body.textOf(index)).matches();
    }

    private int firstPart(Body body, int last) {
        int first = last;
        while (first > 0
                && last - first < PARTS - 1
                && body.isSpaceAfter(first - 1)
                && (isPart(body, first - 1) || isInPieces(body, first - 1) || body.isIn(first - 1, givenNames))
                && !isKnownKorean(body, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether the dictionary holds a word of a Korean name's shape as a name: what follows is no part of it. */
    private boolean isKnownKorean(Body body, int index) {
        Word word = body.word(index);
        return isKorean(body, index)
                && !body.isIn(index, givenNames)
                && body.morphology().isProperNoun(word.start(), word.end());
    }

    /** Whether a word may be a part of a foreign name: no word of the dictionary but a name, no place, and not inflected. */
    private boolean isPart(Body body, int index) {
        Word word = body.word(index);
        String name = body.textOf(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return word.length() <= LONGEST_PART
                && (word.length() > 1 || body.isSpaceAfter(index))
                && !parts.isEmpty()
                && name.charAt(0) >= '가'
                && name.charAt(0) <= '힣'
                && areParts(parts, word)
                && !INFLECTED.matcher(name).matches()
                && !places.isPlace(name);
    }

    private static boolean areSyllables(List<Morpheme> parts, String tag) {
        for (Morpheme part : parts) {
            if (part.span().length() != 1 || !part.tag().startsWith(tag)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areParts(List<Morpheme> parts, Word word) {
        for (Morpheme part : parts) {
            boolean syllable = part.span().length() == 1 && word.length() > 1;
            if (!part.tag().startsWith(syllable ? "NN" : "NNP") && !part.tag().startsWith("UN")) {
                return false;
            }
        }
        return true;
    }

    private boolean isBody(int entry) {
        return entry != Trie.NONE && lexicon.entry(entry).type().isBody();
    }

    private int bodyEnd(String text, int start) {
        int node = Trie.ROOT;
        int best = -1;
        for (int i = start; i < text.length() && node != Trie.NONE; i++) {
            node = lexicon.trie().child(node, text.charAt(i));
            if (node != Trie.NONE && isBody(lexicon.trie().value(node)) && ends.accepts(text, i + 1)) {
                best = i + 1;
            }
        }
        return best;
    }
}
