package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies whose name stands in single marks, has words of any kind, ends as a body's name does and speaks: "'종전 백 년
 * 나래반도 평화행동'은 …고 밝혔다", "'강을 지키는 사람들'은 …고 했다". Thread-safe.
 */
final class MarkedSpeakerFinder implements Finder {
    private static final double TRUST = 0.86;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 34;
    private static final String OPENERS = "‘'<《「『";
    private static final String CLOSERS = "’'>》」』";

    private final NameEndings endings = new NameEndings();
    private final Endings<EntityType> speaking = Endings.types("ko/names/speaking-bodies.tsv");
    private final Endings<Boolean> groups = Endings.of("ko/names/cause-groups.txt");

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            int start = body.word(i).start();
            int kind = start == 0 ? -1 : OPENERS.indexOf(text.charAt(start - 1));
            int end = kind < 0 ? -1 : end(text, start, CLOSERS.charAt(kind));
            EntityType type = end < 0 ? null : typeOf(text, start, end);
            if (type != null && Speech.isBy(text, end + 1)) {
                out.add(new Candidate(new Span(start, end), type, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    /** Where the name ends that begins at an offset; -1 where the marks hold none. */
    private static int end(String text, int start, char closer) {
        int limit = Math.min(text.length(), start + LONGEST + 1);
        for (int i = start; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == closer) {
                return i < start + SHORTEST ? -1 : i;
            }
        }
        return -1;
    }

    private @Nullable EntityType typeOf(String text, int start, int end) {
        String name = text.substring(start, end);
        EntityType known = endings.typeOf(name.substring(name.lastIndexOf(' ') + 1));
        if (known != null) {
            return known;
        }
        EntityType type = speaking.longest(text, start, end, 1);
        return type == null && groups.longest(text, start, end, 1) != null ? EntityType.ORGANIZATION : type;
    }
}
