package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows officials whom no name and no body stands beside: '고위 관계자', '수질과 담당자', '또 다른 최고위원'. */
final class Officials {
    private static final WordSet NOUNS = new WordSet(Set.of("관계자", "당국자", "담당자", "실무자", "소식통"));
    private static final Set<String> RANKS = Set.of("고위", "고위급", "핵심", "실무", "담당", "최고위");
    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{2,}(?:과|팀|담당관실)");

    /** Offices that every body has, so that they name none: '사무국 관계자'. */
    private static final Set<String> OFFICES = Lexicon.words("ko/cues/offices.txt");

    /** How an official is told by his work: '버스 정책을 맡은 한 과장'. */
    private static final WordSet IN_CHARGE =
            new WordSet(Set.of("맡은", "맡고", "맡는", "담당하는", "담당한", "총괄하는", "총괄한", "책임지는"));

    /** '담당 과장은'. */
    private static final String WORK = "담당";

    private static final String ONE = "한";

    /** Another one of those that the one before belongs to. */
    private static final String OTHER = "다른";

    /** Words that may stand before a crowd at the beginning of a sentence: '반면 …들은'. */
    private static final int FIRST = 2;

    /** In words: what tells of a crowd at the beginning of a sentence. */
    private static final int LONGEST_CLAUSE = 5;

    private final Titles titles;

    Officials(Titles titles) {
        this.titles = titles;
    }

    /** Whether a noun is an official without a post. */
    static boolean isOne(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether a noun is a department of some body: '물이용과'. */
    static boolean isDepartment(String noun) {
        return DEPARTMENT.matcher(noun).matches();
    }

    /** Whether a phrase is an official of the body just told of or of the one before: nothing but ranks and departments beside it, or 다른. */
    boolean areTakenUp(WordLine line, int first, int last, String head) {
        boolean official = NOUNS.contains(head);
        if (official && !isToldOf(line.at(first - 1)) && areRanks(line, first, last)) {
            return true;
        }
        boolean post = titles.lengthAtEnd(head, 0, head.length()) == head.length();
        if (post && last == first + 1 && line.get(first).bare().equals(WORK)) {
            return true;
        }
        if ((official || post) && isInCharge(line, first, last)) {
            return true;
        }
        boolean other = last > first && line.get(last - 1).bare().equals(OTHER);
        return other && (official || post);
    }

    /** '행사에 참여한 기업 관계자': a kind of bodies that a clause tells of, none of which the text has to be with. */
    static boolean areOfOneOfMany(WordLine line, int first, String kind) {
        Word told = line.at(first - 1);
        return told != null && !told.isQuotation() && told.isAdnominal() && !Callings.isBody(kind);
    }

    /** Whether a word before an official tells which one he is, so that he has not been told of: '현장을 찾은 관계자'. */
    private static boolean isToldOf(@Nullable Word before) {
        return before != null && !before.isQuotation() && !before.hasComma() && before.isAdnominal();
    }

    /** '…을 물렸으나, | 통신사들은', '명단에 들지 못할 | 작은 병원들은': whether a phrase stands where a clause's topic does. */
    static boolean beginClause(WordLine line, int first) {
        Word before = line.at(first - 1);
        if (before == null || before.isQuotation()) {
            return before == null;
        }
        boolean told = first <= LONGEST_CLAUSE && before.isAdnominal();
        return first <= FIRST || told || (before.hasComma() && before.lastTag().equals("EC"));
    }

    private static boolean isInCharge(WordLine line, int first, int last) {
        Word work = first == last - 1 && line.get(first).bare().equals(ONE) ? line.at(first - 1) : null;
        return work != null && IN_CHARGE.contains(work.bare());
    }

    private static boolean areRanks(WordLine line, int first, int last) {
        for (int i = first; i < last; i++) {
            String rank = line.get(i).bare();
            boolean other = i == first && rank.equals(OTHER) && last > first + 1;
            if (!other && !RANKS.contains(rank) && !OFFICES.contains(rank) && !isDepartment(rank)) {
                return false;
            }
        }
        return true;
    }
}
