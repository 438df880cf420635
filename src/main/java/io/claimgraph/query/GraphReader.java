package io.claimgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/** Runs named queries, each in a transaction that the server lets only read. Thread-safe. */
@Component
class GraphReader {
    private static final SessionConfig READ_ONLY =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    /** Far above what any query needs, so that none can hold the server up. */
    private static final TransactionConfig BOUNDED =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(15)).build();

    private final Driver driver;

    GraphReader(Driver driver) {
        this.driver = driver;
    }

    /** Every row of a query's answer. */
    <T> List<T> list(NamedQuery query, Function<Record, T> row, Parameters parameters) {
        try (Session session = driver.session(READ_ONLY)) {
            return session.executeRead(
                    transaction ->
                            transaction.run(query.text(), parameters.values()).list(row),
                    BOUNDED);
        }
    }

    /** The first row of a query's answer. */
    <T> Optional<T> first(NamedQuery query, Function<Record, T> row, Parameters parameters) {
        return list(query, row, parameters).stream().findFirst();
    }
}
