package io.claimgraph.web;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Tells a database that is away or too busy from a fault of the program. */
public final class DatabaseFailures {
    private DatabaseFailures() {}

    /** Whether the request may succeed when it is sent again later, whatever wrapped the driver's exception. */
    public static boolean isUnavailable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ServiceUnavailableException
                        || cause instanceof SessionExpiredException
                        || cause instanceof DiscoveryException
                        || cause instanceof TransientException);
    }
}
