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
    private static final Set<String> DECIDING = Set.of("결정", "합의", "확정", "의결");

    static Mood of(Strand strand, int index) {
        Word word = strand.word(index);
        String predicate = word.predicate();
        Word next = index + 1 < strand.size() ? strand.word(index + 1) : null;
        if (predicate.endsWith("야") && next != null && isMust(next)) {
            return DEMANDED;
        }
        if (isImperative(word)) {
            return DEMANDED;
        }
        if (word.ending() == Ending.NOMINAL && word.particle().startsWith("로") && next != null && decides(next)) {
            return DECIDED;
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

    private static boolean isMust(Word next) {
        return next.noun().isEmpty()
                && !next.predicate().isEmpty()
                && "한하할했된됩".indexOf(next.predicate().charAt(0)) >= 0;
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
