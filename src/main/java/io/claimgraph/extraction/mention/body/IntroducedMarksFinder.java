package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bodies named in single marks behind a noun that says what they are, where they do something: "시민단체 '숲지기'는", '해외
 * 매체 <누리타>에 따르면'. Thread-safe.
 */
final class IntroducedMarksFinder implements Finder {
    private static final double TRUST = 0.86;
    private static final Pattern MARKED = Pattern.compile(
            " ?[‘'<《「『]([가-힣A-Za-z][가-힣A-Za-z0-9 &·-]{1,15})[’'>》」』](?=[은는이가의과와을를도에(]|측|[ ]?(?:관계자|대표|대변인))");
    private static final Pattern CLAIM = Pattern.compile(".*(?:다|요|죠|까|라|자|고|며|는|한|된|할)");
    private static final String OPENERS = "‘'<《「『";

    private final Endings<EntityType> kinds = Endings.types("ko/names/body-kinds.tsv");

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word kind = body.word(i);
            int opener = text.startsWith(" ", kind.end()) ? kind.end() + 1 : kind.end();
            if (opener >= text.length() || OPENERS.indexOf(text.charAt(opener)) < 0) {
                continue;
            }
            EntityType type = kinds.longest(text, kind.start(), kind.end(), 0);
            Matcher marked =
                    MARKED.matcher(text).region(kind.end(), text.length()).useTransparentBounds(true);
            if (type == null || !marked.lookingAt()) {
                continue;
            }
            Span name = new Span(marked.start(1), marked.end(1));
            if (!CLAIM.matcher(marked.group(1)).matches()
                    && (!body.morphology().isCommonNoun(name.start(), name.end())
                            || Speech.isOf(text, name.end() + 1))) {
                out.add(new Candidate(name, type, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }
}
