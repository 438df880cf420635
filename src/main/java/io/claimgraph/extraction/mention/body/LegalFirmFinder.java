package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/** Finds the firms of lawyers, accountants and the like, whose kind stands before their name: '법무법인 새벽', '회계법인 나루의'. Thread-safe. */
final class LegalFirmFinder implements Finder {
    private static final double TRUST = 0.93;

    private final WordSet kinds = WordSet.of(Lexicon.tokens("ko/names/legal-firms.txt"));
    private final Set<String> none = Lexicon.tokens("ko/names/not-firms.txt");
    private final NameLexicon lexicon;
    private final Titles titles;
    private final NameEnds ends;

    LegalFirmFinder(NameLexicon lexicon, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.isSpaceAfter(i) && body.isIn(i, kinds)) {
                Word name = body.word(i + 1);
                int end = ends.coreEnd(body.text(), name, 1);
                if (mayBeName(body.text(), name.start(), end)
                        && !isKnown(body.text(), body.word(i).start(), end)) {
                    Span firm = new Span(body.word(i).start(), end);
                    out.add(new Candidate(firm, EntityType.COMPANY, TRUST, NameLexicon.NO_ENTRY, true));
                }
            }
        }
    }

    private boolean isKnown(String text, int start, int end) {
        return lexicon.trie().get(text, start, end) != Trie.NONE;
    }

    private boolean mayBeName(String text, int start, int end) {
        String name = text.substring(start, end);
        return !none.contains(name) && titles.lengthAtEnd(name, 0, name.length()) == 0;
    }
}
