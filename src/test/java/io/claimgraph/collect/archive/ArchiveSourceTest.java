package io.claimgraph.collect.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format of archive gives. */
class ArchiveSourceTest {
    private static final String LINE = "{\"text\": \"노을전자가 새 공장을 짓는다.\", \"title\": \"%s\"}\n";
    private static final String PAGE =
            "<html><head><title>%s</title></head><body><p>노을전자가 새 공장을 짓는다.</p></body></html>";

    @TempDir
    private Path folder;

    /** An article as it was read: its title, or what is wrong with it. */
    private record Read(String name, @Nullable Submission submission, String problem) {
        static Read of(ArchivedArticle article) {
            try {
                return new Read(article.name(), article.submission().get(), "");
            } catch (UnreadableSubmissionException e) {
                return new Read(article.name(), null, String.valueOf(e.getMessage()));
            }
        }

        Submission article() {
            if (submission == null) {
                throw new AssertionError(name + ": " + problem);
            }
            return submission;
        }
    }

    private List<Read> read(Path file) {
        return read(file, ArchiveOptions.STANDARD);
    }

    private List<Read> read(Path file, ArchiveOptions options) {
        return read(new ArchiveSource(List.of(file), options, folder));
    }

    private static List<Read> read(ArchiveSource source) {
        List<Read> all = new ArrayList<>();
        try (Archive archive = source.open()) {
            for (Optional<ArchivedArticle> next = archive.next(); next.isPresent(); next = archive.next()) {
                all.add(Read.of(next.get()));
                assertThat(archive.progress()).isBetween(0.0, 1.0);
            }
            assertThat(archive.progress()).isEqualTo(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path gzip(String name, byte[] content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(content);
        }
        return folder.resolve(name);
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return folder.resolve(name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void json_lines_are_articles_and_a_broken_line_does_not_cost_the_others() throws IOException {
        List<Read> read = read(write(
                "news.jsonl",
                LINE.formatted("하나") + "\n  \n{broken\r\n" + LINE.formatted("둘").strip()));

        assertThat(read).extracting(Read::name).containsExactly("news.jsonl:1", "news.jsonl:4", "news.jsonl:5");
        assertThat(read.get(0).article().title()).isEqualTo("하나");
        assertThat(read.get(1).problem()).startsWith("is not JSON");
        assertThat(read.get(2).article().title()).isEqualTo("둘");
    }

    @Test
    void a_line_without_end_is_passed_over_without_being_held() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = utf8("x".repeat(1 << 20));
            for (int i = 0; i < 21; i++) {
                out.write(piece);
            }
            out.write(utf8("\n" + LINE.formatted("after")));
        }

        List<Read> read = read(file);

        assertThat(read.get(0).problem()).isEqualTo("has more than 20,000,000 bytes");
        assertThat(read.get(1).article().title()).isEqualTo("after");
    }

    @Test
    void fields_of_other_names_are_found_where_it_is_said_which() throws IOException {
        Path file = write("news.jsonl", "{\"body\": \"노을전자가 공장을 짓는다.\", \"day\": \"2025-02-06T09:00:00+09:00\"}\n");

        Submission article = read(
                        file,
                        new ArchiveOptions(Map.of("text", "body", "publishedOn", "day"), StandardCharsets.UTF_8, null))
                .getFirst()
                .article();

        assertThat(article.text()).isEqualTo("노을전자가 공장을 짓는다.");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 2, 6));
        assertThatThrownBy(() -> new ArchiveOptions(Map.of("body", "text"), StandardCharsets.UTF_8, null))
                .hasMessageStartingWith("'body' is no field of an article");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-06", "20250206", "2025.2.6", "2025년 2월 6일", "2025-02-06 09:30", "20250206093000"})
    void days_are_read_as_archives_write_them(String day) throws IOException {
        Path file = write("news.jsonl", "{\"text\": \"노을전자가 짓는다.\", \"publishedOn\": \"%s\"}".formatted(day));

        assertThat(read(file).getFirst().article().publishedOn()).isEqualTo(LocalDate.of(2025, 2, 6));
    }

    @ParameterizedTest
    @CsvSource({"publishedOn, 2025-02-30", "publishedOn, yesterday", "url, ftp://a.example/1", "url, a b"})
    void a_value_that_its_field_can_not_have_is_named(String field, String value) throws IOException {
        Path file = write("news.jsonl", "{\"text\": \"노을전자가 짓는다.\", \"%s\": \"%s\"}".formatted(field, value));

        assertThat(read(file).getFirst().problem())
                .startsWith(field + " is not")
                .contains(value);
    }

    @Test
    void rows_of_a_csv_file_are_articles_by_the_names_of_their_columns() throws IOException {
        Path file = write("news.csv", "\uFEFF일자,언론사,제목,본문\n20250206,새벌일보,\"제목, 하나\",\"첫째 줄\n둘째 줄\"\n20250207,새벌일보\n");

        List<Read> read = read(file);

        assertThat(read.getFirst().article())
                .isEqualTo(new Submission("첫째 줄\n둘째 줄", null, null, "제목, 하나", "새벌일보", null, LocalDate.of(2025, 2, 6)));
        assertThat(read.get(1).name()).isEqualTo("news.csv, row 3");
        assertThat(read.get(1).problem()).isEqualTo("the row has 2 columns, too few for text");
    }

    @Test
    void a_csv_file_may_be_in_another_character_set_with_another_delimiter() throws IOException {
        Charset korean = Charset.forName("MS949");
        Path file = Files.write(folder.resolve("news.csv"), "head;body\n제목;노을전자가 짓는다.\n".getBytes(korean));
        Map<String, String> columns = Map.of("text", "body", "title", "head");

        assertThat(read(file, new ArchiveOptions(columns, korean, ';'))
                        .getFirst()
                        .article()
                        .title())
                .isEqualTo("제목");
        assertThat(read(file, new ArchiveOptions(columns, StandardCharsets.UTF_8, ';'))
                        .getFirst()
                        .problem())
                .contains("is not in the character set that it should be in");
    }

    @Test
    void a_csv_file_without_a_column_for_the_text_says_which_it_has() throws IOException {
        Path file = write("news.csv", "head,body\na,b\n");

        assertThat(read(file).getFirst().problem()).startsWith("has no column for text or html; it has [head, body]");
        assertThatThrownBy(() -> new ArchiveSource(List.of(file), ArchiveOptions.STANDARD, null).check())
                .isInstanceOf(UnreadableArchiveException.class);
    }

    @Test
    void a_quotation_mark_that_is_left_open_ends_the_file_and_not_the_memory() throws IOException {
        Path file = folder.resolve("open.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(utf8("text\n노을전자가 짓는다.\n\""));
            byte[] piece = utf8("x".repeat(1 << 20));
            for (int i = 0; i < 21; i++) {
                out.write(piece);
            }
        }

        List<Read> read = read(file);

        assertThat(read).hasSize(2);
        assertThat(read.get(1).problem()).contains("is a quotation mark left open?");
    }

    @Test
    void a_zip_file_gives_its_pages_texts_and_lists_whatever_their_paths_are() throws IOException {
        Path file = zip(
                "news.zip",
                new java.util.TreeMap<>(Map.of(
                        "a.html", utf8(PAGE.formatted("쪽")),
                        "../../evil.txt", utf8("노을전자가 짓는다."),
                        "c/list.jsonl", utf8(LINE.formatted("하나") + LINE.formatted("둘")),
                        "d.png", new byte[] {1, 2, 3},
                        "e.json", utf8(LINE.formatted("셋")),
                        "inner.zip", new byte[] {'P', 'K', 3, 4},
                        "__MACOSX/a.html", utf8("x"))));

        List<Read> read = read(file);

        assertThat(read)
                .extracting(Read::name)
                .containsExactly(
                        "news.zip!../../evil.txt",
                        "news.zip!a.html",
                        "news.zip!c/list.jsonl:1",
                        "news.zip!c/list.jsonl:2",
                        "news.zip!e.json",
                        "news.zip!inner.zip");
        assertThat(read.get(0).article().text()).isEqualTo("노을전자가 짓는다.");
        assertThat(read.get(1).article().html()).contains("쪽");
        assertThat(read.get(4).article().title()).isEqualTo("셋");
        assertThat(read.get(5).problem()).isEqualTo("is an archive within an archive; unpack it first");
        assertThat(folder.resolve("../../evil.txt")).doesNotExist();
    }

    @Test
    void what_unpacks_to_a_thousand_times_its_size_is_refused() throws IOException {
        byte[] zeros = new byte[70 << 20];
        Path gzipped = gzip("bomb.jsonl.gz", zeros);
        Path zipped = zip("bomb.zip", Map.of("bomb.jsonl", zeros, "page.txt", utf8("노을전자가 짓는다.")));

        assertThat(read(gzipped).getLast().problem()).contains("unpacks to more than 250 times its size");
        assertThat(read(zipped))
                .extracting(Read::problem)
                .containsExactlyInAnyOrder("unpacks to more than 250 times its size", "");
    }

    @Test
    void a_crawl_gives_its_pages_with_their_addresses() throws IOException {
        String korean = PAGE.formatted("머리기사").replace("</title>", "</title><meta charset=\"euc-kr\">");
        byte[] warc = Warc.of(
                Warc.response("https://news.example/1", 200, "text/html", korean.getBytes(Charset.forName("EUC-KR"))),
                Warc.response("https://news.example/gone", 404, "text/html", utf8("gone")),
                Warc.response("https://news.example/logo.png", 200, "image/png", new byte[] {1, 2}),
                Warc.resource("https://news.example/2", "text/html", utf8(PAGE.formatted("둘째"))));

        for (Path file : List.of(Files.write(folder.resolve("crawl.warc"), warc), gzip("crawl.warc.gz", warc))) {
            List<Read> read = read(file);
            assertThat(read)
                    .extracting(page -> page.article().url())
                    .containsExactly(URI.create("https://news.example/1"), URI.create("https://news.example/2"));
            assertThat(read.getFirst().article().html()).contains("머리기사");
        }
    }

    @Test
    void a_folder_gives_what_is_in_and_below_it_by_name() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        write("c.txt", "노을전자가 짓는다.");
        write("b/a.jsonl", LINE.formatted("하나"));
        write("notes.md", "not this");
        gzip("a.html.gz", utf8(PAGE.formatted("쪽")));

        assertThat(read(folder)).extracting(Read::name).containsExactly("a.html.gz", "b/a.jsonl:1", "c.txt");
    }

    @Test
    void a_link_does_not_lead_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);

        assertThat(read(folder)).extracting(Read::problem).containsExactly("is a link to outside of the folder");
    }

    @Test
    void an_archive_that_is_cut_off_gives_what_is_whole_and_says_so() throws IOException {
        byte[] whole = Files.readAllBytes(gzip("whole.jsonl.gz", utf8(many(3_000))));
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));

        List<Read> read = read(cut);

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(read.getLast().name()).isEqualTo("cut.jsonl.gz");
        assertThat(read.getLast().problem()).isNotEmpty();
        assertThat(read.subList(0, read.size() - 1))
                .allSatisfy(one -> assertThat(one.problem()).isEmpty());
    }

    private static String many(int count) {
        java.util.Random random = new java.util.Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(LINE.formatted(Long.toHexString(random.nextLong())));
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "news.bin, abc, is nothing that can be read",
        "news.zip, abc, is no ZIP file",
        "news.warc, abc, is no WARC file"
    })
    void a_file_of_no_known_format_says_what_there_is(String name, String content, String problem) throws IOException {
        Path file = write(name, content);

        assertThat(read(file).getFirst().problem()).startsWith(problem);
    }

    @Test
    void a_format_is_known_by_content_where_the_name_does_not_tell() throws IOException {
        assertThat(read(write("export", LINE.formatted("하나")))
                        .getFirst()
                        .article()
                        .title())
                .isEqualTo("하나");
        assertThat(read(write("page", PAGE.formatted("쪽"))).getFirst().article().html())
                .contains("쪽");
    }

    @Test
    void the_fingerprint_tells_whether_there_is_something_else_to_read() throws IOException {
        ArchiveSource source = new ArchiveSource(List.of(folder), ArchiveOptions.STANDARD, null);
        write("a.txt", "one");
        String before = source.fingerprint();
        assertThat(source.fingerprint()).isEqualTo(before);
        write("b.txt", "two");
        assertThat(source.fingerprint()).isNotEqualTo(before);
    }
}
