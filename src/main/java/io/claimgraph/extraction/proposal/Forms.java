package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/** What the form of a single word says of its mood. */
final class Forms {
    private static final int SYLLABLE_FINALS = 28;
    private static final int FINAL_N = 4;
    private static final int FINAL_L = 8;
    private static final int FINAL_TENSE = 20;
    private static final WordSet AUXILIARIES = new WordSet(Set.of(
            "주", "줄", "줘", "줬", "준", "나가", "나갈", "나간", "내", "두", "둘", "놓", "달라", "달", "않", "말", "못하", "못한", "못할", "못했",
            "오라", "오고", "왔", "온"));
    private static final int LONGEST_AUXILIARY = 2;
    private static final String AUXILIARY_STARTS = "주줄줘줬준나내두둘놓달않말못오왔온";
    private static final Set<String> GLUED_MUSTS = Set.of("야한다", "야합니다", "야된다", "야됩니다", "야겠다", "야할 것");
    private static final EndingSet AND_SAYING = new EndingSet(List.of("라며", "자며", "라면서", "자면서"));
    private static final EndingSet STATES = new EndingSet(Set.of("중", "예정", "계획", "방침"));
    private static final WordSet DECIDING = new WordSet(Set.of("결정", "합의", "확정", "의결", "약속", "협약", "다짐", "잠정합의", "결의"));

    private Forms() {}

    /** '높여 주기로', '이어 나간다': the ending of the helping verb counts. */
    static boolean isAuxiliary(Word word) {
        return word.noun().isEmpty()
                && !word.predicate().isEmpty()
                && AUXILIARY_STARTS.indexOf(word.predicate().charAt(0)) >= 0
                && beginsAsAuxiliary(word.predicate());
    }

    private static boolean beginsAsAuxiliary(String predicate) {
        for (int length = 1; length <= Math.min(LONGEST_AUXILIARY, predicate.length()); length++) {
            if (AUXILIARIES.contains(predicate, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** '하겠다', '한다'. */
    static boolean isDo(Word word) {
        return startsWithOneOf(word, "하한할해했합");
    }

    /** '된다', '될'. */
    static boolean isBecome(Word word) {
        return startsWithOneOf(word, "되된될됩됐");
    }

    /** What follows '-어야': '한다', '된다'; not a question. */
    static boolean isMust(Word word) {
        String predicate = word.predicate();
        boolean asks = predicate.endsWith("지") || predicate.endsWith("까") || predicate.endsWith("나");
        return !asks && startsWithOneOf(word, "한하할했합해된되됩돼");
    }

    private static boolean startsWithOneOf(Word word, String syllables) {
        return word.noun().isEmpty()
                && !word.predicate().isEmpty()
                && syllables.indexOf(word.predicate().charAt(0)) >= 0;
    }

    /** 'A가 아니라 B를': the clause goes on with what is meant. */
    static boolean isNotBut(Word word) {
        return word.noun().isEmpty() && word.predicate().equals("아니라");
    }

    /** '고쳐야한다', written as one word. */
    static boolean isGluedMust(Word word) {
        return word.predicate().indexOf('야') >= 0 && GLUED_MUSTS.stream().anyMatch(word.predicate()::contains);
    }

    /** '-하라', '-하자', '-하라고', '-하라며'; not '-이라고' and '-더라'. */
    static boolean isImperative(Word word) {
        String predicate = word.predicate();
        if (isAndSaying(word)) {
            return isImperative(predicate.substring(0, predicate.length() - (predicate.endsWith("며") ? 1 : 2)));
        }
        boolean quotes = word.ending() == Ending.QUOTATIVE || isQuoting(word);
        if (!quotes && word.ending() != Ending.FINAL) {
            return false;
        }
        return isImperative(quotes ? predicate.substring(0, predicate.length() - 1) : predicate);
    }

    private static boolean isImperative(String form) {
        boolean copula = form.equals("라") || form.equals("이라") || form.endsWith("더라") || form.startsWith("아니");
        return !copula && (form.endsWith("라") || form.endsWith("자") || isPolite(form));
    }

    /** '고치십시오', '고쳐 주세요'. */
    private static boolean isPolite(String form) {
        return form.endsWith("시오") || form.endsWith("세요");
    }

    /** '고치라며', '고치자면서'. */
    static boolean isAndSaying(Word word) {
        String predicate = word.predicate();
        return word.ending() == Ending.CONNECTIVE && AND_SAYING.isAtEnd(predicate) && !predicate.startsWith("바라");
    }

    /** '고치자는', '고치라는'. */
    static boolean isQuoting(Word word) {
        return word.ending() == Ending.ADNOMINAL
                && (word.predicate().endsWith("자는") || word.predicate().endsWith("라는"));
    }

    /** '검토 중이다', '도입 예정이라고': a noun that tells what is planned. */
    static boolean isState(Word word) {
        String noun = word.noun();
        return STATES.isAtEnd(noun) && (word.isPredicate() || word.has("이라고", "이라며"));
    }

    static boolean isStateNoun(Word word) {
        return STATES.contains(word.noun());
    }

    /** What follows '-기로': '했다', '결정했다'. */
    static boolean decides(Word word) {
        return word.predicate().startsWith("했")
                || word.predicate().startsWith("한")
                || word.predicate().startsWith("하")
                || DECIDING.contains(word.noun());
    }

    /** '나래부와 | 합의했다': by a noun of deciding. */
    static boolean isSettled(Word word) {
        return word.isPredicate() && DECIDING.contains(word.noun());
    }

    /** '고치도록', '고발토록': what is seen to. */
    static boolean isSoThat(Word word) {
        return word.predicate().endsWith("도록") || word.predicate().endsWith("토록");
    }

    /** '고칠'. */
    static boolean isFuture(String predicate) {
        return !predicate.isEmpty() && consonantAfter(predicate, predicate.length() - 1) == FINAL_L;
    }

    /** Whether a syllable ends in the consonant of a tense: '쳤', '왔', '겠'. */
    static boolean isTense(char syllable) {
        return syllable >= '가' && syllable <= '힣' && (syllable - '가') % SYLLABLE_FINALS == FINAL_TENSE;
    }

    /** '고친다', '고친다고'. */
    static boolean isPresent(Word word) {
        String predicate = word.predicate();
        String told = predicate.endsWith("다고") ? predicate.substring(0, predicate.length() - 1) : predicate;
        boolean ends = word.ending() == Ending.FINAL || word.ending() == Ending.QUOTATIVE;
        return ends && told.endsWith("다") && told.length() > 1 && consonantAfter(told, told.length() - 2) == FINAL_N;
    }

    /** Number of the final consonant of a hangul syllable (Unicode's order), -1 where it is none. */
    private static int consonantAfter(String text, int index) {
        char c = text.charAt(index);
        return c >= '가' && c <= '힣' ? (c - '가') % SYLLABLE_FINALS : -1;
    }
}
