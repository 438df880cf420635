package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import java.util.List;
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

    private static final Set<String> PLANS = Set.of("계획", "방침", "예정", "것", "생각", "구상", "뜻", "목표", "복안");
    private static final Set<String> AUXILIARIES = Set.of(
            "주", "줄", "줘", "줬", "준", "나가", "나갈", "나간", "내", "두", "둘", "놓", "달라", "달", "않", "말", "못하", "못한", "못할", "못했",
            "오라", "오고", "왔", "온");
    private static final Set<String> DEMANDS = Set.of("입장", "주장", "요구", "제안", "의견", "뜻", "취지", "권고", "요청");
    private static final Set<String> GLUED_MUSTS = Set.of("야한다", "야합니다", "야된다", "야됩니다", "야겠다", "야할 것");
    private static final Set<String> VIEWS = Set.of(
            "것", "거", "생각", "지적", "목소리", "여론", "내용", "점", "필요", "이유", "조언", "견해", "판단", "방침", "원칙", "글", "시점", "때");
    private static final Set<String> TIMES = Set.of("동안", "때", "경우", "뒤", "후", "이후", "내년", "올해", "하반기", "상반기");
    private static final List<String> AND_SAYING = List.of("라며", "자며", "라면서", "자면서");
    private static final String STATE_ENDS = "중정획침";
    private static final Set<String> STATES = Set.of("중", "예정", "계획", "방침");
    private static final ProposalVerbs CUES = new ProposalVerbs();
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

    /** Whether a verb only helps the one before it ('고쳐 나간다', '고치지 않는다'). */
    static boolean isHelping(Strand strand, int index) {
        Word word = strand.word(index);
        boolean after = index > 0
                && strand.word(index - 1).ending() == Ending.CONNECTIVE
                && !strand.word(index - 1).comma();
        return after
                && (isAuxiliary(word) || (strand.word(index - 1).predicate().endsWith("야") && isMust(word)));
    }

    private static char firstOf(String noun) {
        return noun.isEmpty() ? ' ' : noun.charAt(0);
    }

    /** '고칠 계획이다': the adnominal form is only part of a plan or a must. */
    static boolean isPlanned(Strand strand, int index) {
        return tail(strand, index) > index;
    }

    /** '요청', '입장': nouns of what somebody wants. */
    static boolean isDemand(String noun) {
        return DEMANDS.contains(noun);
    }

    /** '검토 중이다', '도입 예정이다': the noun before tells what is planned. */
    static boolean isNounPlan(Strand strand, int index) {
        boolean bare = strand.word(index).isBare() && !strand.word(index).noun().isEmpty();
        return bare
                && index + 1 < strand.size()
                && STATES.contains(strand.word(index + 1).noun())
                && isState(strand.word(index + 1));
    }

    static boolean isState(Word word) {
        String noun = word.noun();
        boolean state = !noun.isEmpty()
                && STATE_ENDS.indexOf(noun.charAt(noun.length() - 1)) >= 0
                && STATES.stream().anyMatch(noun::endsWith);
        return state && (word.isPredicate() || word.has("이라고", "이라며"));
    }

    /** '요청할 수 있다': nobody does yet. */
    static boolean isPossible(Strand strand, int index) {
        return strand.word(index).ending() == Ending.ADNOMINAL
                && index + 1 < strand.size()
                && strand.word(index + 1).noun().equals("수");
    }

    /** '고치지 않겠다', '고치지 말아 달라'. */
    static boolean isNegated(Strand strand, int index) {
        return strand.word(index).predicate().endsWith("지") && tail(strand, index) > index;
    }

    /** '꾸려', '만들어': a means to what follows. */
    static boolean isOnTheWay(Strand strand, int index) {
        Word word = strand.word(index);
        return tail(strand, index) == index
                && word.ending() == Ending.CONNECTIVE
                && !word.predicate().endsWith("고")
                && !word.predicate().endsWith("며");
    }

    /** Whether somebody is asked in so many words ('고쳐 달라고', '고치자고', '고칠 것을'), not just told what is right. */
    static boolean isRequest(Strand strand, int index) {
        int last = tail(strand, index);
        Word word = strand.word(last);
        boolean demanded = isImperative(word) && !isAndSaying(word);
        return demanded || (word.noun().equals("것") && word.has("을") && !word.isPredicate());
    }

    /** Index of the last word that tells the mood of a verb: '고쳐 나갈 계획', '고쳐야 한다'. */
    static int tail(Strand strand, int index) {
        int last = index;
        while (last + 1 < strand.size() && last < index + 3 && carries(strand, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean carries(Strand strand, int index) {
        Word before = strand.word(index - 1);
        Word word = strand.word(index);
        boolean after = before.isPredicate() && !before.comma();
        boolean plan = before.ending() == Ending.ADNOMINAL
                && (PLANS.contains(word.noun()) || word.noun().equals("필요"));
        boolean must = before.predicate().endsWith("야") && isMust(word);
        boolean decided = before.ending() == Ending.NOMINAL && decides(word);
        return after && (isHelping(strand, index) || plan || must || decided);
    }

    private static boolean leadsOn(Word word) {
        String predicate = word.predicate();
        char last = predicate.charAt(predicate.length() - 1);
        boolean quotes = predicate.endsWith("다며") || predicate.endsWith("라며") || predicate.endsWith("자며");
        return !quotes && "고며여해어아데".indexOf(last) >= 0;
    }

    /** Index of the verb that ends the next clause with the same subject, or -1. */
    private static int nextVerb(Strand strand, int index) {
        for (int i = index + 1; i < strand.size(); i++) {
            Word word = strand.word(i);
            boolean time = TIMES.contains(word.lastNoun()) || Character.isDigit(firstOf(word.noun()));
            if (word.has("은", "는", "이", "가") && !word.isPredicate() && !time) {
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
        if (next != null && isHelped(word, next)) {
            return own(strand, index + 1);
        }
        if (next != null && isWilled(predicate, next)) {
            return PLANNED;
        }
        if (predicate.endsWith("야") && next != null && isMust(next)) {
            return isAside(strand, index + 1) ? TOLD : DEMANDED;
        }
        if (GLUED_MUSTS.stream().anyMatch(predicate::contains)) {
            return DEMANDED;
        }
        if (isImperative(word) && isReported(strand, index)) {
            return DEMANDED;
        }
        if (word.ending() == Ending.NOMINAL && word.particle().startsWith("로") && next != null && decides(next)) {
            return DECIDED;
        }
        if (word.ending() == Ending.ADNOMINAL && next != null && next.noun().equals("필요") && next.has("가", "는")) {
            return DEMANDED;
        }
        if (word.ending() == Ending.ADNOMINAL
                && next != null
                && PLANS.contains(next.noun())
                && !next.particle().startsWith("으로")
                && !(next.noun().equals("것") && next.isPredicate() && next.has("을"))
                && isFuture(predicate)) {
            boolean asked = next.noun().equals("것") && next.has("을") && !next.isPredicate();
            return !asked ? PLANNED : isAsked(strand, index + 1) ? DEMANDED : TOLD;
        }
        if (word.ending() == Ending.ADNOMINAL
                && predicate.endsWith("다는")
                && next != null
                && !next.noun().equals("것")
                && PLANS.contains(next.noun())) {
            return PLANNED;
        }
        if (predicate.contains("겠")
                || (next != null
                        && word.ending() == Ending.CONNECTIVE
                        && next.predicate().contains("겠"))) {
            return PLANNED;
        }
        if (isNounPlan(strand, index) || (isState(word) && word.noun().length() > 2 && word.isPredicate())) {
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

    /** '고치도록 하겠다': the ending of the helping verb counts. */
    private static boolean isHelped(Word word, Word next) {
        return word.predicate().endsWith("도록") && isDo(next);
    }

    /** '고치고자 한다', '고치려 한다'. */
    private static boolean isWilled(String predicate, Word next) {
        boolean will = predicate.endsWith("고자") || predicate.endsWith("려") || predicate.endsWith("려고");
        return will && isDo(next);
    }

    private static boolean isDo(Word word) {
        return word.noun().isEmpty()
                && !word.predicate().isEmpty()
                && "하한할해했합".indexOf(word.predicate().charAt(0)) >= 0;
    }

    private static boolean isMust(Word next) {
        String predicate = next.predicate();
        boolean asks = predicate.endsWith("지") || predicate.endsWith("까") || predicate.endsWith("나");
        return next.noun().isEmpty() && !predicate.isEmpty() && !asks && "한하할했된됩".indexOf(predicate.charAt(0)) >= 0;
    }

    /** '고쳐야 하는 불편', '고쳐야 한다는 사실': what only describes something; not '고쳐야 한다는 입장'. */
    private static boolean isAside(Strand strand, int must) {
        return strand.word(must).ending() == Ending.ADNOMINAL
                && must + 1 < strand.size()
                && !DEMANDS.contains(strand.word(must + 1).noun())
                && !VIEWS.contains(strand.word(must + 1).noun());
    }

    /** '-하라', '-하자', '-하라고'; not '-이라고' and '-더라'. */
    private static boolean isImperative(Word word) {
        String predicate = word.predicate();
        String form = word.ending() == Ending.QUOTATIVE || isQuoting(word)
                ? predicate.substring(0, predicate.length() - 1)
                : predicate;
        boolean ends = word.ending() == Ending.QUOTATIVE || word.ending() == Ending.FINAL || isQuoting(word);
        if (isAndSaying(word)) {
            int end = predicate.length() - (predicate.endsWith("며") ? 1 : 2);
            return isImperative(predicate.substring(0, end));
        }
        return ends && isImperative(form);
    }

    /** '고치라며', '고치자면서'. */
    private static boolean isAndSaying(Word word) {
        String predicate = word.predicate();
        boolean says = AND_SAYING.stream().anyMatch(predicate::endsWith);
        return says && word.ending() == Ending.CONNECTIVE && !predicate.startsWith("바라");
    }

    private static boolean isImperative(String form) {
        boolean copula = form.equals("라") || form.equals("이라") || form.endsWith("더라") || form.startsWith("아니");
        return !copula && (form.endsWith("라") || form.endsWith("자"));
    }

    /** '고치자는', '고치라는'. */
    private static boolean isQuoting(Word word) {
        return word.ending() == Ending.ADNOMINAL
                && (word.predicate().endsWith("자는") || word.predicate().endsWith("라는"));
    }

    /** '…할 것을 시에 요구했다': what somebody asks for, not what will be. */
    private static boolean isAsked(Strand strand, int index) {
        for (int i = index + 1; i < strand.size() && i < index + 6; i++) {
            if (strand.word(i).isPredicate() && CUES.isRequest(strand.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quoted form is what somebody says ('고치자고 제안했다'), not thinks or does for ('고치자고 나서는'). */
    private static boolean isReported(Strand strand, int index) {
        if (isQuoting(strand.word(index))) {
            if (index + 2 < strand.size() && strand.word(index + 1).has("의")) {
                return DEMANDS.contains(strand.word(index + 2).noun());
            }
            return index + 1 < strand.size()
                    && (DEMANDS.contains(strand.word(index + 1).noun())
                            || strand.word(index + 1).noun().equals("것"));
        }
        if (strand.word(index).ending() != Ending.QUOTATIVE) {
            return index + 1 == strand.size() || !strand.word(index).predicate().endsWith("자");
        }
        for (int i = index + 1; i < strand.size() && i < index + 5; i++) {
            Word word = strand.word(i);
            if (word.isPredicate()) {
                return CUES.isCue(word);
            }
        }
        return true;
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
        String told = predicate.endsWith("다고") ? predicate.substring(0, predicate.length() - 1) : predicate;
        int before = told.length() - 2;
        return told.endsWith("다") && before >= 0 && (told.charAt(before) - '가') % 28 == 4;
    }
}
