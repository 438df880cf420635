package io.claimgraph.resolution;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Statement;
import io.claimgraph.resolution.ArticleGraph.Affiliated;
import io.claimgraph.resolution.ArticleGraph.Funded;
import io.claimgraph.resolution.ArticleGraph.Proposed;
import io.claimgraph.resolution.ArticleGraph.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts ids in the place of names. A fact whose entity the article does not have is left out; its statement loses its speaker. */
final class GraphBuilder {
    private final Article article;
    private final ArticleExtraction extraction;
    private final Candidates candidates;
    private final Map<Candidate, EntityId> ids;

    GraphBuilder(Article article, ArticleExtraction extraction, Candidates candidates, Map<Candidate, EntityId> ids) {
        this.article = article;
        this.extraction = extraction;
        this.candidates = candidates;
        this.ids = ids;
    }

    ArticleGraph build() {
        return new ArticleGraph(
                article,
                extraction.language(),
                extraction.supported(),
                entities(),
                once(extraction.statements().stream().map(this::said), Said::id),
                once(extraction.proposals().stream().flatMap(this::proposed), Proposed::id),
                once(extraction.fundings().stream().flatMap(this::funded), Funded::id),
                once(extraction.affiliations().stream().flatMap(this::affiliated), Affiliated::id));
    }

    /** Two of the article's entities may turn out to be one. */
    private List<ResolvedEntity> entities() {
        Map<EntityId, List<Candidate>> byId = new LinkedHashMap<>();
        for (Candidate candidate : candidates.all()) {
            byId.computeIfAbsent(idOf(candidate), id -> new ArrayList<>()).add(candidate);
        }
        return byId.entrySet().stream()
                .map(entry -> merged(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ResolvedEntity merged(EntityId id, List<Candidate> same) {
        Candidate fullest = same.stream()
                .max((a, b) -> NameRules.FULLNESS.compare(a.name(), b.name()))
                .orElseThrow();
        return new ResolvedEntity(
                id,
                fullest.type(),
                fullest.name(),
                collect(same, Candidate::aliases, new TreeSet<>()),
                same.stream().flatMap(Candidate::keys).collect(Collectors.toSet()),
                List.copyOf(collect(same, Candidate::forms, new LinkedHashSet<>())),
                same.stream()
                        .flatMap(candidate -> candidate.mentions().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static Set<String> collect(
            List<Candidate> same, Function<Candidate, Collection<String>> forms, Set<String> into) {
        same.forEach(candidate -> into.addAll(forms.apply(candidate)));
        return into;
    }

    private Said said(Statement statement) {
        EntityId speaker =
                candidates.entity(statement.speaker()).map(this::idOf).orElse(null);
        List<EntityId> about = statement.about().stream()
                .flatMap(name -> candidates.entity(name).stream())
                .map(this::idOf)
                .distinct()
                .toList();
        return new Said(
                ArticleGraph.idOf(statement.content()),
                statement,
                speaker,
                about,
                ClaimId.of(speaker, statement.content().text()),
                statement.saidOn() == null ? article.publishedOn() : statement.saidOn());
    }

    private Stream<Proposed> proposed(Proposal proposal) {
        return pairs(candidates.entity(proposal.proposer()), candidates.policy(proposal.policy()))
                .map(ends -> new Proposed(
                        ArticleGraph.idOf(proposal.evidence(), ends.from().value(), proposal.policy()),
                        proposal,
                        ends.from(),
                        ends.to()));
    }

    private Stream<Funded> funded(Funding funding) {
        return candidates.target(funding.target()).map(this::idOf).stream().map(target -> {
            EntityId funder =
                    candidates.entity(funding.funder()).map(this::idOf).orElse(null);
            return new Funded(idOf(funding, funder), funding, funder, target);
        });
    }

    private static String idOf(Funding funding, @Nullable EntityId funder) {
        Funding.Amount amount = funding.amount();
        return ArticleGraph.idOf(
                funding.evidence(),
                funder == null ? "" : funder.value(),
                funding.target(),
                amount == null ? "" : amount.text());
    }

    private Stream<Affiliated> affiliated(Affiliation affiliation) {
        Optional<Candidate> person =
                candidates.entity(affiliation.person()).filter(candidate -> candidate.type() == EntityType.PERSON);
        return pairs(person, candidates.entity(affiliation.organization()))
                .map(ends -> new Affiliated(
                        ArticleGraph.idOf(
                                affiliation.evidence(),
                                ends.from().value(),
                                ends.to().value(),
                                affiliation.role()),
                        affiliation,
                        ends.from(),
                        ends.to()));
    }

    private record Ends(EntityId from, EntityId to) {}

    /** Both ends, where the article has both. */
    private Stream<Ends> pairs(Optional<Candidate> from, Optional<Candidate> to) {
        return from.flatMap(source -> to.map(target -> new Ends(idOf(source), idOf(target)))).stream();
    }

    private EntityId idOf(Candidate candidate) {
        EntityId id = ids.get(candidate);
        if (id == null) {
            throw new IllegalStateException("'%s' has not been identified".formatted(candidate.name()));
        }
        return id;
    }

    /** The first of several facts with one id. */
    private static <T> List<T> once(Stream<T> facts, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.putIfAbsent(id.apply(fact), fact));
        return List.copyOf(byId.values());
    }
}
