package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds bodies by the ending of a word: '…진흥원', '…협회', '…증권'. */
final class SuffixFinder implements Finder {
    private static final double TRUST = 0.6;
    private static final String HEAD = "장";

    /**
     * @param type what a word with the ending names
     * @param length the least length of such a word
     */
    private record Suffix(EntityType type, int length) {}

    private final Endings<Suffix> suffixes = new Endings<>();
    private final Set<String> generic = Lexicon.tokens("ko/names/generic-bodies.txt");
    private final NameEnds ends;

    SuffixFinder(NameEnds ends) {
        this.ends = ends;
        Lexicon.rows("ko/names/body-suffixes.tsv").forEach(this::add);
    }

    private void add(List<String> row) {
        String ending = row.get(0);
        boolean none = row.get(1).equals(Endings.NOTHING);
        suffixes.put(
                ending,
                none
                        ? null
                        : new Suffix(EntityType.valueOf(row.get(1)), ending.length() + Integer.parseInt(row.get(2))));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            int end = word.end();
            @Nullable EntityType type = type(text, word.start(), end);
            if (type == null) {
                end = ends.coreEnd(text, word, 2);
                type = type(text, word.start(), end);
            }
            if (type == null && end - word.start() > 3 && text.startsWith(HEAD, end - 1)) {
                end--;
                type = type(text, word.start(), end);
            }
            if (type != null && !generic.contains(text.substring(word.start(), end))) {
                out.add(new Candidate(word.start(), end, type, TRUST));
            }
        }
    }

    private @Nullable EntityType type(String text, int start, int end) {
        Suffix suffix = suffixes.longest(text, start, end, 0);
        boolean counted = Character.isDigit(text.charAt(start)) && text.charAt(end - 1) == '대';
        return suffix == null || counted || end - start < suffix.length() ? null : suffix.type();
    }
}
