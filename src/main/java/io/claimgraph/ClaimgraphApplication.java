package io.claimgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: everything that Spring wires. The command line starts it. */
@SpringBootApplication
public class ClaimgraphApplication {
    public static void main(String[] args) {
        SpringApplication.run(ClaimgraphApplication.class, args);
    }
}
