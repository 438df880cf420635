package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.language.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whose voice '군 관계자' is: the county's where the text tells of one, else the armed forces', whatever body of them it names. */
final class Forces {
    private static final String FORCES = "군";
    private static final Set<String> VOICES = Set.of("당국", "관계자", "당국자", "소식통", "고위관계자");
    private static final String ONE_WORD = "군당국";
    private static final String CALLED = "군 당국";

    /** Names of counties: '가람군'. */
    private static final Set<String> COUNTIES = Lexicon.rows("ko/names/municipalities.txt").stream()
            .map(row -> row.getFirst().split(" ", -1))
            .filter(row -> row[0].equals(FORCES))
            .flatMap(Arrays::stream)
            .map(name -> name + FORCES)
            .collect(Collectors.toUnmodifiableSet());

    private final boolean county;

    Forces(List<ExtractedEntity> entities) {
        this.county = entities.stream().anyMatch(entity -> isCounty(entity.name()));
    }

    private static boolean isCounty(String name) {
        return name.endsWith(FORCES) && COUNTIES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * Who is called by a phrase, or null where the forces have no part in it.
     *
     * @param before the word before its last one
     * @param head its last noun
     */
    @Nullable
    Speaker called(String before, String head) {
        boolean voice = before.equals(FORCES) && VOICES.contains(head);
        if (voice && county && !head.startsWith("당국")) {
            return new Speaker.Called(FORCES);
        }
        return voice || head.equals(ONE_WORD) ? new Speaker.Called(CALLED) : null;
    }
}
