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
}
