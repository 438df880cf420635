package io.claimgraph.resolution;

import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entities of one article: those that the extraction lists, and the policies that only its facts name. */
final class Candidates {
    private final List<Candidate> all = new ArrayList<>();
    private final Map<String, Candidate> entities = new HashMap<>();
    private final Map<String, Candidate> policies = new HashMap<>();

    Candidates(ArticleExtraction extraction, NameRules rules) {
        extraction.entities().forEach(entity -> all.add(Candidate.of(entity, rules)));
        index(all, entities);
        index(
                all.stream()
                        .filter(candidate -> candidate.type() == EntityType.POLICY)
                        .toList(),
                policies);
        extraction.proposals().forEach(proposal -> addPolicy(proposal.policy(), policies, rules));
        extraction.fundings().forEach(funding -> addPolicy(funding.target(), entities, rules));
    }

    /** By their names, and by their other forms where those are no other's name. */
    private static void index(List<Candidate> candidates, Map<String, Candidate> byWords) {
        candidates.forEach(candidate -> byWords.put(candidate.name(), candidate));
        candidates.forEach(candidate -> candidate.forms().forEach(form -> byWords.putIfAbsent(form, candidate)));
    }

    private void addPolicy(String words, Map<String, Candidate> known, NameRules rules) {
        if (!known.containsKey(words) && !policies.containsKey(words)) {
            Candidate policy = Candidate.ofWords(words, rules);
            all.add(policy);
            policies.put(words, policy);
        }
    }

    List<Candidate> all() {
        return all;
    }

    Optional<Candidate> entity(@Nullable String name) {
        return Optional.ofNullable(name).map(entities::get);
    }

    Optional<Candidate> policy(String words) {
        return Optional.ofNullable(policies.get(words));
    }

    /** An entity, or the policy that the words make. */
    Optional<Candidate> target(String words) {
        return entity(words).or(() -> policy(words));
    }
}
