package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds local governments that stand in a row with bodies: '누리부, 울산광역시 및 충청남도는', '한빛은행, 부산시'. Thread-safe. */
final class ListedPlaceFinder {
    private static final double TRUST = 0.72;
    private static final Set<String> JOINTS = Set.of(", ", "·", "ㆍ", " · ");
    private static final Set<String> AND = Set.of("와", "과");
    private static final Pattern STANDS =
            Pattern.compile("(?:[은는이가와과도]|에게|등)?(?:[ ,·ㆍ)\\n]|$)(?! ?(?:지역|일대|소재|주민|시민|거주|관내|전역|일원|출신))");

    private final NameLexicon lexicon;
    private final NameEnds ends;

    ListedPlaceFinder(NameLexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    /** The local governments beside what was found so far, and beside each other. */
    List<Candidate> find(Body body, List<Candidate> found) {
        BitSet bodyEnds = new BitSet();
        for (Candidate candidate : found) {
            if (candidate.type().isBody()) {
                bodyEnds.set(candidate.span().end());
            }
        }
        List<Candidate> more = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            if (!isNear(body, i, bodyEnds)) {
                continue;
            }
            Word word = body.word(i);
            int end = ends.coreEnd(body.text(), word, 2);
            int entry = lexicon.trie().get(body.text(), word.start(), end);
            if (entry != Trie.NONE
                    && lexicon.entry(entry).kind() == NameLexicon.Kind.LOCAL
                    && follows(body, i, bodyEnds)
                    && STANDS.matcher(body.text())
                            .region(end, body.text().length())
                            .lookingAt()) {
                more.add(new Candidate(
                        new Span(word.start(), end), lexicon.entry(entry).type(), TRUST, entry));
                bodyEnds.set(end);
            }
        }
        return more;
    }

    /** Whether a body ends where one would that a word follows: most words follow none, so that nothing else of them is asked. */
    private static boolean isNear(Body body, int index, BitSet bodyEnds) {
        int before = body.word(index - 1).end();
        return bodyEnds.get(before)
                || bodyEnds.get(before - 1)
                || (index > 1 && bodyEnds.get(body.word(index - 2).end()));
    }

    /** Whether a comma, a dot, '와' or '및' joins a word to the end of a body before it. */
    private static boolean follows(Body body, int index, BitSet bodyEnds) {
        int before = body.word(index - 1).end();
        String gap = body.gapAfter(index - 1);
        if (JOINTS.contains(gap)) {
            return bodyEnds.get(before);
        }
        if (!gap.equals(" ")) {
            return false;
        }
        if (body.textOf(index - 1).equals("및")) {
            return index > 1 && bodyEnds.get(body.word(index - 2).end());
        }
        return bodyEnds.get(before - 1) && AND.contains(body.text().substring(before - 1, before));
    }
}
