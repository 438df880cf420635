package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;

/**
 * Finds what a source did before it spoke or while it did, which is no part of what it said: '현장을 찾아 …', '위원회를 열고 …', '결과를
 * 내놓고 …', '지휘를 마친 뒤 …'.
 */
public final class OwnActs {
    /** In words: an act that takes more of them is told of by the one who speaks. */
    private static final int LONGEST = 10;

    /** In words: from an act to the subject of what is said. */
    private static final int NEAR_SUBJECT = 4;

    /** '성명을 내': the morphology takes it for a pronoun. */
    private static final String BROUGHT_OUT = "내";

    private static final Set<String> SIGNED = Set.of("맺고", "체결하고", "맺은", "체결한");
    private static final EndingSet AGREEMENT = new EndingSet(Set.of("협약", "협정", "양해각서", "계약", "합의서", "의향서"));

    private static final Set<String> AFTER = Set.of("뒤", "후", "직후", "자리에서", "데", "다음");

    private static final Set<String> AFTER_TALK = Set.of("뒤", "후", "직후", "도중", "말미에", "끝에");

    private final Set<String> talks = Lexicon.words("ko/cues/talks.txt");
    private final Set<String> listeners = Lexicon.words("ko/cues/listeners.txt");
    private final SpokenActs spoken = new SpokenActs();
    private final VerbTable visits = VerbTable.of("ko/cues/visits.txt");
    /** What is still going on does not end before what is said: '협의하는 데'. */
    private static final String ONGOING = "는";

    private final VerbTable gestures = VerbTable.of("ko/cues/gestures.txt");
    private final VerbTable inspections = VerbTable.of("ko/cues/inspections.txt");
    private final VerbTable publishing = VerbTable.of("ko/cues/publishing.txt");
    private final VerbTable holding = VerbTable.of("ko/cues/holding.txt");
    private final EndingSet published = new EndingSet(Lexicon.words("ko/cues/published.txt"));
    private final EndingSet meetings = new EndingSet(Lexicon.words("ko/cues/meetings.txt"));

    /** Index of the first word after the act of the source that begins at a word and ends in another; the latter's if none does. */
    public int after(WordLine line, int at, int index, int to) {
        Word word = line.get(index);
        if (isAfterTalk(line, at, index, to) || isListener(line, at, index)) {
            return index + 1;
        }
        if (index > at && spoken.endsAt(line, at, index, to)) {
            return index + 1;
        }
        if (index == at || index - at > LONGEST || word.isQuotation() || !endsClause(line, index, to)) {
            return index;
        }
        boolean act = gestures.at(line, index) != null
                || isInspected(line, index, to)
                || isSeen(line, index, to)
                || isPublished(line, index)
                || isVisit(line, index, to)
                || isHeld(line, index, to)
                || isSigned(line, index, to);
        if (!act || SubjectWords.own(line, at, index) || hasClause(line, at, index)) {
            return index;
        }
        return word.isAdnominal() ? index + 2 : index + 1;
    }

    /** '선고 뒤 …', '정상회담 직후 …'. */
    private boolean isAfterTalk(WordLine line, int at, int index, int to) {
        return index > at
                && AFTER_TALK.contains(line.get(index).bare())
                && !line.get(index - 1).isQuotation()
                && talks.contains(line.get(index - 1).bare())
                && !Tense.isPast(line.get(to))
                && !SubjectWords.any(line, at, index)
                && !hasClause(line, at, index);
    }

    /** '취재진에게 …'. */
    private boolean isListener(WordLine line, int at, int index) {
        return listeners.contains(line.get(index).bare())
                && !SubjectWords.any(line, at, index)
                && !hasClause(line, at, index);
    }

    private static boolean endsClause(WordLine line, int index, int to) {
        Word word = line.get(index);
        if (word.isAdnominal()) {
            return index + 2 < to && AFTER.contains(line.get(index + 1).bare());
        }
        boolean brought = word.bare().equals(BROUGHT_OUT);
        return index + 1 < to && (brought || word.lastTag().equals("EC")) && Quotative.of(word) == null;
    }

    /** Whether a clause ends before an index: what comes after it goes on with that one. */
    private static boolean hasClause(WordLine line, int at, int index) {
        for (int i = at; i < index; i++) {
            if (!line.get(i).isQuotation() && line.get(i).lastTag().equals("EC")) {
                return true;
            }
        }
        return false;
    }

    /** '결과를 내놓고', '성명을 내'. */
    private boolean isPublished(WordLine line, int index) {
        return publishing.at(line, index) != null && published.isAtEnd(object(line, index));
    }

    /** '임시회를 열어 …하라고', and not '임시회를 열어 …했다고' or '열어 …하겠다고'. */
    private boolean isHeld(WordLine line, int index, int to) {
        return holding.at(line, index) != null
                && meetings.isAtEnd(object(line, index))
                && !Tense.isPast(line.get(to))
                && !Tense.isComing(line.get(to));
    }

    /** '투자 협약을 맺고 …짓는다고', and not '협약을 맺고 …지었다고'. */
    private static boolean isSigned(WordLine line, int index, int to) {
        return SIGNED.contains(line.get(index).bare())
                && AGREEMENT.isAtEnd(object(line, index))
                && !Tense.isPast(line.get(to));
    }

    private boolean isVisit(WordLine line, int index, int to) {
        return visits.at(line, index) != null && !object(line, index).isEmpty() && !Tense.isPast(line.get(to));
    }

    /** '사업을 점검한 뒤 …', and not '사업을 점검해 …'. */
    private boolean isInspected(WordLine line, int index, int to) {
        return line.get(index).isAdnominal()
                && !line.get(index).endsWith(ONGOING)
                && inspections.at(line, index) != null
                && !object(line, index).isEmpty()
                && !Tense.isPast(line.get(to));
    }

    /** '현장을 둘러보고 일손이 모자람을 …', and not '현장을 점검하고 …하겠다고'. */
    private boolean isSeen(WordLine line, int index, int to) {
        return line.get(index).endsWith("고")
                && inspections.at(line, index) != null
                && !object(line, index).isEmpty()
                && !Tense.isPast(line.get(to))
                && !Tense.isComing(line.get(to))
                && SubjectWords.any(line, index + 1, Math.min(to + 1, index + NEAR_SUBJECT));
    }

    /** The noun before a verb that is its object, or an empty text. */
    private static String object(WordLine line, int index) {
        Word before = line.get(index - 1);
        if (before.isQuotation()) {
            return "";
        }
        Particles.Split split = Particles.of(before);
        return split.particle().equals("을") || split.particle().equals("를") ? split.noun() : "";
    }
}
