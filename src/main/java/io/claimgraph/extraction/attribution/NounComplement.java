package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.Finding.Need;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause that a noun of speech takes: '…다는 지적이 나왔다', '…라는 입장을 밝혔다', '…는 설명이다', '…는 것이다'. */
final class NounComplement implements Rule {
    private static final Set<String> THING = Set.of("것이다", "것이었다", "것", "거다", "것입니다");
    private static final Set<String> WEAK = Set.of(
            "말", "얘기", "이야기", "글", "내용", "점", "의미", "골자", "생각", "인식", "기대", "표현", "희망", "바람", "의문", "의혹", "불안", "보도",
            "발표", "예상", "논리");

    private final NounSearch nouns;
    private final Clauses clauses;

    NounComplement(CueLexicon lexicon) {
        this.nouns = new NounSearch(lexicon);
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Quotative quotative = Quotative.of(word);
        if (quotative == null || quotative.form() != Quotative.Form.NOUN) {
            return null;
        }
        int end = word.bareEnd() - quotative.lengthWithCopula(word);
        Word next = line.at(index + 1);
        if (next != null && THING.contains(next.bare()) && index + 2 == line.size()) {
            return explanation(context, index, end);
        }
        NounSearch.Found found = nouns.after(context, index);
        return found == null ? null : complement(context, index, end, found);
    }

    /** '…다는 것이다' goes on with what the last speaker said. */
    private @Nullable Finding explanation(Context context, int index, int end) {
        for (int i = 0; i < index; i++) {
            if (context.line().get(i).bare().equals("것은")
                    || context.line().get(i).bare().equals("점은")) {
                return null;
            }
        }
        Cue cue = new Cue(index + 1, index + 1, Force.NEUTRAL);
        return clauses.finding("Explanation", context, index, end, cue, Need.CARRIED, null, index + 2);
    }

    private @Nullable Finding complement(Context context, int index, int end, NounSearch.Found found) {
        int next = found.cue().last() + 1;
        String noun = context.line().get(found.noun()).bare();
        boolean weak = WEAK.stream().anyMatch(noun::startsWith);
        return switch (found.frame()) {
            case IS ->
                weak && !noun.startsWith("얘기") && !noun.startsWith("의미") ? null : is(context, index, end, found, next);
            case EMERGES ->
                weak
                        ? null
                        : clauses.finding(
                                "NounEmerges", context, index, end, found.cue(), Need.NOBODY, found.owner(), next);
            case EXPRESSED ->
                clauses.finding(
                        "NounExpressed",
                        context,
                        index,
                        end,
                        found.cue(),
                        Need.SPEAKER,
                        context.governing(index),
                        next);
            case OTHER -> null;
        };
    }

    private @Nullable Finding is(Context context, int index, int end, NounSearch.Found found, int next) {
        Source source = found.owner() != null ? found.owner() : context.governing(index);
        Finding finding = clauses.finding(
                "NounIs", context, index, end, found.cue(), Need.SPEAKER, found.owner() != null ? null : source, next);
        return finding == null || source == null
                ? finding
                : new Finding(
                        finding.rule(),
                        finding.kind(),
                        finding.content(),
                        finding.anchor(),
                        finding.cue(),
                        finding.need(),
                        source,
                        next);
    }
}
