package io.claimgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs writing queries within one transaction; those without rows are left out. */
final class BatchTransaction {
    private final TransactionContext transaction;

    BatchTransaction(TransactionContext transaction) {
        this.transaction = transaction;
    }

    List<Record> run(WriteQuery query, String parameter, Collection<?> values) {
        return values.isEmpty()
                ? List.of()
                : transaction.run(query.cypher(), Map.of(parameter, values)).list();
    }

    /** @throws JobStoppedException if the job does not stand where the step begins */
    void advance(JobStep step) {
        run(WriteQuery.JOB_MEND, "ids", JobRows.mended(step));
        if (transaction
                .run(WriteQuery.JOB_ADVANCE.cypher(), JobRows.step(step))
                .list()
                .isEmpty()) {
            throw new JobStoppedException(step.job());
        }
    }
}
