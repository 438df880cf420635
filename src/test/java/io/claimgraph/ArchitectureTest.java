package io.claimgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The module table of the design, as rules. */
@AnalyzeClasses(packages = "io.claimgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SPRING = "org.springframework..";
    private static final String JSOUP = "org.jsoup..";
    private static final String NEO4J = "org.neo4j..";
    private static final String[] WEB = {"org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."
    };

    @ArchTest
    static final ArchRule articles_are_plain_values = noClasses()
            .that()
            .resideInAPackage("io.claimgraph.article..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPRING, JSOUP, NEO4J);

    @ArchTest
    static final ArchRule linguistics_and_resolution_compile_without_spring_jsoup_and_neo4j = noClasses()
            .that()
            .resideInAnyPackage("io.claimgraph.language..", "io.claimgraph.extraction..", "io.claimgraph.resolution..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPRING, JSOUP, NEO4J);

    @ArchTest
    static final ArchRule extraction_does_not_read_the_clock_or_the_network = noClasses()
            .that()
            .resideInAPackage("io.claimgraph.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_packages_of_extraction_form_no_circle =
            slices().matching("io.claimgraph.extraction.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule collecting_knows_neither_linguistics_nor_the_graph = noClasses()
            .that()
            .resideInAPackage("io.claimgraph.collect..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NEO4J, "io.claimgraph.language..", "io.claimgraph.extraction..");

    @ArchTest
    static final ArchRule the_graph_knows_neither_pages_nor_the_web = noClasses()
            .that()
            .resideInAPackage("io.claimgraph.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JSOUP)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB);

    @ArchTest
    static final ArchRule the_explorer_knows_neither_neo4j_nor_the_write_side = noClasses()
            .that()
            .resideInAPackage("io.claimgraph.explorer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    NEO4J, "io.claimgraph.graph..", "io.claimgraph.extraction..", "io.claimgraph.resolution..");

    @ArchTest
    static final ArchRule only_the_command_line_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @Test
    void modules_use_only_what_they_may() {
        ApplicationModules.of(ClaimgraphApplication.class).verify();
    }
}
