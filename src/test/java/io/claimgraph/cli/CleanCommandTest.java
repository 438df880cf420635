package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CleanCommandTest {
    private static final String FIRST = "나래전자는 6일 새벌시에 연구소를 세우고 연구원 삼백 명을 뽑기로 했다고 밝혔다.";
    private static final String SECOND = "한미르 대표는 \"연산 자원이 크게 모자란다\"며 정부에 지원을 요청하겠다고 이날 말했다.";
    private static final String PAGE = """
            <html lang="ko"><head><title>나래전자, 새벌에 연구소 - 누리경제</title>
            <meta property="og:title" content="나래전자, 새벌에 연구소">
            <meta property="article:published_time" content="2025-02-06T09:30:00+09:00"></head>
            <body><nav><a href="/">처음</a> <a href="/it">정보통신</a></nav>
            <article><h1>나래전자, 새벌에 연구소</h1><p>%s</p><p>%s</p></article>
            <footer>누리경제</footer></body></html>
            """.formatted(FIRST, SECOND);

    @TempDir
    private Path folder;

    @Test
    void it_prints_the_bodies_by_name_in_the_order_of_the_files() throws IOException {
        for (int i = 10; i < 40; i++) {
            Files.writeString(folder.resolve("page" + i + ".html"), PAGE.replace("삼백", i + "백"));
        }

        Run run = Run.of("clean", folder);

        assertThat(run.code()).isZero();
        JsonNode predictions = JsonMapper.shared().readTree(run.out());
        assertThat(predictions.propertyNames())
                .containsExactlyElementsOf(
                        IntStream.range(10, 40).mapToObj(i -> "page" + i).toList());
        assertThat(predictions.at("/page10/articleBody").asString())
                .isEqualTo(FIRST.replace("삼백", "10백") + "\n" + SECOND);
        assertThat(predictions.at("/page10/headline").asString()).isEqualTo("나래전자, 새벌에 연구소");
        assertThat(predictions.at("/page10/datePublished").asString()).isEqualTo("2025-02-06T09:30:00+09:00");
    }

    @Test
    void zipped_pages_and_old_charsets_are_read() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
            out.write(PAGE.getBytes(Charset.forName("x-windows-949")));
        }

        Run run = Run.of("clean", folder.resolve("a.html.gz"));

        assertThat(JsonMapper.shared().readTree(run.out()).at("/a/articleBody").asString())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_rest() throws IOException {
        Path good = Files.writeString(folder.resolve("good.html"), PAGE);
        Path text = Files.writeString(folder.resolve("b.txt"), FIRST);
        Path broken = Files.writeString(folder.resolve("broken.html.gz"), PAGE);
        Path missing = folder.resolve("missing.html");
        Path twice =
                Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("good.html"), PAGE);

        Run run = Run.of("clean", missing, good, text, broken, twice);

        assertThat(run.code()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(run.out()).propertyNames()).containsExactly("good");
        assertThat(run.errors())
                .containsExactly(
                        missing + ": does not exist",
                        text + ": is no .html or .html.gz file",
                        broken + ": Not in GZIP format",
                        twice + ": another page has the name good");
    }

    @Test
    void a_page_without_an_article_has_an_empty_body() throws IOException {
        Files.writeString(folder.resolve("empty.html"), "<html><body></body></html>");

        assertThat(JsonMapper.shared()
                        .readTree(Run.of("clean", folder).out())
                        .at("/empty/articleBody")
                        .asString())
                .isEmpty();
    }

    @Test
    void the_benchmark_prints_how_many_times_as_long_as_parsing_it_takes() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);

        Run run = Run.of("benchmark", "cleaning", folder, "--warm-ups", "0", "--rounds", "1");

        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst()).startsWith("1 pages of ");
        assertThat(run.out()).containsPattern("cleaning +\\d+\\.\\d pages/s").containsPattern("ratio +\\d+\\.\\d\\d");
    }
}
