package io.claimgraph.cli;

import io.claimgraph.cli.benchmark.CleaningBenchmark;
import io.claimgraph.cli.benchmark.DuplicateBenchmark;
import io.claimgraph.cli.benchmark.ExtractionBenchmark;
import io.claimgraph.cli.benchmark.IngestBenchmark;
import io.claimgraph.cli.benchmark.RobustnessBenchmark;
import io.claimgraph.cli.benchmark.StoryBenchmark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures speed, and what is found at that speed. */
@Command(name = "benchmark", description = "Measures speed, and what is found at that speed.")
final class BenchmarkCommand implements Runnable {
    private static final String DEFAULT_WARM_UPS = "3";
    private static final String DEFAULT_ROUNDS = "5";
    private static final String DEFAULT_ARTICLES = "10000";
    private static final int LEAST_ARTICLES = 200;
    private static final String DEFAULT_SPOILT = "1500";
    private static final String DEFAULT_LONGEST = "1000000";
    private static final int LEAST_LONGEST = 8;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A benchmark is missing");
    }

    @Command(
            name = "extraction",
            description =
                    "Reads articles in one thread, and prints articles/s and how many times as long as Nori it takes.")
    int extraction(
            @Parameters(
                            paramLabel = "CORPUS",
                            description = "articles as JSON with a text, one a line (.jsonl or .jsonl.gz)")
                    Path corpus,
            @Option(
                            names = "--warm-ups",
                            paramLabel = "N",
                            defaultValue = DEFAULT_WARM_UPS,
                            description = "rounds before those that count (default: ${DEFAULT-VALUE})")
                    int warmUps,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = DEFAULT_ROUNDS,
                            description = "rounds that count (default: ${DEFAULT-VALUE})")
                    int rounds) {
        checkAtLeast(1, "--rounds", rounds);
        new ExtractionBenchmark(texts(corpus), warmUps, rounds)
                .run()
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    @Command(
            name = "cleaning",
            description = "Finds the articles in saved pages, and prints pages/s and how many times as long as jsoup it"
                    + " takes.")
    int cleaning(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "PATH",
                            description = "files or folders of .html or .html.gz pages")
                    List<Path> paths,
            @Option(
                            names = "--warm-ups",
                            paramLabel = "N",
                            defaultValue = "10",
                            description = "rounds before those that count (default: ${DEFAULT-VALUE})")
                    int warmUps,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = "21",
                            description = "rounds that count (default: ${DEFAULT-VALUE})")
                    int rounds) {
        checkAtLeast(1, "--rounds", rounds);
        new CleaningBenchmark(pages(paths), warmUps, rounds)
                .run()
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    private static List<String> pages(List<Path> paths) {
        return InputFiles.of(paths, PageFile.ENDINGS).stream()
                .map(BenchmarkCommand::page)
                .toList();
    }

    private static String page(Path file) {
        try {
            return PageFile.read(file).html();
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    @Command(
            name = "robustness",
            description = {
                "Reads spoilt articles and sentences of up to a million characters, and prints the failures (an"
                        + " exception, or",
                "evidence that is not the text it says it is), the slowest, and how the time grows with the length.",
                "The exit code is 1 where anything failed."
            })
    int robustness(
            @Parameters(
                            paramLabel = "CORPUS",
                            description = "articles as JSON with a text, one a line (.jsonl or .jsonl.gz)")
                    Path corpus,
            @Option(
                            names = "--articles",
                            paramLabel = "N",
                            defaultValue = DEFAULT_SPOILT,
                            description = "how many articles to spoil (default: ${DEFAULT-VALUE})")
                    int articles,
            @Option(
                            names = "--longest",
                            paramLabel = "N",
                            defaultValue = DEFAULT_LONGEST,
                            description = "characters of the longest sentence (default: ${DEFAULT-VALUE})")
                    int longest) {
        checkAtLeast(LEAST_LONGEST, "--longest", longest);
        List<String> texts =
                texts(corpus).stream().filter(text -> !text.isEmpty()).toList();
        if (texts.isEmpty()) {
            throw new CommandFailedException("%s: holds no article".formatted(corpus));
        }
        RobustnessBenchmark benchmark = new RobustnessBenchmark(texts);
        Consumer<String> out = spec.commandLine().getOut()::println;
        int failures = benchmark.mutate(articles, out) + benchmark.grow(longest, out);
        return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "ingest",
            description = {
                "Takes invented articles into an empty graph, and prints articles/s of the whole and of its stages"
                        + " alone.",
                "The graphs are kept in a temporary folder and removed."
            })
    int ingest(
            @Option(
                            names = "--articles",
                            paramLabel = "N",
                            defaultValue = DEFAULT_ARTICLES,
                            description = "how many articles (default: ${DEFAULT-VALUE})")
                    int articles) {
        if (articles < LEAST_ARTICLES) {
            throw new ParameterException(
                    spec.commandLine(), "--articles is %d, less than %d".formatted(articles, LEAST_ARTICLES));
        }
        IngestBenchmark benchmark = new IngestBenchmark(articles);
        IngestBenchmark.Extracted extracted = benchmark.extract();
        double writing = withEmptyGraph(graph -> benchmark.write(extracted.read(), graph.articles()));
        IngestBenchmark.Imported whole = withEmptyGraph(graph -> benchmark.ingest(graph.ingest()));
        benchmark
                .report(extracted.speed(), writing, whole)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    @Command(
            name = "duplicates",
            description =
                    "Looks for edited copies among many other articles, and prints recall, precision and articles/s.")
    int duplicates(
            @Parameters(
                            paramLabel = "CORPUS",
                            arity = "0..1",
                            description =
                                    "articles to copy, as JSON with a text, one a line; without it they are made up")
                    @Nullable
                    Path corpus,
            @Option(
                            names = "--copies",
                            paramLabel = "N",
                            defaultValue = "1000",
                            description =
                                    "articles that are there twice, edited the second time (default: ${DEFAULT-VALUE})")
                    int copies,
            @Option(
                            names = "--others",
                            paramLabel = "N",
                            defaultValue = "20000",
                            description = "articles that are there once (default: ${DEFAULT-VALUE})")
                    int others,
            @Option(
                            names = "--database",
                            description =
                                    "look through an embedded graph in a temporary folder as well, which takes minutes")
                    boolean database) {
        checkAtLeast(1, "--copies", copies);
        checkAtLeast(0, "--others", others);
        DuplicateBenchmark benchmark =
                new DuplicateBenchmark(corpus == null ? List.of() : texts(corpus), copies, others);
        PrintWriter out = spec.commandLine().getOut();
        benchmark.inMemory().forEach(out::println);
        if (database) {
            withEmptyGraph(graph -> benchmark.inDatabase(graph.articles())).forEach(out::println);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "story",
            description =
                    "Takes edited copies of one invented article into an empty graph, and prints articles/s as they"
                            + " become more.")
    int story(
            @Option(
                            names = "--copies",
                            paramLabel = "N",
                            defaultValue = "2000",
                            description = "how many copies (default: ${DEFAULT-VALUE})")
                    int copies) {
        checkAtLeast(LEAST_ARTICLES, "--copies", copies);
        StoryBenchmark benchmark = new StoryBenchmark(copies);
        withEmptyGraph(graph -> benchmark.run(graph.ingest(), graph.articles()))
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    private static <T> T withEmptyGraph(Function<GraphSession, T> task) {
        try {
            Path folder = Files.createTempDirectory("claimgraph-benchmark");
            try (GraphSession graph = GraphSession.open(new String[] {"--claimgraph.data=" + folder})) {
                return task.apply(graph);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private void checkAtLeast(int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), "%s is %d, less than %d".formatted(option, value, least));
        }
    }

    private static List<String> texts(Path corpus) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(corpus), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> JsonMapper.shared().readTree(line).path("text"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
        } catch (IOException e) {
            throw new CommandFailedException("%s: %s".formatted(corpus, FileProblem.reason(e)), e);
        } catch (UncheckedIOException e) {
            throw new CommandFailedException("%s: %s".formatted(corpus, e.getMessage()), e);
        } catch (JacksonException e) {
            throw new CommandFailedException("%s: is not JSON: %s".formatted(corpus, e.getOriginalMessage()), e);
        }
    }

    private static InputStream open(Path corpus) throws IOException {
        InputStream bytes = Files.newInputStream(corpus);
        return corpus.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
