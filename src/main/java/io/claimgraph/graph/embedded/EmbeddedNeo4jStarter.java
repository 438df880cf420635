package io.claimgraph.graph.embedded;

import io.claimgraph.graph.DataUnavailableException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Starts the database beside Spring, as early as Spring lets it: both take seconds, and neither needs the other at first. */
class EmbeddedNeo4jStarter implements BeanFactoryPostProcessor, DisposableBean {
    private final Path home;
    private @Nullable CompletableFuture<EmbeddedNeo4j> start;

    /** @param home folder of the database */
    EmbeddedNeo4jStarter(Path home) {
        this.home = home;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        start = CompletableFuture.supplyAsync(
                () -> EmbeddedNeo4j.start(home, 0),
                task -> Thread.ofPlatform().name("neo4j-start").start(task));
    }

    /**
     * Waits until the database is up.
     *
     * @throws DataUnavailableException if its folder cannot be used
     */
    EmbeddedNeo4j await() {
        if (start == null) {
            throw new IllegalStateException("the database has not been started");
        }
        try {
            return start.join();
        } catch (CompletionException e) {
            throw unavailable(e);
        }
    }

    private DataUnavailableException unavailable(CompletionException failure) {
        if (isLocked(failure)) {
            return new DataUnavailableException(
                    "Another process is using the data in " + home,
                    "Stop it, or start this one with another folder: --claimgraph.data=FOLDER",
                    failure);
        }
        return new DataUnavailableException(
                "The data in %s cannot be opened: %s".formatted(home, rootCause(failure)),
                "Check that the folder can be written to and that the disk has room; %s has the details"
                        .formatted(home.resolve("logs")),
                failure);
    }

    private static boolean isLocked(Throwable failure) {
        return causes(failure).anyMatch(FileLockException.class::isInstance);
    }

    private static Throwable rootCause(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public void destroy() {
        if (start != null) {
            start.handle((database, failure) -> database)
                    .thenAccept(EmbeddedNeo4jStarter::close)
                    .join();
        }
    }

    private static void close(@Nullable EmbeddedNeo4j database) {
        if (database != null) {
            database.close();
        }
    }
}
