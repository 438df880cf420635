package io.claimgraph.extraction.funding.sum;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Money;

/**
 * A sum where it stands.
 *
 * @param strand the voice that names it
 * @param money the sum
 * @param first index of its first word
 * @param last index of its last word
 * @param from index of the first word that may belong to it: after the sum before it, else 0
 * @param next index of the first word of the sum after it, else the number of words
 * @param rank its place in a list of sums ('1억원, 2억원을'), from 0
 * @param listed how many sums that list has, 1 for a sum by itself
 */
public record MoneyPlace(Strand strand, Money money, int first, int last, int from, int next, int rank, int listed) {
    /** The word that the sum ends in. */
    public Word lastWord() {
        return strand.word(last);
    }

    MoneyPlace inList(int place, int size) {
        return new MoneyPlace(strand, money, first, last, from, next, place, size);
    }
}
