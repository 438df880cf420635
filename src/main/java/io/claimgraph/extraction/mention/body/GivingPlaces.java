package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Trie;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells places that stand for their governments where they give a sum, those among them that no lexicon holds. Thread-safe. */
final class GivingPlaces {
    /** Below what any other finder makes of the same words. */
    static final double TRUST = 0.63;

    private static final String LOCAL_ENDS = "시도군구";

    /** The shortest name of a local government that no lexicon holds, with its last syllable. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 6;

    /** '혼슈 | 현', '누리주 | 정부'; not '연합군', '임시'. */
    private static final Pattern UNKNOWN =
            Pattern.compile("[가-힣]{2,}(?<!연합|동맹|정부|반란|의용|점령|주둔|출동|일|동|임|즉|수|전)(?:시|군|현)");

    private final NameLexicon lexicon;

    GivingPlaces(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The local government that a word names by its full name up to an offset; null where it names none. */
    @Nullable
    Candidate local(Body body, int index, int end) {
        int start = body.word(index).start();
        int entry = entry(body, start, end);
        boolean full = end - start > 2 && LOCAL_ENDS.indexOf(body.text().charAt(end - 1)) >= 0;
        return entry == Trie.NONE || !full || lexicon.entry(entry).isCountry() ? null : known(start, end, entry);
    }

    /** The country or local government that a word names up to an offset, as somebody who acts; null where it names none. */
    @Nullable
    Candidate acting(Body body, int index, int end) {
        int start = body.word(index).start();
        int entry = entry(body, start, end);
        if (entry != Trie.NONE && lexicon.entry(entry).isCountry() && end - start > 1) {
            return known(start, end, entry);
        }
        return entry == Trie.NONE ? unknown(body, start, end) : local(body, index, end);
    }

    private int entry(Body body, int start, int end) {
        int entry = lexicon.trie().get(body.text(), start, end);
        return entry != Trie.NONE && lexicon.entry(entry).place() ? entry : Trie.NONE;
    }

    private Candidate known(int start, int end, int entry) {
        return new Candidate(new Span(start, end), lexicon.entry(entry).type(), TRUST, entry);
    }

    private static @Nullable Candidate unknown(Body body, int start, int end) {
        int length = end - start;
        boolean shaped = length >= SHORTEST
                && length <= LONGEST
                && UNKNOWN.matcher(body.text()).region(start, end).matches()
                && !body.morphology().isOneNoun(start, end)
                && !body.morphology().isCommonNoun(start, end);
        return shaped
                ? new Candidate(new Span(start, end), EntityType.AGENCY, TRUST, NameLexicon.NO_ENTRY, true)
                : null;
    }
}
