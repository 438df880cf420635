package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import java.util.Set;

/** How a verb is meant: told as done, intended, decided or demanded. */
enum Mood {
    /** '도입했다', '도입해'. */
    TOLD,
    /** '도입한다': an announcement where a public body is the subject. */
    PRESENT,
    /** '도입하겠다', '도입할 계획이다', '도입을 추진 중이다'. */
    PLANNED,
    /** '도입하기로 했다'. */
    DECIDED,
    /** '도입해야 한다', '도입하라', '도입하자', '도입이 필요하다'. */
    DEMANDED;

    private static final Set<String> PLANS = Set.of("계획", "방침", "예정", "것", "생각", "구상", "뜻");
    private static final Set<String> AUXILIARIES =
            Set.of("주", "줄", "줘", "줬", "준", "나가", "나갈", "나간", "내", "두", "둘", "놓", "달라", "달");
    private static final Set<String> DECIDING = Set.of("결정", "합의", "확정", "의결");

    /** The mood of a verb; one that only leads up to another ('위원회를 구성하고 …을 조사하겠다') has the mood of that. */
    static Mood of(Strand strand, int index) {
        Mood own = own(strand, index);
        int at = index;
        while (own == TOLD && strand.word(at).ending() == Ending.CONNECTIVE && leadsOn(strand.word(at))) {
            int next = nextVerb(strand, at);
            if (next < 0) {
                return own;
            }
            own = own(strand, next);
            at = next;
        }
        return own;
    }

    private static boolean leadsOn(Word word) {
        String predicate = word.predicate();
        char last = predicate.charAt(predicate.length() - 1);
        return "고며여해어아데".indexOf(last) >= 0;
    }

    /** Index of the verb that ends the next clause with the same subject, or -1. */
    private static int nextVerb(Strand strand, int index) {
        for (int i = index + 1; i < strand.size(); i++) {
            Word word = strand.word(i);
            if (word.has("은", "는", "이", "가") && !word.isPredicate()) {
                return -1;
            }
            boolean planned = word.ending() == Ending.ADNOMINAL && own(strand, i) != TOLD;
            if (word.endsClause() || planned) {
                return i;
            }
        }
        return -1;
    }

    private static Mood own(Strand strand, int index) {
        Word word = strand.word(index);
        String predicate = word.predicate();
        Word next = index + 1 < strand.size() ? strand.word(index + 1) : null;
        if (word.ending() == Ending.CONNECTIVE && next != null && isAuxiliary(next)) {
            return own(strand, index + 1);
        }
        if (predicate.endsWith("야") && next != null && isMust(next)) {
            return DEMANDED;
        }
        if (isImperative(word)) {
            return DEMANDED;
        }
        if (word.ending() == Ending.NOMINAL && word.particle().startsWith("로") && next != null && decides(next)) {
            return DECIDED;
        }
        if (word.ending() == Ending.ADNOMINAL && next != null && next.noun().equals("필요") && next.has("가", "는")) {
            return DEMANDED;
        }
        if (word.ending() == Ending.ADNOMINAL && next != null && PLANS.contains(next.noun()) && isFuture(predicate)) {
            return next.noun().equals("것") && next.has("을") ? DEMANDED : PLANNED;
        }
        if (predicate.contains("겠")
                || (next != null
                        && word.ending() == Ending.CONNECTIVE
                        && next.predicate().contains("겠"))) {
            return PLANNED;
        }
        boolean present = (word.ending() == Ending.FINAL || word.ending() == Ending.QUOTATIVE) && isPresent(predicate);
        boolean going =
                predicate.endsWith("고") && next != null && next.predicate().startsWith("있");
        return present || going ? PRESENT : TOLD;
    }

    /** '높여 주기로', '이어 나간다': the ending of the helping verb counts. */
    private static boolean isAuxiliary(Word next) {
        return next.noun().isEmpty() && AUXILIARIES.stream().anyMatch(next.predicate()::startsWith);
    }

    private static boolean isMust(Word next) {
        String predicate = next.predicate();
        boolean asks = predicate.endsWith("지") || predicate.endsWith("까") || predicate.endsWith("나");
        return next.noun().isEmpty() && !predicate.isEmpty() && !asks && "한하할했된됩".indexOf(predicate.charAt(0)) >= 0;
    }

    /** '-하라', '-하자', '-하라고'; not '-이라고' and '-더라'. */
    private static boolean isImperative(Word word) {
        String predicate = word.predicate();
        String form = word.ending() == Ending.QUOTATIVE ? predicate.substring(0, predicate.length() - 1) : predicate;
        boolean ends = word.ending() == Ending.QUOTATIVE || word.ending() == Ending.FINAL;
        boolean copula = form.equals("라") || form.equals("이라") || form.endsWith("더라") || form.startsWith("아니");
        return ends && !copula && (form.endsWith("라") || form.endsWith("자"));
    }

    private static boolean decides(Word next) {
        return next.predicate().startsWith("했")
                || next.predicate().startsWith("한")
                || next.predicate().startsWith("하")
                || DECIDING.contains(next.noun());
    }

    private static boolean isFuture(String predicate) {
        char last = predicate.charAt(predicate.length() - 1);
        boolean finalL = last >= '가' && last <= '힣' && (last - '가') % 28 == 8;
        return finalL;
    }

    private static boolean isPresent(String predicate) {
        return predicate.endsWith("한다")
                || predicate.endsWith("는다")
                || predicate.endsWith("한다고")
                || predicate.endsWith("는다고")
                || predicate.endsWith("린다")
                || predicate.endsWith("든다")
                || predicate.endsWith("춘다")
                || predicate.endsWith("인다");
    }
}
