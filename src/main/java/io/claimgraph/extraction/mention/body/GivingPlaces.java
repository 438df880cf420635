package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.Trie;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells places that stand for their governments where they give a sum, those among them that no lexicon holds. Thread-safe. */
final class GivingPlaces {
    /** Below what any other finder makes of the same words. */
    static final double TRUST = 0.63;

    /** Above what other finders make of its city alone. */
    private static final double WHOLE_TRUST = 0.91;

    private static final Set<String> DISTRICTS = Set.of("중구", "동구", "서구", "남구", "북구");

    private static final String LOCAL_ENDS = "시도군구";

    /** The shortest name of a local government that no lexicon holds, with its last syllable. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 6;
    private static final char STATE = '주';

    /** '혼슈 | 현', '누리주 | 정부'; not '연합군', '임시'. */
    private static final Pattern UNKNOWN =
            Pattern.compile("[가-힣]{2,}(?<!연합|동맹|정부|반란|의용|점령|주둔|출동|일|동|임|즉|수|전)(?:시|군|현)");

    private final NameLexicon lexicon;
    private final Places places;

    GivingPlaces(NameLexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
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
        Candidate district = district(body, index, end);
        if (district != null) {
            return district;
        }
        int entry = entry(body, start, end);
        if (entry != Trie.NONE && lexicon.entry(entry).isCountry() && end - start > 1) {
            return known(start, end, entry);
        }
        return entry == Trie.NONE ? unknown(body, start, end) : local(body, index, end);
    }

    /** '울산 | 북구': a district that only its city tells from others of its name; null where it is none. */
    private @Nullable Candidate district(Body body, int index, int end) {
        if (index == 0
                || !body.isSpaceAfter(index - 1)
                || !DISTRICTS.contains(body.text().substring(body.word(index).start(), end))) {
            return null;
        }
        Word city = body.word(index - 1);
        return !places.isPlace(body.textOf(index - 1))
                ? null
                : new Candidate(
                        new Span(city.start(), end), EntityType.AGENCY, WHOLE_TRUST, NameLexicon.NO_ENTRY, true);
    }

    private int entry(Body body, int start, int end) {
        int entry = lexicon.trie().get(body.text(), start, end);
        return entry != Trie.NONE && lexicon.entry(entry).place() ? entry : Trie.NONE;
    }

    private Candidate known(int start, int end, int entry) {
        return new Candidate(new Span(start, end), lexicon.entry(entry).type(), TRUST, entry);
    }

    /** '오하이오주': the trained model takes it for a place. */
    private static boolean isState(Body body, int start, int end) {
        return end - start > SHORTEST
                && body.text().charAt(end - 1) == STATE
                && body.namesWithin(start, end).stream()
                        .anyMatch(name -> name.label() == NameLabel.PLACE
                                && name.span().start() == start
                                && name.span().end() == end);
    }

    private static @Nullable Candidate unknown(Body body, int start, int end) {
        int length = end - start;
        boolean shaped = length >= SHORTEST
                && length <= LONGEST
                && (UNKNOWN.matcher(body.text()).region(start, end).matches() || isState(body, start, end))
                && !body.morphology().isOneNoun(start, end)
                && !body.morphology().isCommonNoun(start, end);
        return shaped
                ? new Candidate(new Span(start, end), EntityType.AGENCY, TRUST, NameLexicon.NO_ENTRY, true)
                : null;
    }
}
