package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds outlets whose name stands in pointed brackets before their kind: '<누리> 통신은', '〈다온〉 방송에 따르면'. Thread-safe. */
final class MarkedOutletFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final Pattern KIND = Pattern.compile("[>〉》] ?(?:통신|방송|신문|뉴스)(?=은|는|이|가|과|와|도|에|의|을|를| )");
    private static final String OPENERS = "<〈《";
    private static final String CLOSERS = ">〉》";

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            int start = body.word(i).start();
            int end = body.word(i).end();
            boolean marked = start > 0
                    && end < text.length()
                    && OPENERS.indexOf(text.charAt(start - 1)) >= 0
                    && CLOSERS.indexOf(text.charAt(end)) >= 0;
            Matcher kind = KIND.matcher(text).region(end, text.length());
            if (marked && kind.useTransparentBounds(true).lookingAt()) {
                out.add(new Candidate(new Span(start, end), EntityType.COMPANY, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }
}
