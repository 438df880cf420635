package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom somebody asks, who then answers: '총무팀에 전화로 문의했다', '대변인에게 까닭을 묻자 "…"고 답했다'. */
final class Asked {
    private static final Pattern ASKS = Pattern.compile(
            "(문의|질의|질문|확인을?요청|전화)(했다|하였다|했습니다|했더니|하자|해보니|한 결과)|(물었|물어봤|여쭸|여쭤봤)(다|습니다|더니)|묻자|물어보자|물어보니|묻는");

    private static final Set<String> QUESTION = Set.of("질문에", "물음에", "질의에", "문의에", "질문엔", "물음엔", "질의엔");

    private static final Pattern ANSWER = Pattern.compile("(답|답변|대답|응답|회신|해명)(했|하였|한|하|이|을|도|만|으로|뿐|변).*|답");

    private static final Set<String> TO = Set.of("에", "에게", "께", "한테", "에도", "에게도", "에게는", "측에", "쪽에");

    private Asked() {}

    /** Whether a cue is that of an answer: '답했다', '대답이 돌아왔다'. */
    static boolean isAnswered(WordLine line, Cue cue) {
        return isAnswer(line.get(cue.first())) || isAnswer(line.get(cue.last()));
    }

    private static boolean isAnswer(Word word) {
        return !word.isQuotation() && ANSWER.matcher(word.bare()).matches();
    }

    /** Whether something is asked in the words up to an offset of the text. */
    static boolean isAsked(Context context, int end) {
        return verb(context, end) >= 0;
    }

    /** Whom a sentence asks that ends in asking, null if nobody who is named. */
    static @Nullable Source atEnd(Context context) {
        int last = context.line().size() - 1;
        return last > 0 && isAsking(context.line().get(last)) ? before(context, last) : null;
    }

    /** Whom the words up to an offset of the text ask, null if nobody who is named. */
    static @Nullable Source within(Context context, int end) {
        int verb = verb(context, end);
        return verb < 0 ? null : before(context, verb);
    }

    /** Index of the verb or noun of asking in the words up to an offset, -1 if there is none. */
    private static int verb(Context context, int end) {
        WordLine line = context.line();
        for (int i = context.from(); i < line.size() && line.get(i).span().end() <= end; i++) {
            if (isAsking(line.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAsking(Word word) {
        return !word.isQuotation()
                && (QUESTION.contains(word.bare()) || ASKS.matcher(word.bare()).matches());
    }

    private static @Nullable Source before(Context context, int verb) {
        for (int i = verb - 1; i >= context.from(); i--) {
            Word word = context.line().get(i);
            Particles.Split split = word.isQuotation() ? null : Particles.of(word);
            if (split != null && TO.contains(split.particle()) && !split.noun().isEmpty()) {
                Source source = context.finder().phrase(context.line(), i, split.noun(), Role.OWNER);
                if (source != null && source.speaker() instanceof Speaker.Named) {
                    return source;
                }
            }
        }
        return null;
    }
}
