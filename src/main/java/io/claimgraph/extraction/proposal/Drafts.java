package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.List;

/** Names the policy of a clause. */
final class Drafts {
    private Drafts() {}

    /** A draft for the phrase that ends with a word, and for each phrase joined to it. */
    static List<Draft> of(Clause clause, List<ExtractedEntity> proposers, int object, Draft.Rule rule) {
        List<ExtractedEntity> who = withoutPolicies(proposers);
        if (who.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(who, PolicyNames.of(clause.context(), clause.strand(), object, clause.from()), rule));
        int joined = object - 1;
        while (joined > clause.from()
                && clause.word(joined).isBare()
                && !clause.word(joined).comma()) {
            joined--;
        }
        boolean list = joined >= clause.from()
                && joined < object
                && clause.word(joined).has("과", "와")
                && Actions.isAction(clause.word(joined));
        if (list) {
            drafts.add(new Draft(who, PolicyNames.of(clause.context(), clause.strand(), joined, clause.from()), rule));
        }
        return drafts;
    }

    /** A draft for an object with its verb ('안을 철회'), or for the object alone where it is a name. */
    static List<Draft> withVerb(Clause clause, List<ExtractedEntity> proposers, int object, Draft.Rule rule) {
        List<ExtractedEntity> who = withoutPolicies(proposers);
        if (who.isEmpty()) {
            return List.of();
        }
        Word word = clause.word(object);
        Span name = PolicyNames.of(clause.context(), clause.strand(), object, clause.from());
        boolean named = PolicyNames.isNamed(clause.context(), word) || PolicyNames.isHead(word);
        Span policy = named
                ? name
                : new Span(name.start(), clause.word(clause.verb()).core().end());
        return List.of(new Draft(who, policy, rule));
    }

    private static List<ExtractedEntity> withoutPolicies(List<ExtractedEntity> proposers) {
        return proposers.stream()
                .filter(entity -> entity.type() != EntityType.POLICY)
                .toList();
    }
}
