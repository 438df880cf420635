package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** '나래펀드(2조원)', '기술보증 지원(나래기금, 5조원)', '신규 예산(3,301억원)의 절반을 …에 투자하고'. */
final class BracketRule implements FundingRule {
    private static final Pattern SUMS = Pattern.compile("\\([0-9][0-9.,조억만천백 ]*(?:원|달러|유로|엔|위안)\\)");

    /** What those do who give a share of something. */
    private static final Pattern JOINING = Pattern.compile("이름을 올|참여|가세|동참|뒤를|출자자|투자자|보탰|힘을");

    private static final Set<String> POOLS = Set.of("펀드", "기금", "한도", "조합", "재원", "자금", "자본");

    @Override
    public Optional<Draft> read(Scene scene) {
        MoneyPlace sum = scene.sum();
        Word word = scene.word(sum.first());
        String text = scene.text();
        int start = word.span().start() + 1;
        String before = text.substring(start, Math.max(start, sum.money().span().start()));
        int bracket = before.lastIndexOf('(');
        if (bracket < 0 || before.indexOf(')', bracket) >= 0) {
            return Optional.empty();
        }
        int open = start + bracket;
        boolean row = isInRow(scene);
        if (row || !Phrases.isFund(word)) {
            return donor(scene, open, row);
        }
        Span phrase = new Span(
                Phrases.endingIn(scene.strand(), sum.first(), sum.from()).start(), open);
        scene.memory().gave(sum, scene.trigger(), List.of());
        return Optional.of(new Draft(funders(scene, open), scene.name(phrase), sum.last(), Draft.Rule.BRACKET));
    }

    /** '가람(50억원), 나래(30억원) 등이 기탁했다': a body with what it gave. */
    private static Optional<Draft> donor(Scene scene, int open, boolean row) {
        Trigger trigger = scene.trigger();
        List<Mention> named =
                scene.context().entities().within(new Span(scene.strand().span().start(), open));
        boolean whole = !named.isEmpty() && named.getLast().span().end() == open;
        boolean given = trigger != null && trigger.kind() == Trigger.Kind.GIVE && !trigger.passive();
        if (!whole || !(given || row)) {
            return Optional.empty();
        }
        ExtractedEntity donor = scene.context().entities().entity(named.getLast());
        return !row && scene.context().isPolicy(donor)
                ? Optional.empty()
                : scene.nameOrFund(null, trigger == null ? scene.sum().last() : trigger.word(), List.of(donor))
                        .map(goal -> new Draft(List.of(donor), goal, scene.sum().last(), Draft.Rule.BRACKET));
    }

    /** '…에는 가람(50억원), 나래(30억원)가 이름을 올렸다': bodies in a row, each with its sum, where a fund was spoken of. */
    private static boolean isInRow(Scene scene) {
        Span strand = scene.strand().span();
        String text = strand.of(scene.text());
        return (scene.memory().fund() != null
                        || scene.memory().raiser() != null
                        || scene.memory().goal() != null)
                && SUMS.matcher(text).results().limit(2).count() > 1
                && JOINING.matcher(text).find();
    }

    /** '나래펀드(2조원)', '나래청 예산(9억원)': money itself, told by its size. */
    private static boolean isPool(Scene scene) {
        String noun = scene.word(scene.sum().first()).noun();
        return POOLS.stream().anyMatch(noun::endsWith);
    }

    private static List<ExtractedEntity> funders(Scene scene, int open) {
        List<Mention> named = scene.context()
                .entities()
                .within(new Span(open, scene.sum().money().span().start()));
        if (!named.isEmpty()) {
            return List.of(scene.context().entities().entity(named.getFirst()));
        }
        boolean footnote = scene.text().charAt(scene.strand().span().start()) == '*';
        if (!footnote && scene.trigger() != null) {
            return scene.actors().of(scene.strand(), scene.sum().first(), 0);
        }
        return isPool(scene) ? List.of() : ImpliedGivers.of(scene);
    }
}
