package io.claimgraph;

import io.claimgraph.graph.DataLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells, once requests are answered, where to look and where the data are. */
@Component
class ReadyLine {
    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;
    private final DataLocation data;

    ReadyLine(Environment environment, DataLocation data) {
        this.environment = environment;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            log.info("claimgraph is ready at http://localhost:{} (data: {})", port, data.description());
        }
    }
}
