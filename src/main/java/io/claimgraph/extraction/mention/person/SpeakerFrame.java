package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where a speaker's name may begin or stand by the words before it. Immutable. */
final class SpeakerFrame {
    /** '이 회사 …', '같은 당 …'. */
    private static final Set<String> BODIES = Set.of("회사", "당", "업체", "기업", "단체", "기관", "학교", "재단", "협회", "노조", "모임");

    /** Nouns that end a clause: '…을 의식한 듯 …', '…을 마친 뒤 …'. */
    private static final Set<String> AFTER_CLAUSES = Set.of("듯", "채", "뒤", "후", "직후", "가운데");

    private static final char UNIVERSITY = '대';
    private static final Pattern TEACHER = Pattern.compile("[가-힣]{0,6}(?:교수|총장|학장|연구원|강사)(?:[은는이가도의와]|팀[은이의]?)?");

    /** The possessive particle's tag. */
    private static final String POSSESSIVE = "JKG";

    private final NameLexicon lexicon;
    private final NameEndings endings = new NameEndings();

    SpeakerFrame(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether no word before can be part of what begins here: none stands before, or it has a particle or an ending. */
    boolean begins(Body body, int index) {
        return index == 0
                || !body.isSpaceAfter(index - 1)
                || body.morphology().isClosed(body.word(index - 1))
                || AFTER_CLAUSES.contains(body.textOf(index - 1));
    }

    /** Whether the word before names a body, or says whose the next one is: '누리당 | …', '누리당의 | …', '이 회사 | …'. */
    boolean isOfBody(Body body, int index) {
        if (index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        String before = body.textOf(index - 1);
        return lastTag(body, index - 1).equals(POSSESSIVE) || BODIES.contains(before) || isBody(body, index - 1);
    }

    /** Whether a word is the short name of a university before a teacher's post, and not itself a name behind a body's. */
    boolean isSchoolOfSomebody(Body body, int index) {
        return isSchool(body, index) && !isOfBody(body, index);
    }

    /** '다온대 교수': a university by its last syllable and the post behind it. */
    private static boolean isSchool(Body body, int index) {
        Word word = body.word(index);
        return word.length() > 2
                && body.text().charAt(word.end() - 1) == UNIVERSITY
                && body.isSpaceAfter(index)
                && TEACHER.matcher(body.textOf(index + 1)).matches();
    }

    /** Whether a word names a body: one that is known, or one whose ending tells it. */
    boolean isBody(Body body, int index) {
        if (isSchool(body, index)) {
            return true;
        }
        Word word = body.word(index);
        int entry = lexicon.trie().get(body.text(), word.start(), word.end());
        return entry == Trie.NONE
                ? word.length() > 2 && endings.typeOf(body.textOf(index)) != null
                : lexicon.entry(entry).type().isBody();
    }

    private static String lastTag(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return parts.isEmpty() ? "" : parts.getLast().tag();
    }
}
