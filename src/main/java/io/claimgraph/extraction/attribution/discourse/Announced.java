package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows whose words a sentence announces that stand by themselves after it: '한 대표는 이렇게 답했다', '그는 입을 열었다'. Used for one article. */
public final class Announced {
    private static final WordSet SO = new WordSet(Set.of("이렇게", "이같이", "다음과", "아래와"));
    private static final Pattern SAYS = Pattern.compile(
            ".*(말|답|설명|소개|반박|밝|적|쓰|썼|남기|남겼|덧붙|털어놓|털어놨|회상|회고|전하|전했|강조|토로|고백|묻|물|외치|외쳤|당부|호소|평가|주장|해명|올리|올렸|표현).*(다|까|죠)");

    private static final WordSet MOUTH =
            new WordSet(Set.of("말문을", "말을", "입을", "운을", "얘기를", "이야기를", "목소리를", "심경을", "속내를", "소감을", "사연을"));
    private static final Pattern OPENS =
            Pattern.compile("(열|뗐|떼|꺼냈|꺼낸|높였|높인|들려줬|들려주|털어놨|털어놓|밝혔|전했|이어갔|이었|보탰|건넸|했)\\S*다");

    private static final WordSet ANSWERS = new WordSet(Set.of("대답이", "답이", "답변이", "말이", "대꾸가", "반응이"));
    private static final Pattern COMES_BACK = Pattern.compile("(돌아왔|돌아온|나왔|흘러나왔)다|돌아왔습니다");

    /** How many words before the last one 'so' stands at most: '이렇게 짧게 답했다'. */
    private static final int NEAR = 3;

    private @Nullable Speaker speaker;
    private @Nullable Speaker next;

    /** Goes on to the next sentence. */
    public void next(Context context) {
        speaker = next;
        next = speaker(context);
    }

    /** Whose words the sentence before has announced, or null. */
    @Nullable
    Speaker speaker() {
        return speaker;
    }

    private static @Nullable Speaker speaker(Context context) {
        int end = context.line().size();
        if (isAnswered(context.line())) {
            Source asked = Asked.within(context, context.line().span(0, end - 1).end());
            return asked == null ? null : asked.speaker();
        }
        if (!announces(context.line())) {
            return null;
        }
        for (Role role : new Role[] {Role.TOPIC, Role.ALSO, Role.SUBJECT}) {
            Source source = context.last(role, end);
            if (source != null) {
                return source.speaker();
            }
        }
        return null;
    }

    /** '까닭을 물었더니 짧은 답이 돌아왔다'. */
    private static boolean isAnswered(WordLine line) {
        int last = line.size() - 1;
        return last > 0
                && !line.get(last).isQuotation()
                && !line.get(last - 1).isQuotation()
                && ANSWERS.contains(line.get(last - 1).bare())
                && COMES_BACK.matcher(line.get(last).bare()).matches();
    }

    private static boolean announces(WordLine line) {
        int last = line.size() - 1;
        if (last < 1 || line.get(last).isQuotation()) {
            return false;
        }
        String verb = line.get(last).bare();
        if (MOUTH.contains(line.get(last - 1).bare())) {
            return OPENS.matcher(verb).matches();
        }
        return hasSo(line, last) && SAYS.matcher(verb).matches();
    }

    private static boolean hasSo(WordLine line, int last) {
        for (int i = last - 1; i >= Math.max(0, last - NEAR); i--) {
            if (SO.contains(line.get(i).bare())) {
                return true;
            }
        }
        return false;
    }
}
