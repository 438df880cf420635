package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.language.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows the voices of the armed forces ('군 당국'), whatever body of them a text names; '군 관계자' is a county's where it names one. */
final class Forces {
    private static final String FORCES = "군";
    private static final Set<String> VOICES = Set.of("관계자", "소식통", "고위관계자");
    private static final Set<String> AUTHORITIES = Set.of("당국", "당국자");
    private static final String ONE_WORD = "군당국";
    private static final String CALLED = "군 당국";

    /** Names of counties: '가람군'. */
    private static final Set<String> COUNTIES = Lexicon.rows("ko/names/municipalities.txt").stream()
            .map(row -> row.getFirst().split(" ", -1))
            .filter(row -> row[0].equals(FORCES))
            .flatMap(row -> Arrays.stream(row).skip(1))
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
        boolean voice = before.equals(FORCES) && (AUTHORITIES.contains(head) || (!county && VOICES.contains(head)));
        return voice || head.equals(ONE_WORD) ? new Speaker.Called(CALLED) : null;
    }
}
