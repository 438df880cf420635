package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.cli.benchmark.LongSentence;
import io.claimgraph.collect.Submission;
import io.claimgraph.ingest.SampleArticles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BenchmarkCommandTest {
    private static final String LINE = "{\"text\": \"노을전자는 5일 새 공장을 짓는다고 밝혔다.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void it_prints_the_speed_and_the_ratio() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
            out.write(LINE.repeat(20).getBytes(StandardCharsets.UTF_8));
        }

        Run run = Run.of("benchmark", "extraction", corpus, "--warm-ups", "0", "--rounds", "1");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().getFirst()).startsWith("20 articles of 24 characters on average");
        assertThat(run.out())
                .containsPattern("extraction +\\d+\\.\\d articles/s")
                .containsPattern("ratio +\\d+\\.\\d\\d");
    }

    @Test
    void it_finds_the_edited_copies_of_invented_articles() {
        Run run = Run.of("benchmark", "duplicates", "--copies", "200", "--others", "800");

        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst()).isEqualTo("1200 articles, of which 200 are copies of another one");
        assertThat(figure(run, "recall")).isBetween(0.98, 1.0);
        assertThat(figure(run, "precision")).isBetween(0.99, 1.0);
        assertThat(run.out()).containsPattern("in memory +\\d+\\.\\d articles/s");
    }

    @Test
    void nothing_fails_however_an_article_is_spoilt() throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), lines(SampleArticles.all()));

        Run run = Run.of("benchmark", "robustness", corpus, "--articles", "116", "--longest", "4000");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("116 spoilt articles: 0 failures").containsPattern("slowest: \\d+\\.\\d ms");
        assertThat(run.lines().subList(3, run.lines().size() - 1)).hasSize(LongSentence.ALL.size());
        assertThat(run.lines()).last().asString().containsIgnoringCase("time grows");
    }

    private static String lines(List<Submission> articles) {
        return articles.stream()
                .map(article ->
                        JsonMapper.shared().writeValueAsString(Map.of("text", String.valueOf(article.text()))) + "\n")
                .collect(Collectors.joining());
    }

    private static double figure(Run run, String name) {
        Matcher line = Pattern.compile(name + " +(\\d\\.\\d+)").matcher(run.out());
        assertThat(line.find()).as(run.out()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void a_corpus_that_is_none_is_one_line_and_exit_code_2() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "text");
        Path unzipped = Files.writeString(folder.resolve("unzipped.jsonl.gz"), LINE);

        assertThat(Run.of("benchmark", "extraction", broken).errors())
                .singleElement()
                .asString()
                .contains("is not JSON");
        assertThat(Run.of("benchmark", "extraction", unzipped).errors())
                .containsExactly(unzipped + ": Not in GZIP format");
        assertThat(Run.of("benchmark", "extraction", broken, "--rounds", "0").errors())
                .singleElement()
                .asString()
                .startsWith("--rounds is 0, less than 1");
        assertThat(Run.of("benchmark").code()).isEqualTo(2);
    }
}
