package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md says is so. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern RUN =
            Pattern.compile("java (?:-\\S+ )*-jar target/claimgraph\\.jar((?:[^\\n#|>&\\\\]|\\\\\n)*)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    static Stream<String> commands() throws IOException {
        return RUN.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1).replace("\\\n", " ").strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_and_option_exists(String arguments) {
        String[] args = arguments.split("\\s+");

        assertThatNoException()
                .isThrownBy(() -> Claimgraph.commandLine().parseArgs(Claimgraph.withDefaultCommand(args)));
    }

    @Test
    void every_file_that_is_linked_exists() throws IOException {
        List<String> links = LINK.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void the_tests_run_by_the_command_that_it_gives() throws IOException {
        String command = Files.readAllLines(Path.of(".ci/run")).getLast();

        assertThat(command).isEqualTo("mvn verify");
        assertThat(Files.readAllLines(README)).anyMatch(line -> line.startsWith(command + " "));
    }

    @Test
    void every_command_of_the_program_is_shown() throws IOException {
        List<String> shown = commands().map(line -> line.split(" ", -1)[0]).toList();

        assertThat(Claimgraph.commandLine().getSubcommands().keySet()).isSubsetOf(shown);
    }
}
