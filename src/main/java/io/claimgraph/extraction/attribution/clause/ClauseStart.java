package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;

/**
 * Tells where a reported clause begins: after the words that frame it, which say when, where, to whom and about what its
 * source spoke ('20일 국정감사에서', '보도자료를 통해', '이와 관련해').
 */
public final class ClauseStart {
    private static final int LONGEST_FRAME = 30;
    private static final int LONGEST_FIRST = 3;

    private static final Set<String> CONNECTIVES = Set.of(
            "이어", "이어서", "마지막으로", "끝으로", "덧붙여", "또", "또한", "그러면서", "그러나", "하지만", "다만", "특히", "한편", "앞서", "이에", "반면",
            "그런데", "아울러", "그리고", "그러자", "이날", "전날", "당시", "최근", "이같이", "이후", "더불어", "그는", "나아가", "역시", "대신", "연일", "거듭",
            "일단", "최종", "이처럼", "구체적으로는", "반대로", "실제로");

    /** What shows where something is said or seen. */
    private static final Set<String> SEEN = Set.of("따르면", "의하면", "보면", "살펴보면", "종합하면");

    /** What is still to come frames no speech. */
    private static final Set<String> FUTURE =
            Set.of("앞으로", "앞으로도", "앞으로는", "향후", "향후에도", "내년", "내년에", "내년에는", "오는", "내달", "내일", "모레");

    private static final String PAST = "지난";

    /** Connectives of two words. */
    private static final Set<String> TWO_WORDS = Set.of(
            "이에 따라",
            "이와 함께",
            "데 이어",
            "데 이어서",
            "데 더해",
            "데 반해",
            "것에 이어",
            "것에 더해",
            "것과 함께",
            "것과 별개로",
            "것과 달리",
            "이와 별도로",
            "이와 달리",
            "이 밖에",
            "이 외에",
            "이 외에도",
            "그와 함께",
            "이에 앞서",
            "그보다 앞선",
            "그보다 앞서",
            "현지 시각으로",
            "현지 시간으로",
            "같은 날",
            "이런 가운데",
            "그런 가운데",
            "이러한 가운데",
            "이 같은 가운데",
            "다음 날",
            "이튿날 오전",
            "이튿날 오후",
            "같은 시각",
            "같은 시간",
            "같은 자리에서");

    private static final Set<String> GROUNDS = Set.of("근거로", "이유로", "바탕으로", "배경으로", "예로", "계기로");

    private final CueLexicon lexicon;
    private final Occasions occasions;
    private final SideClauses sides;

    /** Goes by the words that tell of speech. */
    public ClauseStart(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.occasions = new Occasions(lexicon);
        this.sides = new SideClauses(lexicon);
    }

    /**
     * Index of the first word of the clause in the words from one index to another, the latter excluded; the other one
     * where all of them are frame.
     */
    int ofClause(WordLine line, int from, int to) {
        int deeds = Deeds.after(line, from, to);
        return after(line, deeds, to, true);
    }

    /** The same of more that somebody says in a sentence: where and when he spoke has been told. */
    int ofMore(WordLine line, int from, int to) {
        int first = from < to && CONNECTIVES.contains(line.get(from).bare()) ? from + 1 : from;
        return Deeds.after(line, first, to);
    }

    /**
     * Index of the first word that tells what a talk is about whose frame ends before an index: after connectives, dates and
     * whatever else was done first ('공지를 올려').
     */
    int ofTopic(WordLine line, int from, int to) {
        int topic = afterConnectives(line, from, to);
        for (int i = to - 2; i >= topic; i--) {
            boolean ended = !line.get(i).isQuotation() && line.get(i).lastTag().equals("EC");
            if (ended && !line.get(i + 1).isVerbal()) {
                return i + 1;
            }
        }
        return topic;
    }

    /** '이에', and not '이에 대해'. */
    private static boolean isConnective(WordLine line, int index) {
        Word next = line.at(index + 1);
        boolean about = next != null && isTopicOfTalk(next);
        return !about && CONNECTIVES.contains(line.get(index).bare());
    }

    private static int afterConnectives(WordLine line, int from, int to) {
        int at = from;
        while (at < to) {
            boolean connective = isConnective(line, at);
            int next = connective ? at + 1 : DayWords.after(line, at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Index of the first word that is no frame before a quotation at an index. */
    public int ofQuotation(WordLine line, int from, int index) {
        return after(line, from, index, false);
    }

    private int after(WordLine line, int from, int to, boolean inClause) {
        int at = from;
        while (at < to) {
            int next = skip(line, at, to, inClause);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Whether a frame that says what a speech was about ends in the word. */
    public static boolean isTopicOfTalk(Word word) {
        return TalkTopics.endsIn(word);
    }

    private int skip(WordLine line, int at, int to, boolean inClause) {
        Word word = line.get(at);
        if (at + 1 < to
                && word.bare().length() <= LONGEST_FIRST
                && TWO_WORDS.contains(word.bare() + " " + line.get(at + 1).bare())) {
            return at + 2;
        }
        if (!word.isQuotation() && isConnective(line, at)) {
            return at + 1;
        }
        if (inClause && Happenings.are(line, at, to)) {
            return at;
        }
        if (FUTURE.contains(word.bare())) {
            return sides.after(line, at, to);
        }
        int frame = frameEnd(line, at, to, inClause);
        if (frame > at) {
            return frame;
        }
        int past = inClause && !Tense.isPast(line.get(to)) ? PastTimes.after(line, at, to) : at;
        return past > at ? past : DayWords.after(line, at, to);
    }

    private int frameEnd(WordLine line, int at, int to, boolean inClause) {
        int limit = Math.min(to, at + LONGEST_FRAME);
        boolean conditional = false;
        for (int i = at; i < limit; i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                continue;
            }
            if (TalkTopics.endsIn(line, i) && (!inClause || TalkTopics.framesClause(line, at, i, to))) {
                return i + 1;
            }
            if (i == at && sides.isVerb(line, i)) {
                return i + 1;
            }
            if (i > at && (sides.endsIn(line, at, i, to) || isGround(line, at, i))) {
                return i + 1;
            }
            conditional |= inClause && isCondition(word);
            if (conditional) {
                continue;
            }
            int act = inClause ? lexicon.acts().after(line, at, i, to) : i;
            if (act > i) {
                return act;
            }
            int occasion = inClause && SubjectWords.ofEvent(line, at, i) ? i : occasions.after(line, i, to, inClause);
            if (occasion > i) {
                return occasion;
            }
            if (breaksFrame(word) || isBeginning(line, at, i)) {
                return at;
            }
        }
        return at;
    }

    /** '조항의 문언을 근거로, …': on what ground somebody speaks. */
    private static boolean isGround(WordLine line, int at, int index) {
        Word word = line.get(index);
        return word.hasComma()
                && GROUNDS.contains(word.bare())
                && line.get(index - 1).lastTag().equals("JKO")
                && !SubjectWords.any(line, at, index);
    }

    /** '요금을 올리면 | 협의회에서 나가겠다고': what is to come about under a condition frames no speech. */
    private static boolean isCondition(Word word) {
        return word.endsWith("면") && word.lastTag().equals("EC") && !word.hasComma() && !SEEN.contains(word.bare());
    }

    /** '4월 23일부터' of what is said to be so from then on, and not '지난 4일부터 도래울을 찾아', which tells of a deed. */
    private static boolean isBeginning(WordLine line, int at, int index) {
        return DayWords.begins(line.get(index)) && !line.get(at).bare().equals(PAST);
    }

    /** Whether a clause ends in the word: what comes after it belongs to no frame that began before. */
    private static boolean breaksFrame(Word word) {
        return word.hasComma() && word.lastTag().equals("EC");
    }
}
