package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, in a locale without Korean and with little memory. */
class ExtractProcessTest {
    private static final String TEXT = "한다솔 노을전자 대표는 4일 “공장을 늘리지 않겠다”고 밝혔다.";
    private static final int MINUTES = 2;

    @TempDir
    private Path folder;

    @Test
    void it_loads_neither_spring_nor_a_database_and_prints_utf_8() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.json"), "{\"id\": \"하나\", \"title\": \"노을전자\", \"text\": \"%s\"}".formatted(TEXT));
        Path out = folder.resolve("out.jsonl");
        Path classes = folder.resolve("classes.log");

        int code = run(out, "-Xmx256m", "-Xlog:class+load:file=" + classes, "extract", article.toString());

        assertThat(code).isZero();
        assertThat(Files.readAllLines(out))
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"하나\",\"language\":\"ko\"")
                .contains("\"title\":\"노을전자\"");
        assertThat(Files.readString(classes))
                .contains("io.claimgraph.cli.ExtractCommand")
                .doesNotContain("org.springframework.context", "org.springframework.boot.SpringApplication")
                .doesNotContain("org.neo4j", "org.apache.catalina");
    }

    private static int run(Path out, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        int options = (int)
                List.of(args).stream().takeWhile(arg -> arg.startsWith("-")).count();
        command.addAll(List.of(args).subList(0, options));
        command.add(Claimgraph.class.getName());
        command.addAll(List.of(args).subList(options, args.length));
        var builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
