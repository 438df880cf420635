package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say what a speech is about: '| 새 방안에 대해 | …', '| 이와 관련해 | …', '| 야당을 향해 | …'. */
final class TalkTopics {
    private static final int SHORT_TOPIC = 6;
    private static final int POINTED_TOPIC = 3;
    private static final String CONCERNING = "관련";
    private static final String TOWARDS = "향해";

    /** What gives rise to speech. */
    private static final Pattern OCCASION =
            Pattern.compile("(이|그|이것|그것|것|데|점|사실|.*(의혹|논란|지적|비판|질문|질의|보도|발언|주장|우려|요구|제안|소식|사태|파문))(과|와)?");

    /** What points to a thing that has been told of. */
    private static final Set<String> POINTERS = Set.of("이", "이번", "이런", "이같은", "해당", "그");

    /** What a speech was about: these words end a frame wherever they stand. */
    private static final WordSet ABOUT = new WordSet(Set.of(
            "대해", "대해서", "대해서는", "대해선", "대해서도", "대하여", "관해", "관해서는", "관련해", "관련해서는", "관련해선", "관련해서도", "관련하여", "관련",
            "두고", "두고는", "두고서는", "놓고", "놓고는", "놓고서는", "들어", "들며", "빗대", "향해", "향해서는", "향해선", "겨냥해", "겨냥해서는", "상대로",
            "상대로는", "토대로", "질문에", "질문에는", "질문엔", "물음에", "물음에는", "물음엔", "질의에", "질의에는", "질의엔", "우려에는", "우려엔", "요구에는",
            "요구엔", "지적에는", "지적엔", "비판에는", "비판엔", "주장에는", "주장엔", "제안에는", "제안엔", "요청에는", "요청엔", "의혹에는", "의혹엔", "별개로",
            "별도로", "무관하게", "관계없이", "상관없이"));

    /** Those of them that also stand in the middle of a clause: '방안에 대해 협의하고 있다'. */
    private static final Set<String> WEAK_ABOUT =
            Set.of("대해", "대하여", "관해", "관련해", "관련하여", "두고", "놓고", "들어", "들며", "빗대", "향해", "겨냥해", "상대로");

    /** Those that a verb right behind them takes: '정책에 대해서 이해하는 계기'. */
    private static final Set<String> OBJECT = Set.of("대해", "대해서", "대하여", "관해");

    private TalkTopics() {}

    /** Whether what a speech is about ends in the word. */
    static boolean endsIn(Word word) {
        return ABOUT.contains(word.bare());
    }

    /** Whether it ends in the word at an index, which neither tells since when nor modifies a noun with the next one ('… 관련 한'). */
    static boolean endsIn(WordLine line, int index) {
        return endsIn(line.get(index)) && !isSince(line, index) && !line.follows(index + 1, "한");
    }

    /** Whether what is told from one index to another is no part of the clause that ends at a third one. */
    static boolean framesClause(WordLine line, int at, int index, int to) {
        Word about = line.get(index);
        if (about.bare().equals("관련")
                && !about.hasComma()
                && !line.get(index + 1).isQuotation()) {
            return false;
        }
        if (about.bare().startsWith(CONCERNING) && !isOccasion(line.get(index - 1))) {
            return false;
        }
        if (OBJECT.contains(about.bare()) && isDeed(line.get(index + 1)) && !about.hasComma()) {
            return false;
        }
        boolean pointed =
                index <= at + POINTED_TOPIC && POINTERS.contains(line.get(at).bare());
        if (index == at + 1 || pointed) {
            return true;
        }
        if (SubjectWords.own(line, at, index)
                || (at == 0 && (index - at > SHORT_TOPIC || SubjectWords.any(line, at, index)))) {
            return false;
        }
        return !WEAK_ABOUT.contains(about.bare())
                || SubjectWords.any(line, index + 1, to)
                || (about.bare().startsWith(CONCERNING) && Will.isIn(line.get(to)))
                || (about.bare().equals(TOWARDS) && Will.isDemand(line.get(to)));
    }

    /** '이와 | 관련해', '…한 것과 | 관련해', '의혹과 | 관련해': what made somebody speak, and no matter of what is said. */
    private static boolean isOccasion(Word word) {
        return !word.isQuotation() && OCCASION.matcher(word.bare()).matches();
    }

    /** '(정책에 대해) 이해하는', and not '(이에 대해) 조속한'. */
    private static boolean isDeed(Word word) {
        return word.isAdnominal()
                && word.morphemes().stream()
                        .noneMatch(m -> m.tag().startsWith("VA") || m.tag().startsWith("XSA"));
    }

    /** '올해 들어', which tells since when, and not '예를 들어'. */
    private static boolean isSince(WordLine line, int index) {
        return index > 0
                && line.get(index).bare().equals("들어")
                && !line.get(index - 1).isQuotation()
                && !line.get(index - 1).lastTag().startsWith("J");
    }
}
