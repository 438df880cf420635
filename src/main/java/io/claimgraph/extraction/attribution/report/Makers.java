package io.claimgraph.extraction.attribution.report;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a document where the words before it tell: from whom somebody got it ('민 의원이 누리부에서 제출받은 자료에 따르면') and who
 * made it without being named ('시가 낸 자료에 따르면', '이 단체가 조사한 결과에 따르면').
 */
final class Makers {
    private static final Pattern RECEIVED =
            Pattern.compile("((제출|넘겨|건네|건네어|전달|통보|보고|제공|회신)?받은|받아낸|받아|입수한|확보한|넘겨받아|제출받아|공개한|분석한)");

    private static final Pattern WORKED_OUT = Pattern.compile("(집계|분석|조사|전수조사|취합|정리|종합|추산|추계|산출|비교)한");

    /** Verbs of whoever only got a document that another made. */
    private static final Pattern GOT = Pattern.compile(".*받은|받아낸|(입수|확보)한");

    private static final Set<String> FROM = Set.of("에서", "으로부터", "로부터", "에게서", "측에서", "측으로부터");

    /** In words, from the giver to the document: '누리부에서 제출받은 최근 5년간의 현황 자료에'. */
    private static final int REACH = 8;

    private Makers() {}

    /** The body from which somebody got the document at an index, or null. */
    static @Nullable Source giver(Context context, int index) {
        boolean received = false;
        for (int i = index - 1; i >= Math.max(context.from(), index - REACH); i--) {
            Word word = context.line().get(i);
            if (word.isQuotation()) {
                continue;
            }
            received |= RECEIVED.matcher(word.bare()).matches();
            Particles.Split split = Particles.of(word);
            if (received && FROM.contains(split.particle())) {
                Source giver = context.finder().phrase(context.line(), i, split.noun(), Role.ACCORDING);
                return giver != null && giver.speaker() instanceof Speaker.Named ? giver : null;
            }
        }
        return null;
    }

    /** Who worked out the document at an index of what others gave: '민 의원이 누리은행을 통해 집계한 자료'; null if nobody named did. */
    static @Nullable Source maker(Context context, int index) {
        Source maker = context.last(Role.SUBJECT, index);
        if (maker == null || !(maker.speaker() instanceof Speaker.Named) || maker.last() < index - REACH) {
            return null;
        }
        for (int i = maker.last() + 1; i < index; i++) {
            if (WORKED_OUT.matcher(context.line().get(i).bare()).matches()) {
                return new Source(maker.first(), index, Role.ACCORDING, maker.speaker());
            }
        }
        return null;
    }

    /** The person who wrote the document at an index, by a name before a post: '민새롬 누리대 교수가 쓴 글'; null if nobody named did. */
    static @Nullable Source person(Context context, int index) {
        Source maker = context.last(Role.SUBJECT, index);
        return maker != null
                        && maker.last() >= index - REACH
                        && maker.speaker() instanceof Speaker.Named
                        && context.finder().isPerson(maker)
                        && isClause(context, maker, index)
                        && !got(context, maker, index)
                ? new Source(maker.first(), index, Role.ACCORDING, maker.speaker())
                : null;
    }

    /** Who made the document at an index, by a noun that takes him up again; null if nobody did. */
    static @Nullable Source takenUp(Context context, int index) {
        Source maker = context.last(Role.SUBJECT, index);
        if (maker == null || maker.speaker() instanceof Speaker.Unnamed || !isClause(context, maker, index)) {
            return null;
        }
        return new Source(maker.first(), index, Role.ACCORDING, maker.speaker());
    }

    private static boolean got(Context context, Source reader, int index) {
        return IntStream.range(reader.last() + 1, index)
                .anyMatch(i -> GOT.matcher(context.line().get(i).bare()).matches());
    }

    private static boolean isClause(Context context, Source maker, int index) {
        for (int i = maker.last() + 1; i < index; i++) {
            if (context.line().get(i).isAdnominal()) {
                return true;
            }
        }
        return false;
    }
}
