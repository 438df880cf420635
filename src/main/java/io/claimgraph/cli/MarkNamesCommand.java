package io.claimgraph.cli;

import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.AnnotationFiles;
import io.claimgraph.cli.train.MarkedArticle;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.language.KoreanAnalyzer;
import io.claimgraph.language.NameTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Turns annotated articles into sentences that the model that finds names is trained on. */
@Command(
        name = "mark-names",
        description = {
            "Writes the sentences of articles annotated by hand with the names marked in them, for train --sentences.",
            "Posts and places, which annotations do not hold, are those that the model that ships finds."
        })
final class MarkNamesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "folder of annotated articles (.json)")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "where the sentences are written (.txt)")
    private Path sentences = Path.of("");

    @Override
    public Integer call() {
        try {
            Files.write(sentences, lines(AnnotationFiles.in(folder)));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailedException(FileProblem.describe(e), e);
        }
    }

    private static List<String> lines(List<Path> files) throws IOException {
        var reader = new ArticleReader();
        var analyzer = new KoreanAnalyzer();
        var tagger = new NameTagger();
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Annotation gold = AnnotationFiles.read(file);
            if (!gold.statementsAlone()) {
                lines.addAll(marked(file, gold, reader, analyzer, tagger));
            }
        }
        return lines;
    }

    private static List<String> marked(
            Path file, Annotation gold, ArticleReader reader, KoreanAnalyzer analyzer, NameTagger tagger) {
        try {
            var article = analyzer.analyse(ArticleFile.read(file).textAlone().article(reader));
            return new MarkedArticle(gold, article, tagger).lines();
        } catch (UnreadableFileException e) {
            throw new CommandFailedException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
