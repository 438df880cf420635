package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '나래부는 섬유 소재 개발('24~'28, 총 460억원)을 추진한다', '새봄 사업: 3년간 90억원': what a public work costs, right behind its name. */
final class WorksRule implements FundingRule {
    private static final Set<String> WORKS = Lexicon.words("ko/public-works.txt");
    private static final Set<String> TERMS =
            Set.of("총", "약", "년", "년간", "개년", "월", "예산", "사업비", "총사업비", "규모", "최대", "국비");
    private static final int LONGEST_TERM = 30;
    private static final int SHORTEST_WORK = 2;

    @Override
    public Optional<Draft> read(Scene scene) {
        Span work = work(scene);
        List<ExtractedEntity> funders = work == null ? List.of() : funders(scene);
        return work == null || funders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(funders, scene.name(work), scene.sum().last(), Draft.Rule.BRACKET));
    }

    /** The phrase that names a work and behind which nothing but a term stands before the sum, or null. */
    private static @Nullable Span work(Scene scene) {
        String text = scene.text();
        int sum = scene.sum().money().span().start();
        int from = Math.max(scene.strand().span().start(), sum - LONGEST_TERM);
        int open = sum - 1;
        while (open >= from && "(:".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open < from || !isTerm(text.substring(open + 1, sum))) {
            return null;
        }
        int end = open;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int head = scene.strand().wordAt(end - 1);
        return end > from && isWork(scene, scene.strand().word(head), end)
                ? new Span(Phrases.endingIn(scene.strand(), head, 0).start(), end)
                : null;
    }

    /** ''24~'28, 총 ', '3년간 '. */
    private static boolean isTerm(String lead) {
        if (lead.indexOf(')') >= 0) {
            return false;
        }
        for (String word : lead.split("[^가-힣]+", -1)) {
            if (!word.isEmpty() && !TERMS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWork(Scene scene, Word word, int end) {
        List<Mention> named = scene.context()
                .entities()
                .within(new Span(word.span().start(), Math.max(end, word.span().start())));
        boolean policy = !named.isEmpty()
                && named.getLast().span().end() == end
                && scene.context().isPolicy(scene.context().entities().entity(named.getLast()));
        String noun = word.noun();
        for (int length = SHORTEST_WORK; length <= noun.length() && !policy; length++) {
            policy = WORKS.contains(noun.substring(noun.length() - length));
        }
        return policy;
    }

    /** The body that does the work, else the public body that the text is about. */
    private static List<ExtractedEntity> funders(Scene scene) {
        List<ExtractedEntity> named = scene.actors()
                .subject(scene.strand(), scene.sum().first(), scene.sum().from());
        boolean body = !named.isEmpty()
                && named.stream().noneMatch(entity -> scene.context().isPolicy(entity));
        return body ? named : ImpliedGivers.of(scene);
    }
}
