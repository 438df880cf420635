package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String TEXT = "정다온 새벽로보틱스 대표는 3일 \"내년에 공장을 하나 더 짓겠다\"고 말했다. 회사는 지난달 80억 원을 투자받았다.";

    @TempDir
    private Path folder;

    @Test
    void a_text_gives_one_line_in_the_shape_of_the_contract() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), TEXT);

        Run run = Run.of("extract", file);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        JsonNode line = JsonMapper.shared().readTree(run.out());
        assertThat(line.propertyNames())
                .contains(
                        "id",
                        "language",
                        "title",
                        "publisher",
                        "author",
                        "publishedOn",
                        "entities",
                        "affiliations",
                        "statements",
                        "proposals",
                        "fundings");
        assertThat(line.get("id").asString()).isEqualTo("note.txt");
        assertThat(line.get("language").asString()).isEqualTo("ko");
    }

    @Test
    void a_json_file_gives_its_id_and_metadata() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), """
                {"id": "a-1", "text": "%s", "title": "새 공장", "publisher": "가람일보",
                 "publishedOn": "2025-03-03", "url": "https://garam.example/1", "entities": []}
                """.formatted(TEXT.replace("\"", "\\\"")));

        JsonNode line = JsonMapper.shared().readTree(Run.of("extract", file).out());

        assertThat(line.get("id").asString()).isEqualTo("a-1");
        assertThat(line.get("title").asString()).isEqualTo("새 공장");
        assertThat(line.get("publisher").asString()).isEqualTo("가람일보");
        assertThat(line.get("publishedOn").asString()).isEqualTo("2025-03-03");
    }

    @Test
    void many_files_come_out_in_the_order_they_went_in() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = "n%02d.txt".formatted(i);
            Files.writeString(folder.resolve(name), TEXT.repeat(1 + (60 - i) % 7));
            names.add(name);
        }

        Run run = Run.of("extract", folder);

        assertThat(run.lines().stream()
                        .map(line ->
                                JsonMapper.shared().readTree(line).get("id").asString()))
                .isEqualTo(names);
    }

    @Test
    void a_page_is_read_in_its_own_character_set() throws IOException {
        String page = """
                <html><head><meta charset="euc-kr"><title>노을전자, 공장 증설</title></head><body><nav><a href="/">홈</a></nav>
                <article><h1>노을전자, 공장 증설</h1><p>%s</p><p>%s</p></article></body></html>
                """.formatted(TEXT, "시장에서는 회사가 내년에도 투자를 이어 갈 것으로 본다. 경쟁사도 증설을 검토하고 있다.");
        Path file = Files.write(folder.resolve("page.html"), page.getBytes(Charset.forName("EUC-KR")));

        JsonNode line = JsonMapper.shared().readTree(Run.of("extract", file).out());

        assertThat(line.get("id").asString()).isEqualTo("page.html");
        assertThat(line.get("title").asString()).isEqualTo("노을전자, 공장 증설");
    }

    @Test
    void an_unreadable_file_is_one_line_and_the_rest_goes_on() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path korean = Files.write(folder.resolve("euc-kr.txt"), TEXT.getBytes(Charset.forName("EUC-KR")));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"text\": \"끝이 없");
        Path list = Files.writeString(folder.resolve("list.json"), "[]");
        Path textless = Files.writeString(folder.resolve("textless.json"), "{\"id\": \"1\"}");
        Path number = Files.writeString(folder.resolve("number.json"), "{\"text\": 3}");
        Path undated =
                Files.writeString(folder.resolve("undated.json"), "{\"text\": \"말했다.\", \"publishedOn\": \"3월 3일\"}");
        Path picture = Files.writeString(folder.resolve("picture.png"), "PNG");
        Path huge = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(ArticleFile.MAX_BYTES + 1);
        }
        Path articleless =
                Files.writeString(folder.resolve("empty.html"), "<html><body><a href='/'>홈</a></body></html>");
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);

        Run run = Run.of(
                "extract", missing, korean, broken, list, textless, number, undated, picture, huge, articleless, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).singleElement().asString().contains("\"good.txt\"");
        assertThat(run.errors()).hasSize(10);
        assertThat(run.errors().get(0)).isEqualTo(missing + ": does not exist");
        assertThat(run.errors().get(1)).isEqualTo(korean + ": is not UTF-8");
        assertThat(run.errors().get(2)).startsWith(broken + ": is not JSON: ");
        assertThat(run.errors().get(3)).isEqualTo(list + ": is not a JSON object");
        assertThat(run.errors().get(4)).isEqualTo(textless + ": text and html are missing; give one of them");
        assertThat(run.errors().get(5)).isEqualTo(number + ": text is not a string");
        assertThat(run.errors().get(6))
                .isEqualTo(undated + ": publishedOn is not a day written as in 2025-02-06: '3월 3일'");
        assertThat(run.errors().get(7)).isEqualTo(picture + ": is no .txt, .html or .json file");
        assertThat(run.errors().get(8)).isEqualTo(huge + ": has 20,000,001 bytes, more than the limit of 20,000,000");
        assertThat(run.errors().get(9)).isEqualTo(articleless + ": html has no article in it");
    }
}
