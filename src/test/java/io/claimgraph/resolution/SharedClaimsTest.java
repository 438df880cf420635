package io.claimgraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.resolution.SharedClaims.Spoken;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which statements of the copies of one story are one claim. */
class SharedClaimsTest {
    private static final String WORDS = "강가의 낡은 창고를 헐지 말고 작업실로 고쳐야 한다";

    private static Spoken said(String id, String article, @Nullable String speaker, String words) {
        return new Spoken(id, article, null, speaker == null ? null : new EntityId(speaker), words);
    }

    private static Set<ClaimId> claims(Spoken... statements) {
        return SharedClaims.of(List.of(statements)).values().stream()
                .map(SharedClaims.Claim::id)
                .collect(Collectors.toSet());
    }

    @Test
    void nearly_the_same_words_of_one_speaker_are_the_claim_of_the_first() {
        assertThat(claims(
                        said("1", "a", "mayor", WORDS),
                        said("2", "b", "mayor", WORDS.replace("낡은", "오래된")),
                        said("3", "c", "mayor", "그는 " + WORDS)))
                .containsExactly(ClaimId.of(new EntityId("mayor"), WORDS));
    }

    @Test
    void a_claim_that_stays_as_it_is_is_that_of_the_copies() {
        ClaimId known = new ClaimId("known");
        assertThat(claims(
                        new Spoken("1", "a", known, null, WORDS), said("2", "b", "mayor", WORDS.replace("낡은", "오래된"))))
                .containsExactly(known);
    }

    @Test
    void a_speaker_whom_a_copy_does_not_name_is_the_one_whom_another_names() {
        assertThat(claims(said("1", "a", null, WORDS), said("2", "b", "mayor", WORDS)))
                .containsExactly(ClaimId.of(new EntityId("mayor"), WORDS));
    }

    @Test
    void other_words_and_other_speakers_are_other_claims() {
        assertThat(claims(
                        said("1", "a", "mayor", WORDS),
                        said("2", "b", "mayor", "예산은 다음 달에 시의회에서 정한다"),
                        said("3", "b", "architect", WORDS)))
                .hasSize(3);
    }

    @Test
    void what_one_article_says_twice_in_nearly_the_same_words_is_two_claims() {
        assertThat(claims(said("1", "a", "mayor", WORDS), said("2", "a", "mayor", WORDS.replace("낡은", "오래된"))))
                .hasSize(2);
        assertThat(claims(said("1", "a", "mayor", WORDS), said("2", "a", "mayor", WORDS + ".")))
                .hasSize(1);
    }

    @Test
    void a_short_part_of_what_was_said_is_not_all_of_it() {
        assertThat(claims(said("1", "a", "mayor", WORDS), said("2", "b", "mayor", "고쳐야 한다")))
                .hasSize(2);
    }
}
