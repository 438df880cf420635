package io.claimgraph.extraction.funding.part;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import java.util.ArrayList;
import java.util.List;

/** Reads who gives which part of a sum, in the brackets behind it: '77억원(나래은행 8억원, 가람시 69억원)'. */
public final class Parts {
    private static final int LONGEST = 120;
    private static final int LONGEST_JOINT = 3;

    private final MoneyReader reader = new MoneyReader();

    /**
     * A part of a sum.
     *
     * @param giver who gives it
     * @param money how much
     */
    public record Part(ExtractedEntity giver, Money money) {}

    /** The parts whose givers have names, in the order of the text. */
    public List<Part> of(FactContext context, MoneyPlace sum) {
        String text = context.text();
        int open = sum.money().span().end();
        int close = text.startsWith("(", open) ? text.indexOf(')', open) : -1;
        List<Part> parts = new ArrayList<>();
        if (close < 0 || close - open > LONGEST) {
            return parts;
        }
        int from = open + 1;
        for (Money money : reader.read(text, new Span(from, close))) {
            List<Mention> named =
                    context.entities().within(new Span(from, money.span().start()));
            if (named.size() == 1 && isAlone(text, from, named.getFirst().span(), money.span())) {
                ExtractedEntity giver = context.entities().entity(named.getFirst());
                if (!context.isPolicy(giver)) {
                    parts.add(new Part(giver, money));
                }
            }
            from = money.span().end();
        }
        return parts;
    }

    /** Whether nothing but marks stands around a name before its sum. */
    private static boolean isAlone(String text, int from, Span name, Span money) {
        long letters = text.substring(from, name.start())
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
        return letters == 0 && text.substring(name.end(), money.start()).strip().length() < LONGEST_JOINT;
    }
}
