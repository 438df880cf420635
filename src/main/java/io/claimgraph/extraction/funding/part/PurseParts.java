package io.claimgraph.extraction.funding.part;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.giver.PurseHolders;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads which parts of a sum come from which purse, in the brackets behind it: '30억 원(국비 20억 원, 지방비 10억 원)'. */
public final class PurseParts {
    private static final int LONGEST = 120;
    private static final Set<String> PURSES = Lexicon.words("ko/joint-payers.txt");

    /** What may stand between a purse and its part. */
    private static final Set<String> BETWEEN = Set.of("지원", "보조", "보조금", "약", "총", "최대");

    private final MoneyReader reader = new MoneyReader();

    /**
     * A part of a sum.
     *
     * @param givers whose purse it comes from; empty where that is nobody's alone
     * @param money how much
     */
    public record Part(List<ExtractedEntity> givers, Money money) {}

    /** The parts that are told by their purses, in the order of the text. */
    public List<Part> of(Scene scene, List<ExtractedEntity> givers) {
        String text = scene.text();
        int open = scene.sum().money().span().end();
        int close = text.startsWith("(", open) ? text.indexOf(')', open) : -1;
        if (close < 0 || close - open > LONGEST || !hasPurse(text.substring(open, close))) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = open + 1;
        for (Money money : reader.read(text, new Span(from, close))) {
            String purse = purse(text.substring(from, money.span().start()));
            if (!purse.isEmpty()) {
                parts.add(new Part(PurseHolders.of(scene, purse, givers), money));
            }
            from = money.span().end();
        }
        return parts;
    }

    private static boolean hasPurse(String bracket) {
        return PURSES.stream().anyMatch(bracket::contains);
    }

    /** The purse that a label names and nothing else; empty where it names none. */
    private static String purse(String label) {
        String purse = "";
        for (String word : label.split("[^가-힣]+", -1)) {
            if (PURSES.contains(word) && purse.isEmpty()) {
                purse = word;
            } else if (!word.isEmpty() && (purse.isEmpty() || !BETWEEN.contains(word))) {
                return "";
            }
        }
        return purse;
    }
}
