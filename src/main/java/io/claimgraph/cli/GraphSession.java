package io.claimgraph.cli;

import io.claimgraph.ClaimgraphApplication;
import io.claimgraph.follow.Feeds;
import io.claimgraph.graph.ArticleStore;
import io.claimgraph.graph.DataUnavailableException;
import io.claimgraph.ingest.IngestService;
import io.claimgraph.ingest.job.Jobs;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The configured graph, open for writing, without the service around it. */
final class GraphSession implements AutoCloseable {
    /** Why a start fails is said by the command, in one line. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext", "off");

    private final ConfigurableApplicationContext context;

    private GraphSession(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens it.
     *
     * @param settings for Spring
     * @throws CommandFailedException if the graph can't be opened, as while a running service holds it
     */
    static GraphSession open(String[] settings) {
        try {
            return new GraphSession(new SpringApplicationBuilder(ClaimgraphApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties(QUIET)
                    .run(settings));
        } catch (RuntimeException e) {
            throw unavailable(e)
                    .map(cause -> new CommandFailedException("%s. %s".formatted(cause.getMessage(), cause.action()), e))
                    .orElseThrow(() -> e);
        }
    }

    private static Optional<DataUnavailableException> unavailable(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(DataUnavailableException.class::isInstance)
                .map(DataUnavailableException.class::cast)
                .findFirst();
    }

    IngestService ingest() {
        return context.getBean(IngestService.class);
    }

    Jobs jobs() {
        return context.getBean(Jobs.class);
    }

    Feeds feeds() {
        return context.getBean(Feeds.class);
    }

    ArticleStore articles() {
        return context.getBean(ArticleStore.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
