package io.claimgraph.cli;

import io.claimgraph.collect.page.Page;
import io.claimgraph.collect.page.PageReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the articles in saved pages. */
@Command(
        name = "clean",
        description = {
            "Prints the articles in saved pages: one JSON object, in which each page's name has its 'articleBody' and what the",
            "page tells of the article, in the order of the files."
        },
        footer = {
            "",
            "A file that can't be read is one line on standard error and does not stop the rest; the exit code is 1 then."
        })
final class CleanCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders of .html or .html.gz pages")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var reader = new PageReader();
        Set<String> printed = new HashSet<>();
        out.print("{");
        long unreadable = FileExtractor.onAllCores(InputFiles.of(paths, PageFile.ENDINGS), file -> clean(file, reader))
                .filter(entry -> !print(entry, printed))
                .count();
        out.println("\n}");
        return unreadable == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Entry clean(Path file, PageReader reader) {
        try {
            PageFile page = PageFile.read(file);
            return new Entry.Cleaned(
                    file, page.id(), JsonMapper.shared().writeValueAsString(fields(reader.read(page.html()))));
        } catch (UnreadableFileException e) {
            return new Entry.Unreadable("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** What is known, by the names that schema.org gives to it. */
    private static Map<String, Object> fields(Page page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articleBody", String.join("\n", page.paragraphs()));
        fields.put("headline", page.title());
        fields.put("author", page.author());
        fields.put("publisher", page.publisher());
        fields.put("datePublished", page.publishedAt() == null ? page.publishedOn() : page.publishedAt());
        fields.put("url", page.canonicalUrl());
        fields.put("inLanguage", page.language());
        fields.put("keywords", page.tags().isEmpty() ? null : page.tags());
        fields.values().removeIf(value -> value == null);
        return fields;
    }

    /** Whether it was a page, and no other one has its name. */
    private boolean print(Entry entry, Set<String> printed) {
        return switch (entry) {
            case Entry.Cleaned(Path file, String id, String json)
            when !printed.add(id) -> {
                spec.commandLine().getErr().println("%s: another page has the name %s".formatted(file, id));
                yield false;
            }
            case Entry.Cleaned(Path _, String id, String json) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.print(printed.size() == 1 ? "\n" : ",\n");
                out.print(JsonMapper.shared().writeValueAsString(id) + ": " + json);
                yield true;
            }
            case Entry.Unreadable(String reason) -> {
                spec.commandLine().getErr().println(reason);
                yield false;
            }
        };
    }

    /** What one file gives. */
    private sealed interface Entry {
        record Cleaned(Path file, String id, String json) implements Entry {}

        record Unreadable(String reason) implements Entry {}
    }
}
