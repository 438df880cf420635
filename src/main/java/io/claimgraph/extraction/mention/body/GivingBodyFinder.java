package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import io.claimgraph.language.Morpheme;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies by the sums that they give: firms and groups that no one knows ('부품사 솔마레는 학교에 3억원을 냈다', '솔마레(3억원)가
 * 메웠다') and places that stand for their governments there ('나래시 보조금 3억원'). Thread-safe.
 */
final class GivingBodyFinder implements Finder {
    /** How many words before a sum its giver may stand. */
    private static final int FARTHEST = 14;

    /** How many words behind a sum its giver may stand. */
    private static final int LATER = 6;

    /** How many words before a given subject those stand that are named together with it. */
    private static final int JOINT = 4;

    private static final String SUBJECTS = "은는이가도";
    private static final String AGENTS = "이가";
    private static final String OBJECTS = "은는을를";
    private static final String TOPICS = "은는도";
    private static final String AND = "과와";
    private static final String ALSO = "역시";
    private static final Set<String> MARKS = Set.of("'", "’", "\"", "”");
    private static final String BULLETS = "△▲▷▶•·■□○●◆◇※";
    private static final List<String> FROM = List.of("으로부터", "로부터", "에서");

    /** How many words the remark in brackets has that stands between a name and its particle. */
    private static final int LONGEST_REMARK = 6;

    /** How many words before a sum that somebody gets those stand whom it comes from. */
    private static final int NEAR = 6;

    private static final Pattern PURSE =
            Pattern.compile("[가-힣]*(?:보조금|지원금|교부금|교부세|출연금|부담금|분담금|보조|지원|예산|예비비|재정|도비|시비|군비|구비)");
    private static final Pattern MEASURE = Pattern.compile("각각|각|총|약|모두|매년|연|연간|최대|추가로|따로|별도로|먼저|우선");

    /** '나래시에서 나온다': whose the money is. */
    private static final Pattern COMING = Pattern.compile("에서 (?:나오|나온|나왔|나올|댄|댔|대기로|대고|대는|낸다|내고|냈|내기로|지원|부담|충당|맡)");

    private final MoneyReader money = new MoneyReader();
    private final GivingVerbs verbs = new GivingVerbs();
    private final GivingPlaces places;
    private final GiverNames names;

    GivingBodyFinder(NameLexicon lexicon, Titles titles, Places places) {
        this.places = new GivingPlaces(lexicon, places);
        this.names = new GiverNames(titles, places);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (Money sum : money.read(text, new Span(0, text.length()))) {
            int first = body.indexAt(sum.span().start());
            int after = body.indexAt(sum.span().end());
            if (first > 0 && after < body.size() && body.contains(sum.span())) {
                findBeside(body, sum.span(), first, out);
                findSubject(body, first, after, out);
                findLater(body, after, out);
                findSource(body, after, out);
                findBacker(body, first, after, out);
            }
        }
    }

    /** '솔마레(3억원)', '△솔마레건설 3억원', '나래시 3억원', '나래시 보조금 3억원'. */
    private void findBeside(Body body, Span sum, int first, List<Candidate> out) {
        Word before = body.word(first - 1);
        String gap = body.text().substring(before.end(), Math.max(before.end(), sum.start()));
        if (gap.equals("(")) {
            boolean closed = body.text().startsWith(")", sum.end());
            add(closed ? named(body, first - 1, before.end()) : null, out);
        } else if (gap.equals(" ")) {
            int owner = first - 1;
            while (owner > 0
                    && body.isSpaceAfter(owner - 1)
                    && PURSE.matcher(body.textOf(owner)).matches()) {
                owner--;
            }
            int end = body.word(owner).end();
            boolean purse = owner == first - 1 && body.text().charAt(end - 1) == '비';
            add(places.local(body, owner, purse ? end - 1 : end), out);
            if (BULLETS.indexOf(body.text().charAt(Math.max(0, before.start() - 1))) >= 0) {
                add(names.find(body, first - 1, before.end()), out);
            }
        }
    }

    /** '솔마레는 …에 3억원을 냈다': the subject nearest before a sum that is given. */
    private void findSubject(Body body, int first, int after, List<Candidate> out) {
        boolean crossed = false;
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            if (GivingVerbs.endsSentence(body, i)) {
                return;
            }
            Word word = body.word(i);
            char last = body.text().charAt(word.end() - 1);
            int named = namedBefore(body, i);
            boolean alone = named >= 0;
            if (alone || ((crossed ? TOPICS : SUBJECTS).indexOf(last) >= 0 && isSubject(body, word))) {
                int subject = alone ? named : i;
                boolean beside = isBeside(body, i, first) && names.isIntroduced(body, subject);
                if (beside || verbs.follow(body, after) || verbs.stand(body, i + 1, first)) {
                    add(named(body, subject, alone ? body.word(subject).end() : word.end() - 1), out);
                    findJoint(body, subject, out);
                }
                return;
            }
            crossed |= endsClause(body, i);
        }
    }

    /** '3억원은 솔마레가 냈다': the subject behind a sum. */
    private void findLater(Body body, int sum, List<Candidate> out) {
        if (OBJECTS.indexOf(body.text().charAt(body.word(sum).end() - 1)) < 0) {
            return;
        }
        for (int i = sum + 1; i < Math.min(body.size(), sum + LATER) && !GivingVerbs.endsSentence(body, i - 1); i++) {
            Word word = body.word(i);
            if (AGENTS.indexOf(body.text().charAt(word.end() - 1)) >= 0 && isSubject(body, word)) {
                if (verbs.follow(body, i + 1)) {
                    add(named(body, i, word.end() - 1), out);
                    findJoint(body, i, out);
                }
                return;
            }
        }
    }

    /** '다온랩과 부품사 솔마레가': whoever is named together with a subject. */
    private void findJoint(Body body, int subject, List<Candidate> out) {
        for (int i = subject - 1; i >= Math.max(0, subject - JOINT) && body.isSpaceAfter(i); i--) {
            Word word = body.word(i);
            if (AND.indexOf(body.text().charAt(word.end() - 1)) >= 0) {
                add(named(body, i, word.end() - 1), out);
                return;
            }
            if (isSubject(body, word) && SUBJECTS.indexOf(body.text().charAt(word.end() - 1)) >= 0) {
                return;
            }
        }
    }

    /** '3억원은 나래시에서 나온다'. */
    private void findSource(Body body, int after, List<Candidate> out) {
        for (int i = after; i < Math.min(body.size(), after + 2); i++) {
            Word word = body.word(i);
            int end = word.end() - 2;
            if (end > word.start()
                    && body.text().startsWith("에서", end)
                    && COMING.matcher(body.text())
                            .region(end, body.text().length())
                            .lookingAt()) {
                add(places.local(body, i, end), out);
            }
        }
    }

    /** '솔마레에서 3억원을 유치했다', '솔마레로부터 3억원을 빌렸다'. */
    private void findBacker(Body body, int first, int after, List<Candidate> out) {
        if (!verbs.raise(body, after)) {
            return;
        }
        for (int i = first - 1; i >= Math.max(0, first - NEAR) && body.isSpaceAfter(i); i--) {
            Word word = body.word(i);
            for (String from : FROM) {
                int end = word.end() - from.length();
                if (end > word.start() && body.text().startsWith(from, end)) {
                    add(names.find(body, i, end), out);
                    return;
                }
            }
        }
    }

    private @Nullable Candidate named(Body body, int index, int end) {
        Candidate place = places.acting(body, index, end);
        return place == null ? names.find(body, index, end) : place;
    }

    private static void add(@Nullable Candidate found, List<Candidate> out) {
        if (found != null) {
            out.add(found);
        }
    }

    /** The word whose particle stands by itself: ''솔마레'는', '솔마레 역시', '솔마레(대표 민달해)가'; -1 for none. */
    private static int namedBefore(Body body, int index) {
        if (index == 0) {
            return -1;
        }
        if (body.textOf(index).equals(ALSO) || isBehindMark(body, index)) {
            return index - 1;
        }
        boolean bracket = body.word(index).length() == 1
                && SUBJECTS.contains(body.textOf(index))
                && body.gapAfter(index - 1).equals(")");
        for (int i = index - 1; bracket && i >= Math.max(0, index - LONGEST_REMARK); i--) {
            if (body.gapAfter(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    /** ''솔마레' | 는': a particle behind a name in marks. */
    private static boolean isBehindMark(Body body, int index) {
        return body.word(index).length() == 1
                && SUBJECTS.contains(body.textOf(index))
                && MARKS.contains(body.gapAfter(index - 1));
    }

    private static boolean isBeside(Body body, int subject, int first) {
        return subject == first - 1
                || (subject == first - 2
                        && MEASURE.matcher(body.textOf(first - 1)).matches());
    }

    /** Not a verb that modifies a noun ('짓는', '높은'), nor a word that only looks like a particle ('이 | 공장에'). */
    private static boolean isSubject(Body body, Word word) {
        if (word.length() == 1) {
            return false;
        }
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return parts.isEmpty() || !parts.getLast().tag().contains("E");
    }

    private static boolean endsClause(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return !parts.isEmpty()
                && parts.getLast().tag().endsWith("EC")
                && body.gapAfter(index).startsWith(",");
    }
}
