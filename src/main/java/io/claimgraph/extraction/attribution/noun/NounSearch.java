package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the noun that names what was said ('…다는 지적이 나왔다') and for what the sentence makes of it. */
public final class NounSearch {
    private static final int NEAR = 3;

    /** '누리부 내에서'. */
    private static final Set<String> CIRCLES = Set.of("내에서", "내에서도", "안에서", "안에서도", "내부에서", "내부에서도");

    private static final int REACH = 6;
    private static final Set<String> SUBJECT = Set.of("이", "가", "도", "까지", "은", "는", "만", "마저");
    private static final Set<String> OBJECT = Set.of("을", "를", "도", "까지", "만", "마저");
    private static final Pattern SHARE = Pattern.compile(".*\\d(%|％|명|곳)?[^\\d]{0,2}|곳|명");
    private static final Set<String> QUESTION = Set.of("질문", "물음", "질의");

    private static final Pattern KNOWN = Pattern.compile("(알려|전해|퍼져|굳어)져?");

    /** '…라는 입장문을 통해': what is said comes in other words. */
    private static final String THROUGH = "통해";

    /** '여론 역시 거세다'. */
    private static final Set<String> TOO = Set.of("역시", "또한");

    private static final Set<String> AND_SO_ON = Set.of("등이", "등도", "등을");

    private static final Set<String> MANNER = Set.of("취지로", "내용으로");

    private final CueLexicon lexicon;

    /** Goes by the words that tell of speech. */
    public NounSearch(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A noun of speech in its sentence.
     *
     * @param cue from the noun to its predicate
     * @param frame what the sentence makes of it
     * @param noun index of the noun
     * @param owner whose it is ('금감원의 판단'), or null
     */
    public record Found(
            Cue cue, Frame frame, int noun, @Nullable Source owner) {}

    /** What a sentence makes of a thing said. */
    public enum Frame {
        /** 지적이다. */
        IS,
        /** 지적이 나온다. */
        EMERGES,
        /** 응답이 30%였다. */
        COUNTED,
        /** 지적을 받는다. */
        RECEIVED,
        /** 지적을 내놓았다. */
        EXPRESSED,
        /** 주장을 담은, 진술과 함께. */
        OTHER
    }

    /** The noun that the clause ending at a word complements, or null. */
    @Nullable
    public Found after(Context context, int anchor) {
        WordLine line = context.line();
        Found found = null;
        for (int i = anchor + 1; i < line.size() && i <= anchor + REACH; i++) {
            Word word = line.get(i);
            if (word.isQuotation() || endsAnother(word)) {
                return found;
            }
            String noun = NounCopula.isAside(line, i)
                    ? word.bare().substring(0, word.bare().length() - 1)
                    : noun(word);
            Force force = force(line, i, noun);
            if (force != null) {
                found = frame(context, anchor, i, word.bare().substring(noun.length()), force);
                if (found.frame() != Frame.OTHER || isTalkedAbout(line, i)) {
                    return found;
                }
            }
            if (found == null && i == anchor + 1 && word.lastTag().equals("JKO")) {
                return null;
            }
            boolean joined = found != null && (word.endsWith("과") || word.endsWith("와")) && !isPair(line, i);
            if (joined || QUESTION.contains(noun) || (word.hasComma() && i > anchor + 1)) {
                return found;
            }
        }
        return found;
    }

    /** '의견과 해석이': two nouns of the same speech. */
    private boolean isPair(WordLine line, int index) {
        Word next = line.at(index + 1);
        return next != null && !next.isQuotation() && lexicon.noun(noun(next)) != null;
    }

    /** '불리하다는 이유로 늦춰 달라는', '모른다는 이들에게 괜찮다고': a noun after a second clause is that one's. */
    private static boolean endsAnother(Word word) {
        return Quotative.of(word) != null;
    }

    /** Who said what stands before a sentence like '농민 민달해 씨의 말이다', or null. */
    @Nullable
    public Source ownerOfAll(Context context) {
        int last = context.line().size() - 1;
        boolean speech = last > 0 && lexicon.noun(noun(context.line().get(last))) != null;
        return speech ? NounOwner.of(context, -1, last) : null;
    }

    private String noun(Word word) {
        Particles.Split split = Particles.of(word);
        String noun = split.noun();
        for (String copula : NounCopula.ENDINGS) {
            if (noun.length() > copula.length() && noun.endsWith(copula)) {
                return noun.substring(0, noun.length() - copula.length());
            }
        }
        for (String copula : NounCopula.SHORT_ENDINGS) {
            String rest = noun.endsWith(copula) ? noun.substring(0, noun.length() - copula.length()) : "";
            if (lexicon.noun(rest) != null) {
                return rest;
            }
        }
        if (noun.length() > 2 && noun.endsWith("다")) {
            return noun.substring(0, noun.length() - 1);
        }
        String shorter = noun.length() > 2 ? noun.substring(0, noun.length() - 1) : noun;
        boolean hidden = split.particle().isEmpty() && lexicon.noun(noun) == null && lexicon.noun(shorter) != null;
        return hidden && SUBJECT.contains(noun.substring(noun.length() - 1)) ? shorter : noun;
    }

    private @Nullable Force force(WordLine line, int index, String noun) {
        Word before = line.at(index - 1);
        if (before != null) {
            Force compound = lexicon.noun(before.bare() + " " + noun);
            if (compound != null) {
                return compound;
            }
        }
        if (noun.equals("점")) {
            return null;
        }
        Force force = lexicon.noun(noun);
        return force == null && noun.endsWith("결과") && noun.length() > 2 ? Force.NEUTRAL : force;
    }

    private Found frame(Context context, int anchor, int noun, String ending, Force force) {
        WordLine line = context.line();
        Source own = NounOwner.of(context, anchor, noun);
        Source owner = own == null && OBJECT.contains(ending) ? Givers.of(context, anchor, noun) : own;
        if (isListed(line, noun, ending)) {
            return new Found(new Cue(noun, noun, force), Frame.OTHER, noun, owner);
        }
        String rest = ending.isEmpty() ? andSoOn(line, noun + 1) : ending;
        if (NounCopula.isAside(line, noun)
                || (NounCopula.is(rest)
                        && (noun == line.size() - 1 || line.get(noun).hasComma() || !rest.isEmpty()))) {
            return new Found(new Cue(noun, noun, force), Frame.IS, noun, owner);
        }
        Cue ground = groundAt(line, noun, rest, force);
        if (ground != null) {
            return new Found(ground, Frame.IS, noun, owner);
        }
        Cue saying = OBJECT.contains(rest) ? CueLexicon.plainSayingAt(line, noun + 1) : null;
        if (saying != null || WeakNouns.areUttered(line, noun)) {
            return new Found(new Cue(noun, noun + 1, force), Frame.EXPRESSED, noun, owner);
        }
        Cue manner = mannerAt(line, noun, rest);
        if (manner != null) {
            return new Found(manner, Frame.EXPRESSED, noun, owner);
        }
        if (line.at(noun + 1) != null && line.get(noun + 1).bare().startsWith(THROUGH)) {
            return new Found(new Cue(noun, noun, force), Frame.OTHER, noun, owner);
        }
        int limit = Math.min(line.size() - 1, noun + reach(line, noun));
        for (int i = noun + 1; i <= limit && !line.get(i).isQuotation(); i++) {
            if (SUBJECT.contains(rest)) {
                if (lexicon.emergenceAt(line, i) != null && !isDenied(line, i)) {
                    return new Found(new Cue(noun, i, force), Frame.EMERGES, noun, owner);
                }
                if (!DayWords.isDate(line.get(i))
                        && SHARE.matcher(line.get(i).bare()).matches()) {
                    return new Found(new Cue(noun, i, force), Frame.COUNTED, noun, owner);
                }
            }
            if (OBJECT.contains(rest)
                    && SUBJECT.contains(rest)
                    && line.get(i).endsWith("지")
                    && lexicon.emergenceAt(line, i + 1) != null) {
                return new Found(new Cue(noun, i + 1, force), Frame.EMERGES, noun, owner);
            }
            if (i == noun + 1
                    && rest.equals("에")
                    && Receiving.isFaced(line.get(i).bare())) {
                return new Found(new Cue(noun, i, force), Frame.RECEIVED, noun, owner);
            }
            if (OBJECT.contains(rest)
                    && Receiving.is(line.get(noun).bare(), line.get(i).bare())) {
                return new Found(new Cue(noun, i, force), Frame.RECEIVED, noun, owner);
            }
            if (OBJECT.contains(rest) && !line.get(i).lastTag().startsWith("J")) {
                Cue expressed = lexicon.expressionAt(line, i);
                if (expressed != null) {
                    return new Found(new Cue(noun, expressed.last(), force), Frame.EXPRESSED, noun, owner);
                }
            }
        }
        return new Found(new Cue(noun, noun, force), Frame.OTHER, noun, owner);
    }

    /** '…다는 주장, …라는 주장 등이 나왔다': the first of several. */
    private static boolean isListed(WordLine line, int noun, String ending) {
        if (!ending.isEmpty() || !line.get(noun).hasComma()) {
            return false;
        }
        for (int i = noun + 1; i < line.size(); i++) {
            Quotative other = line.get(i).isQuotation() ? null : Quotative.of(line.get(i));
            if (other != null) {
                return other.form() == Quotative.Form.NOUN;
            }
        }
        return false;
    }

    /** The particle of '등' in '주장 등이 나왔다', or an empty text. */
    private static String andSoOn(WordLine line, int index) {
        Word word = line.at(index);
        return word != null && !word.isQuotation() && AND_SO_ON.contains(word.bare())
                ? word.bare().substring(1)
                : word != null && TOO.contains(word.bare()) ? "도" : "";
    }

    /** '…라는 취지로 답변했다': from the noun to the verb of speech, or null. */
    private @Nullable Cue mannerAt(WordLine line, int noun, String rest) {
        boolean manner = rest.endsWith("로") && MANNER.contains(line.get(noun).bare());
        for (int i = noun + 1;
                manner && i <= noun + NEAR && i < line.size() && !line.get(i).isQuotation();
                i++) {
            Cue verb = lexicon.verbAt(line, i);
            if (verb != null) {
                return new Cue(noun, i, verb.force());
            }
            if (line.get(i).isVerbal() && CueLexicon.plainSayingAt(line, i) == null) {
                return null;
            }
        }
        return null;
    }

    /** In words: how far behind a noun its verb may stand; further where the circle that says it stands between them. */
    private static int reach(WordLine line, int noun) {
        for (int i = noun + 1; i < line.size() && i <= noun + NEAR; i++) {
            if (CIRCLES.contains(line.get(i).bare())) {
                return NEAR + 1;
            }
        }
        return NEAR;
    }

    /** '말은 들리지 않는다', '널리 알려져 있다': nobody says it here. */
    private static boolean isDenied(WordLine line, int predicate) {
        Word next = line.at(predicate + 1);
        boolean not =
                next != null && line.get(predicate).endsWith("지") && next.bare().startsWith("않");
        return not || KNOWN.matcher(line.get(predicate - 1).bare()).matches();
    }

    /** '판단에 따른 것이다', and not '판단 때문이다', by which the reporter explains somebody's deeds. */
    private static @Nullable Cue groundAt(WordLine line, int noun, String rest, Force force) {
        int last = line.size() - 1;
        boolean following = rest.equals("에")
                && last == noun + 2
                && line.get(noun + 1).bare().equals("따른")
                && line.get(last).endsWith("다");
        return following ? new Cue(noun, last, force) : null;
    }

    /** '…다는 주장에 대해선 신중한 입장을 보였다': what comes after is said of it. */
    private static boolean isTalkedAbout(WordLine line, int noun) {
        Word next = line.at(noun + 1);
        return next != null && line.get(noun).endsWith("에") && ClauseStart.isTopicOfTalk(next);
    }
}
