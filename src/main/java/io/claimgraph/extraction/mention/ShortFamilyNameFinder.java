package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
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
    private static final Set<String> SHORT = Set.of(
            "성", "준", "진", "존", "수", "린", "빈", "혁", "훈", "웅", "재", "찬", "션", "조", "폴", "팀", "톰", "샘", "짐", "벤", "잭",
            "켄", "댄", "론", "맷", "릭", "앤", "쿤", "옌", "웨", "밍", "민", "현", "영", "숀", "칼", "빌", "밥", "맥", "돈", "에드", "유진");

    /** Family names that stand before a post as other words as well: 'former', 'Miss', 'the late', 'new'. */
    private static final Set<String> OTHERS = Set.of(
            "전", "현", "양", "군", "고", "신", "주", "한", "각", "이", "대", "측", "안", "남", "여", "부", "총", "제", "원", "명", "반",
            "표");

    /** The same where a body follows: only what is another word there too. */
    private static final Set<String> OTHERS_BEFORE_BODY =
            Set.of("전", "현", "양", "군", "각", "주", "대", "측", "총", "제", "명", "고");

    /** Korean and Chinese family names as other languages spell them. */
    private static final Set<String> SPELLED = Set.of("리", "킴", "림", "탄", "웡", "쉬", "첸", "린", "웨이", "응", "쿡", "초이");

    private final NameEndings endings = new NameEndings();
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final PostReader posts;
    private final Places places;
    private final Titles titles;
    private final SpeakerFrame frame;

    ShortFamilyNameFinder(NameLexicon lexicon, PersonNames persons, PostReader posts, Places places, Titles titles) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.posts = posts;
        this.places = places;
        this.titles = titles;
        this.frame = new SpeakerFrame(lexicon);
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
        return persons.isSurname(name) || SPELLED.contains(name);
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
            return !OTHERS_BEFORE_BODY.contains(body.textOf(index));
        }
        Word given = body.word(index - 1);
        return !OTHERS.contains(body.textOf(index))
                && foreign.areIn(body.text(), given.start(), given.end())
                && post.role().start() == body.word(index).end() + 1
                && given.length() > 1;
    }

    /** Whether a word is no other word of the language, and no body that somebody called by his family name is of. */
    private boolean mayBeGiven(Body body, int index) {
        Word word = body.word(index);
        String name = body.textOf(index);
        if (SHORT.contains(name)) {
            return frame.begins(body, index) || isBehindPost(body, index);
        }
        if (name.length() == 1 || name.length() > LONGEST || !PersonNames.isHangul(name)) {
            return false;
        }
        return isStrange(body, word)
                && !notNames.contains(name)
                && !places.isPlace(name)
                && endings.typeOf(name) == null
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && lexicon.trie().get(body.text(), word.start(), word.end()) == Trie.NONE
                && !(name.length() == KOREAN && persons.isFullName(name) && !foreign.areIn(name, 0, KOREAN));
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
                || parts.stream()
                        .anyMatch(
                                part -> part.tag().equals("NNG") && part.span().length() > 1)
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
