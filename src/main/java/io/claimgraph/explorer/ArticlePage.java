package io.claimgraph.explorer;

import io.claimgraph.explorer.Reading.Fact;
import io.claimgraph.explorer.Reading.Sort;
import io.claimgraph.query.AffiliationView;
import io.claimgraph.query.ArticleView;
import io.claimgraph.query.EntityRef;
import io.claimgraph.query.FundingView;
import io.claimgraph.query.ProposalView;
import io.claimgraph.query.SourceView;
import io.claimgraph.query.StatementView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one article shows: its text with the facts marked in it, and the same facts beside it.
 *
 * @param article the article
 * @param reading its text, cut up and marked
 * @param speakers who speaks in it, in the order of their first words, unnamed sources last
 * @param statements its statements
 * @param proposals its proposals
 * @param fundings its fundings
 * @param affiliations its affiliations
 */
record ArticlePage(
        ArticleView article,
        Reading reading,
        List<Speaker> speakers,
        List<Entry<StatementView>> statements,
        List<Entry<ProposalView>> proposals,
        List<Entry<FundingView>> fundings,
        List<Entry<AffiliationView>> affiliations) {

    /**
     * A speaker of the article.
     *
     * @param entity who it is, absent for all unnamed sources together
     * @param style style class of their colour
     * @param statements number of their statements
     */
    record Speaker(@Nullable EntityRef entity, String style, int statements) {}

    /**
     * A fact's entry beside the text.
     *
     * @param fact its mark in the text
     * @param view what it says
     */
    record Entry<T>(Fact fact, T view) {}

    static ArticlePage of(ArticleView article) {
        SpeakerPalette palette = SpeakerPalette.of(article.statements().stream()
                .map(StatementView::speaker)
                .filter(Objects::nonNull)
                .toList());
        var statements = entries(
                Sort.STATEMENT,
                article.statements(),
                StatementView::source,
                statement -> statement.kind() + " " + palette.styleOf(statement.speaker()));
        var proposals = entries(Sort.PROPOSAL, article.proposals(), ProposalView::source, proposal -> "");
        var fundings = entries(Sort.FUNDING, article.fundings(), FundingView::source, funding -> "");
        var affiliations = entries(
                Sort.AFFILIATION,
                article.affiliations(),
                affiliation -> affiliation.sources().getFirst(),
                affiliation -> "");
        List<Fact> facts = Stream.of(statements, proposals, fundings, affiliations)
                .flatMap(List::stream)
                .map(Entry::fact)
                .toList();
        return new ArticlePage(
                article,
                ReadingBuilder.read(article, facts),
                speakers(article.statements(), palette),
                statements,
                proposals,
                fundings,
                affiliations);
    }

    /** The article's address if a browser may follow it. */
    public @Nullable String link() {
        String url = article.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private static <T> List<Entry<T>> entries(
            Sort sort, List<T> views, Function<T, SourceView> source, Function<T, String> style) {
        List<Entry<T>> entries = new ArrayList<>();
        for (T view : views) {
            SourceView place = source.apply(view);
            Fact fact = new Fact(sort, entries.size() + 1, place.start(), place.end(), style.apply(view));
            entries.add(new Entry<>(fact, view));
        }
        return List.copyOf(entries);
    }

    private static List<Speaker> speakers(List<StatementView> statements, SpeakerPalette palette) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        int unnamed = 0;
        for (StatementView statement : statements) {
            EntityRef speaker = statement.speaker();
            if (speaker == null) {
                unnamed++;
            } else {
                speakers.merge(
                        speaker.id(),
                        new Speaker(speaker, palette.styleOf(speaker), 1),
                        (known, one) -> new Speaker(known.entity(), known.style(), known.statements() + 1));
            }
        }
        List<Speaker> all = new ArrayList<>(speakers.values());
        if (unnamed > 0) {
            all.add(new Speaker(null, palette.styleOf(null), unnamed));
        }
        return List.copyOf(all);
    }
}
