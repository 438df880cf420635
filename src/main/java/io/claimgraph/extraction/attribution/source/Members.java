package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Members of a body who speak for it and whom nobody names: '다온당의 한 최고위원은', '다온당 의원 6명은'. */
final class Members {
    private static final Pattern COUNT = Pattern.compile("[0-9]+여?명|[두세네]명|전원|일동");

    /** The last syllables of {@link #COUNT}. */
    private static final String COUNT_ENDS = "명원동";

    /** Stands between the names of some members and how many they are: then the names speak. */
    private static final Set<String> AND_OTHERS = Set.of("등", "포함", "포함한");

    private static final Set<String> ONE = Set.of("한", "다른");
    private static final String OF = "의";

    /** A town is only where its somebody lives or works: '솔내시의 한 업체 대표'. */
    private static final Pattern TOWN = Pattern.compile(".*[시도군구읍면동]");

    /** A professor or doctor speaks for himself. */
    private static final Pattern EXPERT = Pattern.compile(".*(교수|박사|변호사|의사|연구원|전문의|기자|직원)");

    private final CueLexicon lexicon;
    private final Titles titles;
    private final DocumentEntities entities;
    private final PhraseNames names;

    Members(CueLexicon lexicon, Titles titles, DocumentEntities entities, PhraseNames names) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.entities = entities;
        this.names = names;
    }

    /** Whether the last word of a phrase only counts those before it: '의원 6명은'. */
    static boolean areCounted(WordLine line, int first, int last, String head) {
        return last > first
                && !head.isEmpty()
                && COUNT_ENDS.indexOf(head.charAt(head.length() - 1)) >= 0
                && COUNT.matcher(head).matches()
                && !line.get(last - 1).isQuotation()
                && !AND_OTHERS.contains(line.get(last - 1).bare());
    }

    /** Who speaks by a certain one of a body's members or officials: the body ('다온당의 한 최고위원'), nobody known of a town; null for others. */
    @Nullable
    Speaker oneOf(WordLine line, int first, int last, String head) {
        if (!isMember(head)) {
            return null;
        }
        for (int i = Math.max(1, first - 1); i < last; i++) {
            Word owner = line.get(i - 1);
            if (ONE.contains(line.get(i).bare()) && !owner.isQuotation() && owner.endsWith(OF)) {
                return ofOwner(owner, head);
            }
        }
        return null;
    }

    private boolean isMember(String head) {
        boolean voice = lexicon.isSpoke(head) || titles.lengthAtEnd(head, 0, head.length()) == head.length();
        return voice && !EXPERT.matcher(head).matches();
    }

    private @Nullable Speaker ofOwner(Word owner, String head) {
        Mention mention = names.lastMention(owner);
        if (mention == null || mention.span().end() != owner.bareEnd() - OF.length()) {
            return null;
        }
        ExtractedEntity entity = entities.entity(mention);
        if (!entity.type().isBody()) {
            return null;
        }
        return TOWN.matcher(entity.name()).matches()
                ? new Speaker.Unnamed(true, head)
                : new Speaker.Named(mention.entity(), true);
    }
}
