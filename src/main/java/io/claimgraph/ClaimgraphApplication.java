package io.claimgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The service: everything that Spring wires. The command line starts it. Beans have their classes' full names, since a
 * module's class may be called like another's.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ClaimgraphApplication {
    public static void main(String[] args) {
        SpringApplication.run(ClaimgraphApplication.class, args);
    }
}
