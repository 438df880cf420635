package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.NonFunding;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** '새봄 교육을 늘린다.(48억원 편성)': a sum in brackets of its own, behind the sentence that says what it is for. */
final class AfterthoughtRule implements FundingRule {
    private static final FundingVerbs VERBS = new FundingVerbs();

    @Override
    public Optional<Draft> read(Scene scene) {
        Strand before = scene.memory().before();
        if (scene.sum().first() > 0 || before == null || !isApart(scene) || !isOfMoney(before)) {
            return Optional.empty();
        }
        Span goal = goal(before);
        List<ExtractedEntity> named = scene.actors().subject(before, before.size(), 0);
        List<ExtractedEntity> givers = ImpliedGivers.orNamed(scene, named);
        return goal == null || givers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(givers, scene.name(goal), 0, Draft.Rule.BRACKET));
    }

    /** Whether the sum comes first in brackets that no noun opens. */
    private static boolean isApart(Scene scene) {
        String text = scene.text();
        int open = scene.word(0).span().start();
        int start = scene.sum().money().span().start();
        return text.charAt(open) == '('
                && BracketTerms.are(text.substring(open + 1, start))
                && isRemark(text, scene.sum().money().span().end());
    }

    /** ' 편성)', ', 4억원 증)': what the brackets say behind the sum. */
    private static boolean isRemark(String text, int from) {
        int close = BracketTerms.close(text, from);
        return close >= 0 && (text.charAt(from) == ',' || BracketTerms.are(text.substring(from, close)));
    }

    /** Whether the sentence speaks of money or of giving, and behind that of no earnings or prices. */
    private static boolean isOfMoney(Strand before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Word word = before.word(i);
            if (NonFunding.isOther(word)) {
                return false;
            }
            if (word.isPredicate() ? gives(word, i) : Phrases.isFund(word) || VERBS.noun(word, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean gives(Word word, int index) {
        Trigger verb = VERBS.verb(word, index);
        return verb != null && verb.kind() != Trigger.Kind.BUY;
    }

    /** The last object of the sentence; where that is only the money, what this is for. */
    private static @Nullable Span goal(Strand before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Word word = before.word(i);
            if (word.has("을", "를", "도", "에", "에도", "이", "가") && !word.isPredicate()) {
                boolean purpose = i > 1 && before.word(i - 1).predicate().startsWith("위한");
                return Phrases.endingIn(before, purpose ? i - 2 : i, 0);
            }
        }
        return null;
    }
}
