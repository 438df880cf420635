package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who is named first of several who speak together where nobody knows the last of them: '누리부와 물길 담당관, 숲길 담당관은'. */
final class ListedSpeakers {
    /** In words: from the last one's phrase to the first one. */
    private static final int REACH = 6;

    private static final String JOINING = "와과";

    private final PhraseNames names;

    ListedSpeakers(PhraseNames names) {
        this.names = names;
    }

    /** The one named first in a list whose last member begins at a word; null where the words before are no such list. */
    @Nullable
    Speaker before(WordLine line, int first) {
        Word last = line.at(first - 1);
        if (last == null || last.isQuotation() || !last.hasComma()) {
            return null;
        }
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return null;
            }
            Mention mention = joined(word);
            if (mention != null) {
                return new Speaker.Joint(mention.entity());
            }
            if (!word.isNominal()) {
                return null;
            }
        }
        return null;
    }

    /** Whom a word names before a particle that joins it with the next one, or null. */
    private @Nullable Mention joined(Word word) {
        String bare = word.bare();
        Mention mention = bare.length() < 2 || JOINING.indexOf(bare.charAt(bare.length() - 1)) < 0
                ? null
                : names.lastMention(word);
        return mention != null && names.canSpeak(mention) && mention.span().end() == word.bareEnd() - 1
                ? mention
                : null;
    }
}
