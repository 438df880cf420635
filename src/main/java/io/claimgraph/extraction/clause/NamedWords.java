package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Reads words that end with a name anew: the analyzer does not know new names and takes '나래로보틱스는' for a verb. What
 * follows the name is a particle, whatever it was taken for.
 */
final class NamedWords {
    private static final Set<String> PARTICLES = Lexicon.words("ko/particles.txt");

    private final String text;
    private final DocumentEntities entities;

    NamedWords(String text, DocumentEntities entities) {
        this.text = text;
        this.entities = entities;
    }

    Word read(Word word) {
        List<Mention> mentions = entities.endingIn(word.span());
        if (mentions.isEmpty()) {
            return word;
        }
        int end = mentions.getLast().span().end();
        String rest = letters(end, word.span().end());
        boolean known = rest.equals(word.particle()) && !word.isPredicate();
        if (known || !PARTICLES.contains(rest)) {
            return word;
        }
        Span core = new Span(Math.min(word.core().start(), end), end);
        return new Word(
                word.span(), core, core.of(text), core.of(text), "", Ending.NONE, rest, word.comma(), word.bullet());
    }

    /** The letters of a stretch without the marks around them. */
    private String letters(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
