package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of the verbs of speech that end in 하다, where they report without it: '…다고 경고 했다', '…다고 주장 중이다', '…다고 판단,
 * 명령을 내렸다'. Immutable.
 */
final class VerbNouns {
    private static final String DOING = "하다";
    private static final Pattern DONE = Pattern.compile("(했|하였).*");

    /** '요구 중이다', '설명 중이지만'. */
    private static final Pattern GOING_ON = Pattern.compile("중(이|인|입).*");

    /** '…다고 아우성이다', '…라고 한목소리다'. */
    private static final Pattern STATE = Pattern.compile(
            "(아우성|성화|하소연|불평|불만|반발|항변|푸념|주장|설명|한목소리|이구동성|야단|주문|당부|지적|비판|걱정|우려|울상|볼멘소리|지청구|닦달|으름장|엄포)(이다|다|이었다|이죠|입니다|이며|이고|이지만|인데)");

    /** The last syllables of {@link #STATE}. */
    private static final String STATE_ENDS = "다죠며고만데";

    /** The particle by which words in marks are reported. */
    private static final Pattern QUOTED = Pattern.compile("(이?라)?고");

    private final Map<String, Force> nouns = new HashMap<>();

    VerbNouns() {
        for (List<String> row : Lexicon.rows("ko/cues/verbs.tsv")) {
            String verb = row.getFirst();
            if (verb.endsWith(DOING) && verb.indexOf(' ') < 0) {
                nouns.put(verb.substring(0, verb.length() - DOING.length()), CueLexicon.force(row));
            }
        }
    }

    /** The cue that ends in the word at an index, or null. */
    @Nullable
    Cue at(WordLine line, int index) {
        Word word = line.at(index);
        Word before = line.at(index - 1);
        if (word == null || before == null || word.isQuotation()) {
            return null;
        }
        Force cut = isCut(line, index) ? nouns.get(word.bare()) : null;
        if (cut != null) {
            return new Cue(index, index, cut);
        }
        if (mayBeState(word.bare()) && STATE.matcher(word.bare()).matches() && isSaid(before)) {
            return new Cue(index, index, Force.NEUTRAL);
        }
        boolean apart = DONE.matcher(word.bare()).matches()
                || GOING_ON.matcher(word.bare()).matches();
        Force force = apart && !before.isQuotation() ? nouns.get(before.bare()) : null;
        return force == null ? null : new Cue(index - 1, index, force);
    }

    /** '…다고 판단, …', '…라고 강력 비판, …', '…다고 발표': the noun ends its clause right behind what was said. */
    private static boolean isCut(WordLine line, int index) {
        Word word = line.get(index);
        boolean ends = word.hasComma() || index == line.size() - 1;
        return ends
                && (isSaid(line.at(index - 1))
                        || (index > 1 && line.get(index - 1).isNominal() && isSaid(line.at(index - 2))));
    }

    private static boolean mayBeState(String word) {
        return !word.isEmpty() && STATE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean isSaid(@Nullable Word word) {
        if (word == null || word.isQuotation()) {
            return false;
        }
        if (word.attached() && QUOTED.matcher(word.bare()).matches()) {
            return true;
        }
        Quotative quotative = Quotative.of(word);
        return quotative != null && quotative.form() == Quotative.Form.VERB;
    }
}
