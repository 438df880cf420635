package io.claimgraph.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j Community that answers Bolt on a loopback port, without authentication. Thread-safe. */
public final class EmbeddedNeo4j implements AutoCloseable {
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final long PAGE_CACHE_BYTES = 256L << 20;
    private static final long TRANSACTION_BYTES = 512L << 20;

    /** Long enough for an answer under way; the service has stopped taking requests by then. */
    private static final Duration BOLT_SHUTDOWN = Duration.ofMillis(500);

    private final DatabaseManagementService management;

    private EmbeddedNeo4j(DatabaseManagementService management) {
        this.management = management;
    }

    /**
     * Opens the database in a folder, creating it where there is none and recovering it after a crash.
     *
     * @param home folder of the database, its logs and its transaction log
     * @param port of Bolt, 0 for any free one
     * @throws RuntimeException if the folder cannot be used; the cause tells why
     */
    public static EmbeddedNeo4j start(Path home, int port) {
        return new EmbeddedNeo4j(new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, BOLT_SHUTDOWN)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, BOLT_SHUTDOWN)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, TRANSACTION_BYTES)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of())
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, everyAddress())
                .build());
    }

    /** No query loads anything from the network. */
    private static List<IPAddressString> everyAddress() {
        return List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));
    }

    /** Where it answers Bolt. */
    public URI uri() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) management.database(DEFAULT_DATABASE_NAME);
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create("bolt://%s:%d"
                .formatted(LOOPBACK, ports.getLocalAddress(ConnectorType.BOLT).getPort()));
    }

    /** Writes everything out and stops. */
    @Override
    public void close() {
        management.shutdown();
    }
}
