package io.claimgraph.extraction.mention;

import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NameTagger;
import java.util.ArrayList;
import java.util.List;

/** Finds the entities of an article and every place that names or refers to them. Thread-safe. */
public final class MentionFinder {
    private final NameLexicon lexicon = new NameLexicon();
    private final NameEnds ends = new NameEnds();
    private final Titles titles = new Titles();
    private final PersonNames persons = new PersonNames();
    private final SuffixFinder suffixes = new SuffixFinder(ends);
    private final List<Finder> finders = List.of(
            new LexiconFinder(lexicon, ends),
            new TitledPersonFinder(titles, persons, ends),
            suffixes,
            new ModelFinder(),
            new QuotedPolicyFinder());
    private final AppositionFinder appositions = new AppositionFinder(new PostReader(), titles);
    private final NameTagger tagger = new NameTagger();
    private final Grouping grouping = new Grouping(lexicon, new NameKeys());
    private final Occurrences occurrences = new Occurrences(lexicon, ends);
    private final TitleReferences titleReferences = new TitleReferences(titles, persons, ends);

    /** Reads the body of an article. */
    public DocumentEntities find(AnalysedArticle analysed) {
        Body body = new Body(analysed, tagger.names(analysed));
        List<Candidate> candidates = new ArrayList<>();
        finders.forEach(finder -> finder.find(body, candidates));
        candidates.removeIf(candidate -> !body.contains(candidate.span()));
        candidates.addAll(appositions.find(body, Overlaps.resolve(candidates)));
        Drafts drafts = grouping.group(body, Overlaps.resolve(candidates));
        new Introductions(body.text()).read(drafts);
        List<Mention> mentions = new ArrayList<>(occurrences.scan(body, drafts));
        titleReferences.find(body, drafts, mentions);
        return drafts.toEntities(body, mentions);
    }
}
