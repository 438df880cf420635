package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds firms whose Latin letters are spelled out, as the government's releases do: '엘지(LG)전자', '에스케이(SK)하이닉스'. What stands
 * in the brackets has to be what stands before them. Thread-safe.
 */
final class SpelledNameFinder implements Finder {
    private static final double TRUST = 0.95;
    private static final int MOST_LETTERS = 5;

    private final Map<Character, List<String>> spellings = new HashMap<>();
    private final NameLexicon lexicon;
    private final NameEnds ends;

    SpelledNameFinder(NameLexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        Lexicon.rows("ko/names/letters.tsv")
                .forEach(row ->
                        spellings.put(row.get(0).charAt(0), List.of(row.get(1).split(","))));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 2 < body.size(); i++) {
            if (body.gapAfter(i).equals("(") && body.gapAfter(i + 1).equals(")") && isSpelled(body, i)) {
                findAt(body, i, out);
            }
        }
    }

    private void findAt(Body body, int index, List<Candidate> out) {
        Word rest = body.word(index + 2);
        int end = ends.coreEnd(body.text(), rest, 2);
        String latin = body.textOf(index + 1);
        String whole = latin + body.text().substring(rest.start(), end);
        if (!isFirm(whole) && !isFirm(latin)) {
            return;
        }
        if (end == rest.end()
                && index + 3 < body.size()
                && body.gapAfter(index + 2).equals("(")) {
            Word last = body.word(index + 3);
            boolean spelled =
                    spelledFrom(body.text(), rest, last) >= 0 && body.text().startsWith(")", last.end());
            end = spelled ? last.end() + 1 : end;
        }
        int known = isFirm(whole) ? lexicon.trie().get(whole) : NameLexicon.NO_ENTRY;
        out.add(new Candidate(new Span(body.word(index).start(), end), EntityType.COMPANY, TRUST, known));
    }

    private boolean isFirm(String latin) {
        int entry = lexicon.trie().get(latin);
        return entry != Trie.NONE && lexicon.entry(entry).type() == EntityType.COMPANY;
    }

    private boolean isSpelled(Body body, int index) {
        return spelledFrom(body.text(), body.word(index), body.word(index + 1))
                == body.word(index).start();
    }

    /** Where the spelling of some letters begins that a word ends in; -1 if it ends otherwise. */
    private int spelledFrom(String text, Word word, Word letters) {
        int at = word.end();
        for (int i = letters.end() - 1; i >= letters.start() && letters.length() <= MOST_LETTERS; i--) {
            int end = at;
            at = spellings.getOrDefault(text.charAt(i), List.of()).stream()
                    .filter(spelling -> text.startsWith(spelling, end - spelling.length()))
                    .mapToInt(spelling -> end - spelling.length())
                    .findFirst()
                    .orElse(-1);
            if (at < word.start()) {
                return -1;
            }
        }
        return letters.length() <= MOST_LETTERS ? at : -1;
    }
}
