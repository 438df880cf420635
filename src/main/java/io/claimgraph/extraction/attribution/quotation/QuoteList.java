package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.clause.QuoteSource;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Quotation.Style;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quotations one after the other that share what follows the last one: {@code "…", "…" 등의 반응을 보였다}, {@code "…", "…"라며}. */
public final class QuoteList implements Rule {
    private static final Set<String> OR = Set.of("또는", "혹은", "및", "그리고");
    private static final Set<String> SEPARATORS = Set.of("", "거나", "이거나", "라거나", "이라거나", "이나", "와", "과", "부터");
    private static final Pattern AND_SO_ON =
            Pattern.compile("(이?라는|는|이?라고)? ?등(의|을|으로|과|이)?|(이?라는|는)? ?(같은|따위의)|(이?라는|는) 식(의|으로)?");
    private static final String AND_SO_ON_BEGINNINGS = "이라는등같따";
    private static final Pattern NAMED = Pattern.compile("(노래|곡|명곡|히트곡|작품|영화|드라마|책|저서|제목|프로그램|질문|문항|키워드|해시태그|별명).*");

    /** What ends a list of answers: "'…'(38%), '…'(21%) 순이었다", "'…', '…' 등이 뒤를 이었다". */
    private static final Pattern IN_ORDER = Pattern.compile("순(이다|이었다|으로|으로는|서로|)");

    private static final Pattern FOLLOWED = Pattern.compile("(뒤를|그)");
    private static final Pattern FOLLOW = Pattern.compile("(이었|이어|이은|잇는|이으).*|뒤이었다|꼽혔다|차지했다|많았다|높았다");

    /** The share of those who answer so: '38.1%,', '(21%)'. */
    private static final Pattern SHARE = Pattern.compile("\\(?약?\\d[\\d.,]*(%|％|퍼센트|명|건|곳|표)\\)?[,·]?");

    private static final int REACH = 7;

    /** A reporting verb sums up a list from further off than any other. */
    private static final int REPORTING_REACH = 10;

    private final CueLexicon lexicon;
    private final QuotedSpeech speech;
    private final QuoteSource sources;

    /** Goes by the words that tell of speech. */
    public QuoteList(CueLexicon lexicon, QuotedSpeech speech) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.sources = new QuoteSource(new ClauseStart(lexicon));
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        Quotation quotation = context.line().get(index).quotation();
        if (quotation == null || quotation.content().length() < 2) {
            return null;
        }
        int last = last(context.line(), index);
        Cue order = order(context.line(), last);
        Cue cue = order == null ? summary(context.line(), last) : order;
        Finding end = cue == null && last > index ? speech.at(context, last) : null;
        boolean said = cue != null || end != null;
        if (!said
                || ((quotation.style() != Style.DOUBLE || !isAnySpeech(context.line(), cue))
                        && !QuotedWords.areClaim(context.line().get(index), quotation))) {
            return null;
        }
        Source behind = end == null || end.source() == null || end.source().first() <= last ? null : end.source();
        Source source = behind == null && order == null ? sources.of(context, index, cue) : behind;
        boolean nobodys = cue != null || (end != null && end.need() == Need.NOBODY);
        boolean unknown = source == null && nobodys && context.link() == Context.Link.NONE;
        Need need = order != null || unknown ? Need.NOBODY : Need.SPEAKER;
        int next = last > index ? index + 1 : cue == null ? index + 1 : cue.last() + 1;
        return new Finding(
                "QuoteList",
                Kind.DIRECT,
                QuotedWords.trimmed(context.line().text(), quotation.content()),
                index,
                last > index ? null : cue,
                need,
                source,
                next);
    }

    /** Index of the last quotation of the list that begins at an index. */
    private static int last(WordLine line, int index) {
        int last = index;
        while (true) {
            Word next = line.at(last + 1);
            boolean separated = next != null && isSeparator(next);
            int candidate = separated ? last + 2 : last + 1;
            Word item = line.at(candidate);
            if (item == null || item.quotation() == null || item.quotation().style() == Style.CORNER) {
                return last;
            }
            last = candidate;
        }
    }

    private static boolean isSeparator(Word word) {
        return (word.attached() && SEPARATORS.contains(word.bare()))
                || OR.contains(word.bare())
                || (!word.isQuotation() && SHARE.matcher(word.text()).matches());
    }

    /** What ends a list of answers in the order of their shares, or null. */
    private static @Nullable Cue order(WordLine line, int last) {
        Word next = line.at(last + 1);
        int at = next != null
                        && !next.isQuotation()
                        && SHARE.matcher(next.text()).matches()
                ? last + 2
                : last + 1;
        Word tail = line.at(at);
        Word follows = line.at(at + 2);
        if (tail == null || tail.isQuotation()) {
            return null;
        }
        if (IN_ORDER.matcher(tail.bare()).matches()) {
            return new Cue(at, at, Force.NEUTRAL);
        }
        boolean behind = follows != null
                && tail.bare().equals("등이")
                && FOLLOWED.matcher(line.get(at + 1).bare()).matches()
                && FOLLOW.matcher(follows.bare()).matches();
        return behind ? new Cue(at + 1, at + 2, Force.NEUTRAL) : null;
    }

    /** Whether a word begins as {@link #AND_SO_ON} does, before a blank where it is none. */
    private static boolean mayBeAndSoOn(String word) {
        return word.isEmpty() || AND_SO_ON_BEGINNINGS.indexOf(word.charAt(0)) >= 0;
    }

    /** What sums up a list ('등의 반응을 보였다'), or null. */
    private @Nullable Cue summary(WordLine line, int last) {
        int at = last + 1;
        Word tail = line.at(at);
        if (tail == null || tail.isQuotation() || !mayBeAndSoOn(tail.bare())) {
            return null;
        }
        Word after = line.at(at + 1);
        boolean twoWords = after != null
                && AND_SO_ON.matcher(tail.bare() + " " + after.bare()).matches();
        if (!twoWords && !AND_SO_ON.matcher(tail.bare()).matches()) {
            return null;
        }
        int noun = -1;
        for (int i = at + (twoWords ? 2 : 1); i < line.size() && i <= last + REPORTING_REACH; i++) {
            Word word = line.get(i);
            if (word.isQuotation() || NAMED.matcher(word.bare()).matches()) {
                return null;
            }
            if (noun < 0 && lexicon.isReaction(Particles.of(word).noun())) {
                noun = i;
            }
            boolean predicate = noun >= 0 && i <= last + REACH && word.isVerbal() && !word.isAdnominal();
            if (predicate || lexicon.verbAt(line, i) != null) {
                return new Cue(noun < 0 ? i : noun, i, Force.NEUTRAL);
            }
        }
        return null;
    }

    /** Whether a noun of speech sums the list up, so that even what makes no sentence is said in it. */
    private boolean isAnySpeech(WordLine line, @Nullable Cue cue) {
        return cue != null
                && lexicon.isReaction(Particles.of(line.get(cue.first())).noun());
    }
}
