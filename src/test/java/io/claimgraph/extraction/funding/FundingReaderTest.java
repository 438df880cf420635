package io.claimgraph.extraction.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.clause.FactCase;
import io.claimgraph.extraction.clause.FactContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code cases/funding}: all the fundings of the text, and no other. */
class FundingReaderTest {
    private final FundingReader reader = new FundingReader();

    static Stream<FactCase> cases() {
        return FactCase.of("funding");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_all_fundings_and_no_other(FactCase folder) {
        FactContext context = folder.context();

        List<Funding> found = reader.read(context);

        assertThat(found).extracting(FundingReaderTest::line).containsExactlyInAnyOrderElementsOf(folder.expected());
        assertThat(found)
                .allSatisfy(funding -> assertThat(funding.evidence().text())
                        .isEqualTo(funding.evidence().span().of(context.text())));
    }

    private static String line(Funding funding) {
        Funding.Amount amount = funding.amount();
        return String.join(
                "\t",
                Objects.requireNonNullElse(funding.funder(), ""),
                amount == null ? "" : amount.text(),
                amount == null || amount.value() == null ? "" : amount.value().toString(),
                amount == null ? "" : amount.currency(),
                funding.target());
    }
}
