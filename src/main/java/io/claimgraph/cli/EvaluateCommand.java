package io.claimgraph.cli;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.AnnotationFiles;
import io.claimgraph.cli.evaluate.Comparison;
import io.claimgraph.cli.evaluate.ErrorReport;
import io.claimgraph.cli.evaluate.Evaluation;
import io.claimgraph.cli.evaluate.Reliability;
import io.claimgraph.cli.evaluate.ScoreTable;
import io.claimgraph.ingest.ExtractionView;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures extractions against articles annotated by hand. */
@Command(
        name = "evaluate",
        description = {
            "Measures extractions against articles annotated by hand: precision, recall and F1 of every sort of fact.",
            "Without --predictions it reads the text of the annotated articles itself."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD_DIR", description = "folder of annotated articles (.json)")
    private Path folder = Path.of("");

    @Option(names = "--predictions", paramLabel = "FILE", description = "measure these, as printed by extract")
    private @Nullable Path predictions;

    @Option(
            names = "--with-metadata",
            description = "give the extractor headline, outlet and date too, not the text alone")
    private boolean withMetadata;

    @Option(names = "--save", paramLabel = "FILE", description = "keep the extractions, for a later --compare")
    private @Nullable Path save;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "list the first N mistakes of each sort by article, with the rule that fired")
    private int errors;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "show what was won and lost against these older extractions")
    private @Nullable Path older;

    @Option(names = "--reliability", description = "show how often statements of each confidence are right")
    private boolean reliability;

    @Option(names = "--json", description = "print the figures as JSON, and nothing else")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            List<Path> files = AnnotationFiles.in(folder);
            List<Annotation> gold = annotations(files);
            Evaluation evaluation = Evaluation.of(gold, predictions(files, gold));
            report(evaluation, gold).forEach(spec.commandLine().getOut()::println);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private List<Annotation> annotations(List<Path> files) throws IOException {
        List<Annotation> gold = new ArrayList<>();
        for (Path file : files) {
            gold.add(AnnotationFiles.read(file));
        }
        if (gold.isEmpty()) {
            throw new CommandFailedException(folder + ": has no .json file");
        }
        return gold;
    }

    private Map<String, Annotation> predictions(List<Path> files, List<Annotation> gold) throws IOException {
        Map<String, Annotation> predicted =
                predictions == null ? extract(files) : AnnotationFiles.readLines(predictions);
        PrintWriter err = spec.commandLine().getErr();
        gold.stream()
                .filter(article -> !predicted.containsKey(article.id()))
                .forEach(article -> err.println("no prediction for " + article.id()));
        return predicted;
    }

    private Map<String, Annotation> extract(List<Path> files) throws IOException {
        var extractor = new FileExtractor();
        List<ExtractionView> views = FileExtractor.onAllCores(files, file -> extract(file, extractor))
                .toList();
        if (save != null) {
            Files.write(
                    save,
                    views.stream().map(JsonMapper.shared()::writeValueAsString).toList());
        }
        Map<String, Annotation> predicted = new HashMap<>();
        views.forEach(view -> predicted.put(view.id(), JsonMapper.shared().convertValue(view, Annotation.class)));
        return predicted;
    }

    private ExtractionView extract(Path file, FileExtractor extractor) {
        try {
            ArticleFile article = ArticleFile.read(file);
            return extractor.extract(withMetadata ? article : article.textAlone());
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Stream<String> report(Evaluation evaluation, List<Annotation> gold) throws IOException {
        if (json) {
            return Stream.of(JsonMapper.shared().writeValueAsString(ScoreTable.values(evaluation)));
        }
        Stream<String> lines = ScoreTable.lines(evaluation);
        if (reliability) {
            lines = Stream.of(lines, Stream.of(""), Reliability.lines(evaluation))
                    .flatMap(part -> part);
        }
        if (errors > 0) {
            lines = Stream.concat(lines, ErrorReport.lines(evaluation, errors));
        }
        if (older != null) {
            Evaluation before = Evaluation.of(gold, AnnotationFiles.readLines(older));
            lines = Stream.of(lines, Stream.of(""), Comparison.lines(before, evaluation))
                    .flatMap(part -> part);
        }
        return lines;
    }
}
