package io.claimgraph.cli.evaluate;

import io.claimgraph.cli.evaluate.Annotation.Fact;
import io.claimgraph.cli.evaluate.Annotation.Post;
import io.claimgraph.cli.evaluate.Annotation.Said;
import io.claimgraph.cli.evaluate.Matching.Pair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares the facts of one article with its annotation. For one article and one thread. */
final class ArticleScorer {
    private static final double HALF = 0.5;
    private static final double SAME_WORDS = 0.8;

    /** Of statements with equally similar words the one with the right speaker is taken. */
    private static final double RIGHT_SPEAKER = 1e-6;

    private final Annotation gold;
    private final Annotation predicted;
    private final Names names;
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    private ArticleScorer(Annotation gold, Annotation predicted) {
        this.gold = gold;
        this.predicted = gold.statementsAlone() ? predicted.withStatementsAlone() : predicted;
        this.names = new Names(gold, predicted);
    }

    static ArticleScore score(Annotation gold, Annotation predicted) {
        var scorer = new ArticleScorer(gold, predicted);
        if (!gold.statementsAlone()) {
            scorer.scoreEntities();
        }
        scorer.scorePosts();
        scorer.scoreStatements();
        scorer.scoreProposals();
        scorer.scoreFundings();
        return new ArticleScore(scorer.tallies, scorer.mistakes, scorer.judged);
    }

    private void scoreEntities() {
        var typed = new EntityMatch(gold, predicted.entities()).matching();
        var untyped = Matching.of(gold.entities(), predicted.entities(), (g, p) -> yes(g.sharesFormWith(p)), 1);
        tallies.put(Measure.ENTITIES, typed.tally());
        tallies.put(Measure.ENTITIES_OF_ANY_TYPE, untyped.tally());
        noteMisses("entity", typed);
    }

    private void scorePosts() {
        var posts = Matching.of(gold.affiliations(), predicted.affiliations(), (g, p) -> yes(samePost(g, p)), 1);
        tallies.put(Measure.AFFILIATIONS, posts.tally());
        noteMisses("affiliation", posts);
    }

    private boolean samePost(Post g, Post p) {
        return names.same(g.person(), p.person())
                && names.same(g.organization(), p.organization())
                && Similarity.oneHoldsTheOther(g.role(), p.role());
    }

    private void scoreStatements() {
        var half = Matching.of(gold.statements(), predicted.statements(), this::sameWords, HALF);
        var matched = Matching.of(gold.statements(), predicted.statements(), this::sameWords, SAME_WORDS);
        List<Pair> right = matched.pairs().stream()
                .filter(pair -> sameSpeaker(matched.gold(pair), matched.predicted(pair)))
                .toList();
        List<Pair> ofRightKind = matched.pairs().stream()
                .filter(pair -> Objects.equals(
                        matched.gold(pair).kind(), matched.predicted(pair).kind()))
                .toList();
        tallies.put(Measure.STATEMENTS_BY_HALF, half.tally());
        tallies.put(Measure.STATEMENTS, matched.tally());
        tallies.put(Measure.WHO_SAID_WHAT, matched.with(right).tally());
        tallies.put(Measure.SPEAKER, share(right, matched));
        tallies.put(Measure.KIND, share(ofRightKind, matched));
        noteMisses("statement", matched);
        noteWrong("speaker", matched, right, Said::speaker);
        noteWrong("kind", matched, ofRightKind, Said::kind);
        judge(matched.with(right));
    }

    private double sameWords(Said g, Said p) {
        return Similarity.overlap(g.content(), p.content()) + (sameSpeaker(g, p) ? RIGHT_SPEAKER : 0);
    }

    private boolean sameSpeaker(Said g, Said p) {
        return names.same(g.speaker(), p.speaker());
    }

    private static Tally share(List<Pair> right, Matching<Said> matched) {
        int pairs = matched.pairs().size();
        return new Tally(right.size(), pairs, pairs);
    }

    private void judge(Matching<Said> right) {
        IntStream.range(0, right.predicted().size()).forEach(j -> {
            Double confidence = right.predicted().get(j).confidence();
            if (confidence != null) {
                judged.add(new Judged(confidence, right.hasPredicted(j)));
            }
        });
    }

    private void scoreProposals() {
        var proposals = new ProposalMatch(gold, predicted).matching(predicted.proposals());
        tallies.put(Measure.PROPOSALS, proposals.tally());
        noteMisses("proposal", proposals);
    }

    private void scoreFundings() {
        var fundings = new FundingMatch(gold, predicted).matching(predicted.fundings());
        tallies.put(Measure.FUNDINGS, fundings.tally());
        noteMisses("funding", fundings);
    }

    private void noteMisses(String what, Matching<? extends Fact> matching) {
        matching.missed().forEach(fact -> note(what + " missed", fact.summary(), null));
        matching.falseFinds().forEach(fact -> note(what + " false", fact.summary(), fact.rule()));
    }

    private void noteWrong(String what, Matching<Said> matched, List<Pair> right, Matching.Field<Said> field) {
        matched.pairs().stream().filter(pair -> !right.contains(pair)).forEach(pair -> {
            Said g = matched.gold(pair);
            Said p = matched.predicted(pair);
            note(what + " wrong", "%s, not %s: %s".formatted(field.of(g), field.of(p), g.content()), p.rule());
        });
    }

    private void note(String sort, String detail, @Nullable String rule) {
        mistakes.add(new Mistake(gold.id(), sort, detail, rule));
    }

    private static double yes(boolean same) {
        return same ? 1 : 0;
    }
}
