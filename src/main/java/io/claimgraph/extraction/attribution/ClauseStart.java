package io.claimgraph.extraction.attribution;

import io.claimgraph.language.Quotation;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells where a reported clause begins: after the words that frame it, which say when, where, to whom and about what its
 * source spoke ('20일 국정감사에서', '보도자료를 통해', '이와 관련해').
 */
final class ClauseStart {
    private static final int LONGEST_FRAME = 30;
    private static final int LONGEST_OCCASION = 8;
    private static final int NEAR_SUBJECT = 4;
    private static final int SHORT_CLAUSE = 5;
    private static final int SHORT_TOPIC = 6;

    private static final Set<String> CONNECTIVES = Set.of(
            "이어", "이어서", "또", "또한", "그러면서", "그러나", "하지만", "다만", "특히", "한편", "앞서", "이에", "반면", "그런데", "아울러", "그리고",
            "그러자", "이날", "전날", "당시", "최근", "이같이", "이후", "더불어", "그는", "나아가", "역시", "대신", "연일", "거듭", "일단", "최종");

    private static final Pattern DATE = Pattern.compile(
            "(지난|오는|이달|지난달|내달|올해|작년|지난해|내년|어제|오늘|내일|오전|오후|현지시간|현지시각|지난주|이번주|(\\d{2,4}년|\\d{1,2}월|\\d{1,2}일|\\d{1,2}시|\\d{1,2}분)(\\(.*\\))?(쯤|경)?(에|에는)?)");

    private static final Set<String> SAME_DAY = Set.of("이날", "전날");

    /** Of dates only a day frames: a year or a month belongs to what was said. */
    private static final Pattern DAY = Pattern.compile("(.*\\d일.*|어제|오늘|지난주|이번주|오전|오후)");

    /** An hour makes a date the date of an event, not of a speech. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[시분].*");

    /** What a speech was about: these words end a frame wherever they stand. */
    private static final Set<String> ABOUT = Set.of(
            "대해", "대해서", "대해서는", "대해선", "대해서도", "대하여", "관해", "관해서는", "관련해", "관련해서는", "관련해선", "관련해서도", "관련하여", "관련",
            "두고", "놓고", "향해", "겨냥해", "상대로", "토대로", "질문에", "질문에는", "물음에", "물음에는", "질의에", "질의에는", "우려에는");

    /** Those of them that also stand in the middle of a clause: '방안에 대해 협의하고 있다'. */
    private static final Set<String> WEAK_ABOUT =
            Set.of("대해", "대하여", "관해", "관련해", "관련하여", "두고", "놓고", "향해", "겨냥해", "상대로");

    private static final Set<String> WITH_OCCASION = Set.of(
            "통해", "통해서", "통해서도", "통해서는", "통해선", "열고", "열어", "갖고", "가지고", "내고", "내어", "마치고", "개최하고", "개최해", "올리고",
            "주재하고", "주재하며");

    private static final Pattern OCCASION_PARTICLE = Pattern.compile("(에서|에서는|에선|에서도|서|서는|선|에|에도|으로|로|을|를|과의|와의|과|와|)");

    private static final Set<String> IN = Set.of("에서", "에서는", "에선", "에서도");

    private static final Set<String> MEETING = Set.of("만나", "만나서", "출연해", "참석해", "나와", "출석해");

    private final CueLexicon lexicon;

    ClauseStart(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Index of the first word of the clause in the words from one index to another, the latter excluded; the other one
     * where all of them are frame.
     */
    int ofClause(WordLine line, int from, int to) {
        return after(line, from, to, true);
    }

    /** Index of the first word that is no frame before a quotation at an index. */
    int ofQuotation(WordLine line, int from, int index) {
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
    static boolean isTopicOfTalk(Word word) {
        return ABOUT.contains(word.bare());
    }

    /** Whether a word is a date or part of one. */
    static boolean isDate(Word word) {
        return SAME_DAY.contains(word.bare()) || DATE.matcher(word.bare()).matches();
    }

    private int skip(WordLine line, int at, int to, boolean inClause) {
        Word word = line.get(at);
        if (!word.isQuotation() && CONNECTIVES.contains(word.bare())) {
            return at + 1;
        }
        int frame = frameEnd(line, at, to, inClause);
        if (frame > at) {
            return frame;
        }
        return afterDate(line, at, to);
    }

    /** A date by itself frames; one inside a phrase ('지난 9일 열린 평가에서') belongs to it. */
    private static int afterDate(WordLine line, int at, int to) {
        int end = at;
        boolean day = false;
        while (end < to && DATE.matcher(line.get(end).bare()).matches()) {
            day |= DAY.matcher(line.get(end).bare()).matches();
            end++;
        }
        boolean inPhrase = end < to
                && (line.get(end).isAdnominal()
                        || line.get(end - (end > at ? 1 : 0)).endsWith("의"));
        boolean withTime = end > at && TIME.matcher(line.get(end - 1).bare()).matches();
        return inPhrase || withTime || !day ? at : end;
    }

    private int frameEnd(WordLine line, int at, int to, boolean inClause) {
        int limit = Math.min(to, at + LONGEST_FRAME);
        for (int i = at; i < limit; i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                continue;
            }
            if (ABOUT.contains(word.bare()) && (!inClause || framesClause(line, at, i, to))) {
                return i + 1;
            }
            if (i > at && endsSideClause(line, at, i, to)) {
                return i + 1;
            }
            if (isDocumentInMarks(line, i)) {
                return i + 1;
            }
            if (isOccasion(line, i, to, inClause) && !(inClause && hasEventSubject(line, at, i))) {
                return MEETING.contains(word.bare()) || !takesVerb(line, i, to) ? i + 1 : i + 2;
            }
            if (breaksFrame(word)) {
                return at;
            }
        }
        return at;
    }

    private boolean isOccasion(WordLine line, int index, int to, boolean inClause) {
        Word word = line.get(index);
        if (MEETING.contains(word.bare())) {
            return true;
        }
        Particles.Split split = Particles.of(word);
        if (!lexicon.isOccasion(noun(line, index, split))
                || !OCCASION_PARTICLE.matcher(split.particle()).matches()) {
            return false;
        }
        if (inClause
                && !split.particle().startsWith("에서")
                && !split.particle().equals("에선")
                && !takesVerb(line, index, to)) {
            return false;
        }
        if (split.particle().equals("을") || split.particle().equals("를")) {
            return takesVerb(line, index, to);
        }
        return !split.particle().isEmpty()
                && !split.particle().endsWith("의")
                && !split.particle().equals("과")
                && !split.particle().equals("와");
    }

    /** The noun of a word, or the end of what stands in marks before its particle: "'규제 혁신 간담회'에서". */
    private static String noun(WordLine line, int index, Particles.Split split) {
        Quotation quotation =
                index > 0 && line.get(index).attached() ? line.get(index - 1).quotation() : null;
        if (quotation == null || !split.noun().isEmpty()) {
            return split.noun();
        }
        String said = quotation.content().of(line.text()).strip();
        return said.substring(Math.max(0, said.length() - LONGEST_OCCASION));
    }

    /** "'2월 고용동향'에서". */
    private boolean isDocumentInMarks(WordLine line, int index) {
        Word word = line.get(index);
        Quotation quotation = index > 0 ? line.get(index - 1).quotation() : null;
        return quotation != null
                && word.attached()
                && IN.contains(word.bare())
                && lexicon.isDocument(quotation.content().of(line.text()).strip());
    }

    private static boolean framesClause(WordLine line, int at, int index, int to) {
        Word about = line.get(index);
        if (about.bare().equals("관련")
                && !about.hasComma()
                && !line.get(index + 1).isQuotation()) {
            return false;
        }
        if (index == at + 1) {
            return true;
        }
        if (hasOwnSubject(line, at, index) || (at == 0 && (index - at > SHORT_TOPIC || hasSubject(line, at, index)))) {
            return false;
        }
        return !WEAK_ABOUT.contains(line.get(index).bare()) || hasSubject(line, index + 1, to);
    }

    /** Whether there is a subject that belongs to no relative clause: '장관이 회담에 대해', and not '경찰이 모은 자료를 토대로'. */
    private static boolean hasOwnSubject(WordLine line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (line.get(i).isAdnominal()) {
                return false;
            }
            if (hasSubject(line, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** '시행령이 국무회의에서 의결돼': what happened on the occasion is what is said. */
    private static boolean hasEventSubject(WordLine line, int from, int to) {
        for (int i = to - 1; i >= from && !line.get(i).isAdnominal(); i--) {
            if (line.get(i).lastTag().equals("JKS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubject(WordLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = line.get(i).lastTag();
            if (tag.equals("JKS")
                    || (tag.equals("JX")
                            && (line.get(i).endsWith("은") || line.get(i).endsWith("는")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesVerb(WordLine line, int index, int to) {
        return index + 1 < to && WITH_OCCASION.contains(line.get(index + 1).bare());
    }

    /** '…하는 한편,', '수사단을 발족시키면서,'. */
    private boolean endsSideClause(WordLine line, int at, int index, int to) {
        Word word = line.get(index);
        if (Quotative.of(word) != null || !(word.hasComma() || word.endsWith("면서"))) {
            return false;
        }
        if (!word.hasComma()) {
            int near = lexicon.verbAt(line, index) == null ? Math.min(to, index + NEAR_SUBJECT) : to;
            return !hasSubject(line, at, index) && hasSubject(line, index + 1, near);
        }
        boolean meanwhile = word.bare().equals("한편") && line.get(index - 1).isAdnominal();
        boolean speech = (word.endsWith("며") || word.endsWith("면서") || isOngoing(word))
                && lexicon.expressionAt(line, index) != null;
        return meanwhile
                || (speech && !hasSubject(line, at, index))
                || (word.endsWith("면서") && index - at < SHORT_CLAUSE && !hasSubject(line, at, index));
    }

    /** '부인하고', and not '부인했고', after which another main clause comes. */
    private static boolean isOngoing(Word word) {
        return word.endsWith("고")
                && word.morphemes().stream().noneMatch(m -> m.tag().contains("EP"));
    }

    /** Whether a clause ends in the word: what comes after it belongs to no frame that began before. */
    private static boolean breaksFrame(Word word) {
        return word.hasComma() && word.lastTag().equals("EC");
    }
}
