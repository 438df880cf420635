package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Lexicon;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows who belongs to a person and speaks for himself: '민새롬 씨의 부모는', '민새롬 의원의 보좌관은'. */
final class Kin {
    private static final Map<String, Set<String>> NOUNS = Lexicon.rows("ko/cues/kin.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split(" ", -1))));

    private static final Set<String> ALONE = NOUNS.getOrDefault("alone", Set.of());
    private static final Set<String> OWNED = NOUNS.getOrDefault("owned", Set.of());
    private static final Set<String> ELDERS = NOUNS.getOrDefault("elder", Set.of());

    /** An age or the like behind a name. */
    private static final Pattern ASIDE = Pattern.compile("(?:\\([^()\\n]{1,20}\\))? ");

    private static final String OF = "의";
    private static final String OFFICE = "의원실";

    private Kin() {}

    /** Whether an old person is called by a noun: '민 할머니'. */
    static boolean isElder(String noun) {
        return ELDERS.contains(noun);
    }

    /**
     * Whether a noun that ends a phrase is somebody of the person named before it, or a member's office.
     *
     * @param personEnd offset where the person's name ends
     * @param last index of the phrase's last word
     */
    static boolean isOf(WordLine line, int personEnd, int last, String noun) {
        Word before = line.at(last - 1);
        if (before == null
                || before.isQuotation()
                || personEnd > line.get(last).span().start()) {
            return false;
        }
        boolean owned = before.endsWith(OF) || before.endsWith(OFFICE);
        if (ELDERS.contains(noun)) {
            return !ASIDE.matcher(line.text())
                    .region(personEnd, line.get(last).span().start())
                    .matches();
        }
        return ALONE.contains(noun) || (owned && (OWNED.contains(noun) || before.endsWith(OFFICE)));
    }
}
