package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that one voice speaks: the reporter's, with the quotations left out, or those of one quotation.
 *
 * @param sentence index of the sentence in the article
 * @param span from the first word to the last
 * @param words in order
 * @param quotation whether the words are quoted
 * @param statement the statement that the quoted words are, where the quotation is one
 */
public record Strand(
        int sentence,
        Span span,
        List<Word> words,
        boolean quotation,
        @Nullable Statement statement) {
    public Strand {
        words = List.copyOf(words);
    }

    /** Index of the first word from {@code from} on that ends after an offset. */
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first predicate from an index on; -1 where there is none. */
    public int nextPredicate(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).isPredicate()) {
                return i;
            }
        }
        return -1;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public int size() {
        return words.size();
    }
}
