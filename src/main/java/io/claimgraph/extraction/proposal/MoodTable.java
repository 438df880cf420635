package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mood of a verb by its form: the first line of a table that fits the verb and the word after it. */
final class MoodTable {
    private static final WordSet VIEWS = new WordSet(Set.of(
            "것", "거", "생각", "지적", "목소리", "여론", "내용", "점", "필요", "이유", "조언", "견해", "판단", "방침", "원칙", "글", "시점", "때"));
    private static final WordSet RIGHT =
            new WordSet(Set.of("바람직", "필요", "마땅", "시급", "타당", "적절", "방법", "해법", "답", "순리", "우선"));
    private static final Set<String> RIGHT_STEMS = Set.of("맞", "옳", "낫", "좋");
    private static final WordSet WAYS = new WordSet(Set.of("데", "쪽", "방향"));
    private static final WordSet MINDS = new WordSet(Set.of("뜻", "의견", "가닥", "방침", "입장", "방향", "당론", "결론", "마음", "약속"));
    private static final Set<String> MAKING_UP = Set.of("모", "잡", "정", "굳", "내", "세", "합", "같", "했", "확");
    private static final ProposalVerbs CUES = new ProposalVerbs();
    private static final int REPORT_REACH = 5;
    private static final int REQUEST_REACH = 6;

    /** A verb in its strand. */
    private record Place(Strand strand, int index) {
        Word word() {
            return strand.word(index);
        }

        String predicate() {
            return word().predicate();
        }

        @Nullable
        Word next() {
            return word(index + 1);
        }

        @Nullable
        Word word(int at) {
            return at < strand.size() ? strand.word(at) : null;
        }

        boolean ends(Ending ending) {
            return word().ending() == ending;
        }
    }

    private interface Test {
        boolean fits(Place place, Word next);
    }

    /** What a verb means where the next word, or none, makes a test true. */
    private record Line(Mood mood, Test test) {}

    private static final Word NONE =
            new Word(new Span(0, 0), new Span(0, 0), "", "", "", Ending.NONE, "", false, false);

    private static final List<Line> TABLE = List.of(
            new Line(Mood.PLANNED, (place, next) -> isWilled(place.predicate()) && Forms.isDo(next)),
            new Line(Mood.TOLD, (place, next) -> isMust(place, next) && isAside(place)),
            new Line(Mood.DEMANDED, MoodTable::isMust),
            new Line(Mood.DEMANDED, (place, next) -> Forms.isGluedMust(place.word())),
            new Line(Mood.DEMANDED, (place, next) -> Forms.isImperative(place.word()) && isReported(place)),
            new Line(Mood.DEMANDED, (place, next) -> isProposed(place)),
            new Line(Mood.DECIDED, MoodTable::isDecided),
            new Line(Mood.DEMANDED, MoodTable::isNeeded),
            new Line(Mood.DEMANDED, (place, next) -> isThing(place, next) && isAsked(place, 2)),
            new Line(Mood.DEMANDED, (place, next) -> Forms.isSoThat(place.word()) && isAsked(place, 1)),
            new Line(Mood.DEMANDED, MoodTable::isRight),
            new Line(Mood.DEMANDED, (place, next) -> place.ends(Ending.NOMINAL) && isWished(place, next)),
            new Line(Mood.TOLD, MoodTable::isThing),
            new Line(Mood.PLANNED, MoodTable::isToBe),
            new Line(Mood.PLANNED, MoodTable::isIntended),
            new Line(Mood.PLANNED, (place, next) -> place.predicate().contains("겠")),
            new Line(
                    Mood.PLANNED,
                    (place, next) ->
                            place.ends(Ending.CONNECTIVE) && next.predicate().contains("겠")),
            new Line(Mood.PLANNED, (place, next) -> isState(place)),
            new Line(Mood.PRESENT, (place, next) -> Forms.isPresent(place.word())),
            new Line(
                    Mood.PRESENT,
                    (place, next) ->
                            place.predicate().endsWith("고") && next.predicate().startsWith("있")));

    private MoodTable() {}

    /** The mood of a verb by its own form, or by that of the verbs that help it. */
    static Mood of(Strand strand, int index) {
        if (VerbGroups.isMadePossible(strand, index)) {
            return of(strand, index + 2);
        }
        int at = index;
        while (at + 1 < strand.size() && isHelped(strand.word(at), strand.word(at + 1))) {
            at++;
        }
        Place place = new Place(strand, at);
        Word following = place.next();
        Word next = following == null ? NONE : following;
        for (Line line : TABLE) {
            if (line.test().fits(place, next)) {
                return line.mood() == Mood.PRESENT && isOrdered(strand, index, at) ? Mood.DECIDED : line.mood();
            }
        }
        return isOrdered(strand, index, at) ? Mood.DECIDED : Mood.TOLD;
    }

    /** '고치도록 했다', '고칠 수 있도록 한다', '고치게 했다': somebody has seen to it. */
    private static boolean isOrdered(Strand strand, int index, int last) {
        return last == index + 1
                && (Forms.isSoThat(strand.word(index)) || isMade(strand.word(index), strand.word(last)))
                && strand.word(last).endsClause();
    }

    /** '고쳐 나가', '고치도록 하겠다', '고치게 된다': the ending of the helping verb counts. */
    private static boolean isHelped(Word word, Word next) {
        return (word.ending() == Ending.CONNECTIVE && Forms.isAuxiliary(next))
                || (Forms.isSoThat(word) && Forms.isDo(next))
                || isMade(word, next)
                || (isSo(word) && Forms.isBecome(next));
    }

    /** '고치게 했다', '고치게 하고'. */
    private static boolean isMade(Word word, Word next) {
        return isSo(word) && Forms.isDo(next);
    }

    private static boolean isSo(Word word) {
        return word.ending() == Ending.ADVERBIAL && word.predicate().endsWith("게");
    }

    /** '고치고자 한다', '고치려 한다'. */
    private static boolean isWilled(String predicate) {
        return predicate.endsWith("고자") || predicate.endsWith("려") || predicate.endsWith("려고");
    }

    /** '고쳐야 한다'. */
    private static boolean isMust(Place place, Word next) {
        return place.predicate().endsWith("야") && Forms.isMust(next);
    }

    /** '고쳐야 하는 불편', '고쳐야 한다는 사실': what only describes something; not '고쳐야 한다는 입장'. */
    private static boolean isAside(Place place) {
        Word must = place.next();
        Word head = place.word(place.index() + 2);
        return must != null
                && must.ending() == Ending.ADNOMINAL
                && head != null
                && !VerbGroups.isDemand(head.noun())
                && !VIEWS.contains(head.noun());
    }

    /** '고치기로 했다'. */
    private static boolean isDecided(Place place, Word next) {
        boolean to = place.ends(Ending.NOMINAL) && place.word().particle().startsWith("로");
        boolean way = place.ends(Ending.ADNOMINAL)
                && place.predicate().endsWith("는")
                && WAYS.contains(next.noun())
                && next.has("에", "으로", "");
        Word after = place.word(place.index() + 2);
        boolean with = next.has("와", "과") && !next.isPredicate() && after != null && Forms.isSettled(after);
        return (to && (Forms.decides(next) || with || agrees(place, 1))) || (way && agrees(place, 2));
    }

    /** '뜻을 모았다', '가닥을 잡았다': how minds are made up. */
    private static boolean agrees(Place place, int after) {
        Word mind = place.word(place.index() + after);
        Word verb = place.word(place.index() + after + 1);
        return mind != null
                && verb != null
                && ((mind.has("을", "를") && MINDS.contains(mind.noun()) && MAKING_UP.contains(first(verb)))
                        || (!mind.noun().isEmpty() && Forms.decides(mind) && mind.endsClause()));
    }

    private static String first(Word verb) {
        String predicate = verb.noun() + verb.predicate();
        return predicate.substring(0, Math.min(1, predicate.length()));
    }

    /** '고칠 필요가 있다'. */
    private static boolean isNeeded(Place place, Word next) {
        return place.ends(Ending.ADNOMINAL) && next.noun().equals("필요") && next.has("가", "는");
    }

    /** '고칠 계획이다', '고칠 것이다'. */
    private static boolean isToBe(Place place, Word next) {
        boolean that = next.noun().equals("것") && next.isPredicate() && next.has("을");
        return place.ends(Ending.ADNOMINAL)
                && VerbGroups.isPlan(next)
                && !next.particle().startsWith("으로")
                && !that
                && Forms.isFuture(place.predicate());
    }

    /** '고치는 게 맞다', '고치는 것이 바람직하다'. */
    private static boolean isRight(Place place, Word next) {
        Word judged = place.word(place.index() + 2);
        boolean thing = place.ends(Ending.ADNOMINAL)
                && place.predicate().endsWith("는")
                && (next.noun().equals("것") || next.noun().equals("게"))
                && (next.particle().equals("게") || next.has("이", "도"));
        return thing
                && judged != null
                && (judged.noun().isEmpty()
                        ? RIGHT_STEMS.stream().anyMatch(judged.predicate()::startsWith)
                        : RIGHT.contains(judged.noun()));
    }

    /** '고치길 바란다', '고치기를 촉구했다'. */
    private static boolean isWished(Place place, Word next) {
        String form = place.predicate();
        boolean wish = place.word().has("를", "을") || form.endsWith("길");
        return (wish && isAsked(place, 1))
                || ((wish || form.endsWith("기")) && next.predicate().startsWith("바라"))
                || ((wish || form.endsWith("기")) && next.predicate().startsWith("바란"));
    }

    /** '고칠 것을'. */
    private static boolean isThing(Place place, Word next) {
        return isToBe(place, next) && next.noun().equals("것") && next.has("을") && !next.isPredicate();
    }

    /** '고치겠다는 방침', '고친다는 계획'. */
    private static boolean isIntended(Place place, Word next) {
        return place.ends(Ending.ADNOMINAL)
                && place.predicate().endsWith("다는")
                && !next.noun().equals("것")
                && VerbGroups.isPlan(next);
    }

    /** '검토 중이다', '도입예정이다'. */
    private static boolean isState(Place place) {
        Word word = place.word();
        return VerbGroups.isNounPlan(place.strand(), place.index())
                || (Forms.isState(word) && word.noun().length() > 2 && word.isPredicate());
    }

    /** '…할 것을 시에 요구했다': what somebody asks for, not what will be. */
    private static boolean isAsked(Place place, int after) {
        int last = Math.min(place.strand().size(), place.index() + 1 + REQUEST_REACH);
        for (int i = place.index() + after; i < last; i++) {
            Word word = place.strand().word(i);
            if (word.isPredicate() && CUES.isRequest(word)) {
                return true;
            }
        }
        return false;
    }

    /** '"의회를 옮기자"고': with which somebody's words end. */
    private static boolean isProposed(Place place) {
        return place.ends(Ending.CONNECTIVE)
                && place.strand().quotation()
                && place.next() == null
                && place.predicate().length() > 1
                && place.predicate().endsWith("자");
    }

    private static boolean isSaid(Word word) {
        return VerbGroups.isDemand(word.noun()) || word.noun().equals("것");
    }

    /** Whether a quoted form is what somebody says ('고치자고 제안했다'), not thinks or does for ('고치자고 나서는'). */
    private static boolean isReported(Place place) {
        Word next = place.next();
        if (Forms.isQuoting(place.word())) {
            Word head = place.word(place.index() + 2);
            if (next != null && next.has("의") && head != null) {
                return VerbGroups.isDemand(head.noun());
            }
            return next != null && isSaid(next);
        }
        if (!place.ends(Ending.QUOTATIVE)) {
            return next == null || !place.predicate().endsWith("자");
        }
        int last = Math.min(place.strand().size(), place.index() + REPORT_REACH);
        for (int i = place.index() + 1; i < last; i++) {
            Word word = place.strand().word(i);
            if (word.isPredicate()) {
                return !CUES.isUnsaid(word);
            }
        }
        return true;
    }
}
