package io.claimgraph.extraction.funding.scene;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MeasuredFund;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum, the verb that moves it and what the article said before.
 *
 * @param context the article
 * @param sum the sum
 * @param trigger the verb, or null where none governs it
 * @param memory what the sums before were about
 * @param institutions whose money a person speaks of
 */
public record Scene(
        FactContext context, MoneyPlace sum, @Nullable Trigger trigger, Memory memory, Institutions institutions) {
    private static final String OPENING = "'\"‘“「『<(";
    private static final String CLOSING = "'\"’”」』>)";

    /** The voice that names the sum. */
    public Strand strand() {
        return sum.strand();
    }

    /** Who acts in the article's sentences. */
    public Actors actors() {
        return context.actors();
    }

    /** A word of the voice that names the sum. */
    public Word word(int index) {
        return sum.strand().word(index);
    }

    /** The article's text. */
    public String text() {
        return context.text();
    }

    /** The name of what a phrase names: that of the entity it ends with, else its words. */
    public String name(Span phrase) {
        ExtractedEntity entity = entity(phrase);
        if (entity != null) {
            return entity.name();
        }
        List<ExtractedEntity> called = actors().called(strand(), strand().wordAt(phrase.end() - 1));
        return called.isEmpty()
                ? withMark(phrase).of(text())
                : called.getFirst().name();
    }

    /** ''나래택시' 확대': with the mark that opens before the first word. */
    private Span withMark(Span phrase) {
        int mark = phrase.start() > 0 ? OPENING.indexOf(text().charAt(phrase.start() - 1)) : -1;
        boolean closes = mark >= 0 && phrase.of(text()).indexOf(CLOSING.charAt(mark)) >= 0;
        return closes ? new Span(phrase.start() - 1, phrase.end()) : phrase;
    }

    /** The entity that a phrase ends with, or null. */
    @Nullable
    public ExtractedEntity entity(Span phrase) {
        List<Mention> named = context.entities().within(phrase);
        if (named.isEmpty()) {
            return null;
        }
        String rest = text().substring(named.getLast().span().end(), phrase.end());
        boolean headed = rest.isBlank() || rest.startsWith("의 ") || rest.length() < 3 || isHeadOnly(rest);
        return headed ? context.entities().entity(named.getLast()) : null;
    }

    /** ''나래판 별빛' 구상': what the name is, after it. */
    private static boolean isHeadOnly(String rest) {
        String words = rest.replaceAll("[^\\p{L}]", "");
        return words.equals("구상") || words.equals("계획") || words.equals("제도") || words.equals("사업");
    }

    /** Whether the entity that a phrase ends with is a fund, budget or programme. */
    boolean namesPolicy(Span phrase) {
        ExtractedEntity entity = entity(phrase);
        return entity != null && entity.type() == EntityType.POLICY;
    }

    /** Who was just said to give a sum; empty where the getter of this one did. */
    public List<ExtractedEntity> patronsOf(ExtractedEntity getter) {
        List<ExtractedEntity> patrons = memory.patrons(strand().sentence());
        return patrons.contains(getter) ? List.of() : patrons;
    }

    /**
     * The name of the phrase, else the fund spoken of before, else whom the sentences before are about, else the
     * verb's noun, else what the sum before went to or the name of the money.
     */
    public Optional<String> nameOrFund(@Nullable Span phrase, int verb, List<ExtractedEntity> givers) {
        String fund = memory.fund();
        if (phrase != null) {
            return Optional.of(name(phrase));
        }
        if (fund != null && givers.stream().noneMatch(giver -> giver.name().equals(fund))) {
            return Optional.of(fund);
        }
        Word word = word(verb);
        boolean spoken = memory.goal() != null;
        return actors().implied(strand()).stream()
                .filter(entity -> !givers.contains(entity) && !(spoken && entity.type() == EntityType.AGENCY))
                .map(ExtractedEntity::name)
                .findFirst()
                .or(() -> word.noun().isEmpty()
                        ? Optional.ofNullable(memory.goal()).or(this::purse)
                        : Optional.of(word.core().of(text())));
    }

    /** '시비 3억원을 보탠다': the money by its name, where nothing says what it is for. */
    private Optional<String> purse() {
        return MeasuredFund.isNamed(sum)
                ? Optional.of(word(sum.first() - 1).core().of(text()))
                : Optional.empty();
    }
}
