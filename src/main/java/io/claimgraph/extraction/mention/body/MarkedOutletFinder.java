package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds outlets whose name stands in pointed brackets: before their kind ('<누리> 통신은'), where it ends as an outlet's does and it
 * reports ('<누리일보>는 …라고 전했다'), or where only an outlet can stand ('<주간누리>와의 인터뷰에서'). Thread-safe.
 */
final class MarkedOutletFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final Pattern KIND = Pattern.compile("[>〉》] ?(?:통신|방송|신문|뉴스)(?=은|는|이|가|과|와|도|에|의|을|를| )");

    /** What only an outlet does or is done with. */
    private static final Pattern USE = Pattern.compile(
            "[>〉》](?:[과와](?:의|) ?(?:한 |가진 )?(?:단독 |전화 |서면 )?(?:인터뷰|통화)|(?:[은는이가] )?(?:\\d+일 )?(?:자 |의 |단독 )?(?:보도|취재|인터뷰)(?:에 (?:따르면|의하면|출연|응)|를 통해|에서))");

    private static final String OPENERS = "<〈《";
    private static final String CLOSERS = ">〉》";

    private final EndingSet endings = new EndingSet(List.copyOf(Lexicon.tokens("ko/paste/outlet-endings.txt")));
    private final Set<String> outlets =
            Lexicon.rows("ko/outlets.tsv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            boolean marked = word.start() > 0
                    && word.end() < text.length()
                    && OPENERS.indexOf(text.charAt(word.start() - 1)) >= 0
                    && CLOSERS.indexOf(text.charAt(word.end())) >= 0;
            if (marked && isOutlet(text, body.textOf(i), word.end())) {
                Span span = new Span(word.start(), word.end());
                out.add(new Candidate(span, EntityType.COMPANY, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    private boolean isOutlet(String text, String name, int end) {
        boolean reports = (outlets.contains(name) || endings.isAtEnd(name)) && Speech.isBy(text, end + 1);
        return reports || lookingAt(KIND, text, end) || lookingAt(USE, text, end);
    }

    private static boolean lookingAt(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.useTransparentBounds(true).lookingAt();
    }
}
