package io.claimgraph.extraction.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.clause.FactCase;
import io.claimgraph.extraction.clause.FactContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code cases/proposal}: all the proposals of the text, and no other. */
class ProposalReaderTest {
    private final ProposalReader reader = new ProposalReader();

    static Stream<FactCase> cases() {
        return FactCase.of("proposal");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_all_proposals_and_no_other(FactCase folder) {
        FactContext context = folder.context();

        List<Proposal> found = reader.read(context);

        assertThat(found)
                .extracting(proposal -> proposal.proposer() + "\t" + proposal.policy())
                .containsExactlyInAnyOrderElementsOf(folder.expected());
        assertThat(found).allSatisfy(proposal -> assertThat(context.text()).contains(proposal.policy()));
    }
}
