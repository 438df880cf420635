package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimgraphTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|A command is missing",
                "nope|Unmatched argument at index 0: 'nope'",
                "--nope|Unknown option: '--nope'",
                "extract|Missing required parameter: 'PATH'",
                "extract --fast x.txt|Unknown option: '--fast'",
                "serve --port=1|Unknown option: '--port=1'",
            })
    void bad_usage_is_one_line_and_exit_code_2(String args, String message) {
        Run run = Run.of((Object[]) (args.isEmpty() ? new String[0] : args.split(" ")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().startsWith(message).endsWith("--help')");
    }

    @Test
    void every_command_explains_itself() {
        for (String command : Claimgraph.commandLine().getSubcommands().keySet()) {
            Run run = Run.of(command, "--help");

            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("Usage: claimgraph " + command);
        }
    }

    @Test
    void the_version_names_the_program_and_java() {
        assertThat(Run.of("--version").out()).startsWith("claimgraph ").contains("Java 25");
        assertThat(Run.of("extract", "--version").out())
                .isEqualTo(Run.of("--version").out());
    }
}
