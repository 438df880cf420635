package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.GivenSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PersonNouns;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Morphology;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds persons whose names look like other words, by their place: whoever is called 씨 ('노한별 씨는'), and who stands with a
 * post before what he says ('하도담 도의원은 “…”', '영화평론가 표보랑은 “…”') or behind a post in brackets. Thread-safe.
 */
final class SpeakingPersonFinder implements Finder {
    /** The place tells a person as surely as a label does. */
    private static final double TRUST = 0.915;

    /** Last syllables of schools, teams, camps and agencies rather than of names. */
    private static final String NO_ENDS = "대고팀측당청처법";

    /** Last syllables of units of bodies. */
    private static final String UNITS = "국과부실원회단위조반계관장";

    private static final String TOPIC_ENDS = "은이만도";

    private static final int NAME = 3;
    private static final int SHORT_NAME = 2;

    /** What stands for a given name that is held back: '김모씨'. */
    private static final char HELD_BACK = '모';

    private static final char HONORIFIC_START = '씨';

    /** '씨' behind a name, after an age. */
    private static final Pattern HONORIFIC =
            Pattern.compile("(?:\\([^()\\n]{1,20}\\))? ?씨(?:$|[^가-힣]|[가는도의와에를께](?:$|[^가-힣]|[가-힣]{1,2}(?:$|[^가-힣])))");

    private static final Pattern AGED = Pattern.compile("\\(\\d{1,3}[^()\\n]{0,12}\\) ?씨");
    private static final Pattern AGE =
            Pattern.compile("\\((?:[1-9]\\d)(?:세|살)?(?:[·,/] ?[가-힣0-9 ·]{1,16})?\\)(?= ?[가-힣])");

    /** Whoever the article shows a picture of. */
    private static final String PICTURE = "(사진)";

    /** '이 회사 …', '같은 당 …', '…한 뒤 …'. */
    private static final Set<String> BODIES =
            Set.of("회사", "당", "업체", "기업", "단체", "기관", "학교", "신임", "초대", "듯", "채", "뒤", "후", "등");

    private final WordSet voices = WordSet.of(Lexicon.tokens("ko/cues/spokes.txt"));
    private final WordSet sources = WordSet.of(Lexicon.tokens("ko/cues/sources.txt"));
    private final PersonNouns personNouns = new PersonNouns();
    private final WordSet givenNames = WordSet.of(Lexicon.tokens("ko/names/given-names.txt"));
    private final WordSet rareSurnames = WordSet.of(Lexicon.tokens("ko/names/rare-surnames.txt"));
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final GivenSyllables given;
    private final PostReader posts;
    private final Places places;
    private final NameEnds ends;
    private final Titles titles = new Titles();

    /** The first syllables of the family names: most words begin with none of them. */
    private final BitSet beginnings = new BitSet();

    SpeakingPersonFinder(NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, NameEnds ends) {
        this.lexicon = lexicon;
        this.given = new GivenSyllables(persons);
        this.persons = persons;
        this.posts = posts;
        this.places = places;
        this.ends = ends;
        Lexicon.tokens("ko/names/rare-surnames.txt").forEach(surname -> beginnings.set(surname.charAt(0)));
        Lexicon.tokens("ko/names/surnames.txt").forEach(surname -> beginnings.set(surname.charAt(0)));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (isLongWord(body.text(), word)) {
                continue;
            }
            int length = nameLength(body.text(), word);
            if (length > 0
                    && (isAged(body, i, length)
                            || isPictured(body.text(), word, length)
                            || isCalled(body, word, length)
                            || speaksWithPost(body, i, length)
                            || isPresented(body, i)
                            || isHead(body, i, length))
                    && !body.morphology().isNounWithParticle(word.start(), word.start() + length)
                    && !isPartOfName(body, i)) {
                out.add(Candidate.shownPerson(word.start(), word.start() + length, TRUST));
            }
        }
    }

    /** Whether a word is more than a name with a particle, and no '씨' stands behind one either: nothing speaks for a name then. */
    private static boolean isLongWord(String text, Word word) {
        return word.length() > NAME + 1 && text.charAt(word.start() + NAME) != HONORIFIC_START;
    }

    /** Length of what may be a Korean name at the beginning of a word; 0 if nothing may. */
    private int nameLength(String text, Word word) {
        int length = Math.min(NAME, word.length());
        if (length < SHORT_NAME || !beginnings.get(text.charAt(word.start()))) {
            return 0;
        }
        String name = text.substring(word.start(), word.start() + length);
        return (persons.isFullName(name) || isRareName(name))
                        && !givenNames.contains(name)
                        && !voices.contains(name)
                        && !sources.contains(name)
                        && endings.typeOf(name) == null
                        && lexicon.trie().get(text, word.start(), word.start() + length) == Trie.NONE
                        && !places.isPlace(name)
                ? length
                : 0;
    }

    private boolean isRareName(String name) {
        return name.length() == NAME
                && PersonNames.isHangul(name)
                && (rareSurnames.contains(name, 0, 1) || rareSurnames.contains(name, 0, 2))
                && !persons.isNoName(name);
    }

    /** Whether the word is only a part of a name that the trained model or a foreign given name before it shows. */
    private boolean isPartOfName(Body body, int index) {
        Word word = body.word(index);
        return (index > 0 && body.isSpaceAfter(index - 1) && body.isIn(index - 1, givenNames))
                || body.namesWithin(word.start(), word.start() + 1).stream()
                        .anyMatch(name -> name.label() == NameLabel.PERSON
                                && name.span().start() <= word.start()
                                && name.span().end() > word.start()
                                && name.span().length() > NAME + 1
                                && (name.span().start() < word.start()
                                        || name.span().end() > word.end()));
    }

    /** '고하늬(57) 이사장'. */
    private boolean isAged(Body body, int index, int length) {
        Word word = body.word(index);
        if (word.end() >= body.text().length() || body.text().charAt(word.end()) != '(') {
            return false;
        }
        boolean alone =
                index == 0 || !body.isSpaceAfter(index - 1) || isApart(body, index - 1) || isNoun(body, index - 1);
        return length == NAME && word.length() == NAME && alone && lookingAt(AGE, body.text(), word.end());
    }

    /** '민솔(사진) 누리연구원 원장은 “…”'. */
    private boolean isPictured(String text, Word word, int length) {
        if (word.length() != length || !text.startsWith(PICTURE, word.end())) {
            return false;
        }
        Post post = posts.readAt(text, word.end(), _ -> -1);
        return post != null && Speech.isBy(text, post.role().end());
    }

    private static boolean isNoun(Body body, int index) {
        Word word = body.word(index);
        return body.morphology().isOneNoun(word.start(), word.end());
    }

    /** '노한별 씨', '오봄이(66)씨', '황솔(47) 씨'. */
    private static boolean isCalled(Body body, Word word, int length) {
        String text = body.text();
        int end = word.start() + length;
        int honorific = text.startsWith(" ", end) ? end + 1 : end;
        if (honorific >= text.length() || "(씨".indexOf(text.charAt(honorific)) < 0) {
            return false;
        }
        if (length == SHORT_NAME && (text.charAt(end - 1) == HELD_BACK || !lookingAt(AGED, text, end))) {
            return false;
        }
        return lookingAt(HONORIFIC, text, end);
    }

    /** '하도담 도의원은 “…”', '모원결 유럽법인장은 …라고 밝혔다'. */
    private boolean speaksWithPost(Body body, int index, int length) {
        Word word = body.word(index);
        if (length < NAME || word.length() != length || !mayBeCutUp(body, index)) {
            return false;
        }
        Post post = posts.readAt(body.text(), word.end(), offset -> -1);
        return post != null && Speech.isBy(body.text(), post.role().end());
    }

    /**
     * Whether a word may be a name that the dictionary cuts up: no noun of its own, and closed by no particle. One that an
     * ending closes is a name only where no clause can end, at the beginning of a sentence.
     */
    private boolean mayBeCutUp(Body body, int index) {
        Word word = body.word(index);
        Morphology morphology = body.morphology();
        List<Morpheme> parts = morphology.within(word.start(), word.end());
        if (parts.size() < 2 || NO_ENDS.indexOf(body.text().charAt(word.end() - 1)) >= 0) {
            return false;
        }
        String last = parts.getLast().tag();
        boolean first = index == 0 || !body.isSpaceAfter(index - 1);
        boolean common = morphology.isCommonNoun(word.start(), word.end())
                && !(first && given.areOf(body.textOf(index)))
                && !last.startsWith("XPN")
                && !parts.getFirst().tag().equals("MM")
                && !parts.getFirst().tag().startsWith("XSN");
        boolean verb = last.contains("E") && (!first || parts.getFirst().span().length() > 1);
        boolean closed = verb || (last.startsWith("J") && !endsTopicOnly(body, index));
        if (common || first || isApart(body, index - 1)) {
            return !common && !closed;
        }
        return isBehindBody(body, index) && (!last.startsWith("J") || endsTopicOnly(body, index));
    }

    /** '탁성은 대표는': a topic's particle before a post with one is the last syllable of a name. */
    private static boolean endsTopicOnly(Body body, int index) {
        Word word = body.word(index);
        return TOPIC_ENDS.indexOf(body.text().charAt(word.end() - 1)) >= 0
                && body.isSpaceAfter(index)
                && Speech.isOf(body.text(), body.word(index + 1).end() - 1);
    }

    /** '누리수소 | 탁성은 대표이사는', '누리당 간사 | 마을해 의원은': a noun that can be no part of a name, and no unit of a body. */
    private boolean isBehindBody(Body body, int index) {
        Word before = body.word(index - 1);
        List<Morpheme> parts = body.morphology().within(before.start(), before.end());
        boolean post = titles.lengthAtEnd(body.text(), before.start(), before.end()) > 1;
        boolean noun = !parts.isEmpty() && parts.getLast().tag().equals("NNG") && before.length() > NAME;
        Word word = body.word(index);
        return (post || noun) && UNITS.indexOf(body.text().charAt(word.end() - 1)) < 0;
    }

    /** Whether a word belongs to no name that the next one ends: it has a particle or an ending, or only calls a body. */
    private boolean isApart(Body body, int index) {
        if (persons.isFullName(body.textOf(index)) && body.word(index).length() == NAME) {
            return false;
        }
        return body.morphology().isClosed(body.word(index)) || BODIES.contains(body.textOf(index));
    }

    /** '누리부(장관 도하람)': nothing in the brackets but a post and the name. */
    private boolean isHead(Body body, int index, int length) {
        Word word = body.word(index);
        if (word.length() != length || index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        Word post = body.word(index - 1);
        return body.text().startsWith(")", word.end())
                && body.text().charAt(Math.max(0, post.start() - 1)) == '('
                && titles.lengthAtEnd(body.text(), post.start(), post.end()) > 1;
    }

    /** '영화평론가 표보랑은 “…”': a noun for a person stands before the name. */
    private boolean isPresented(Body body, int index) {
        Word word = body.word(index);
        if (word.length() != NAME + 1 || index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        String before = body.textOf(index - 1);
        return ends.isParticle(body.text(), word.end() - 1, word.end())
                && personNouns.endIn(before)
                && Speech.isBy(body.text(), word.end() - 1);
    }

    private static boolean lookingAt(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
