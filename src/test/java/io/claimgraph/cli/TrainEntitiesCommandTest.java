package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TrainEntitiesCommandTest {
    private static final int ARTICLES = 20;

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            article(i);
        }
    }

    /** The ministry is annotated, the work in passing is not. */
    private void article(int number) throws IOException {
        ObjectNode article = JsonMapper.shared().createObjectNode();
        article.put("id", "invented-" + number);
        article.put("text", "산업통상자원부는 %d일 햇빛마을 설명회를 열었다. 주민들은 기반 시설 구축 프로젝트의 하나로 알고 있었다.".formatted(number + 1));
        article.putArray("entities").add(entity("산업통상자원부", "AGENCY"));
        Files.writeString(articles.resolve("%02d.json".formatted(number)), article.toString());
    }

    private static ObjectNode entity(String name, String type) {
        ObjectNode entity = JsonMapper.shared().createObjectNode();
        entity.put("name", name).put("type", type).putArray("forms").add(name);
        return entity;
    }

    @Test
    void the_same_articles_give_the_same_table() throws IOException {
        Run first = Run.of("train-entities", articles, folder.resolve("one.tsv"));
        Run second = Run.of("train-entities", articles, folder.resolve("two.tsv"));

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(folder.resolve("one.tsv")).hasSameTextualContentAs(folder.resolve("two.tsv"));
    }

    @Test
    void what_separates_the_annotated_from_the_others_is_learnt_and_measured() throws IOException {
        Path table = folder.resolve("weights.tsv");

        Run run = Run.of("train-entities", articles, table);

        assertThat(run.out().lines().skip(1)).singleElement().asString().endsWith(" 1.000  1.000  1.000     20     20");
        assertThat(weight(table, "type=AGENCY")).isPositive();
        assertThat(weight(table, "type=POLICY")).isNegative();
    }

    private static double weight(Path table, String trait) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.startsWith(trait + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t", -1)[1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void too_few_articles_are_refused_and_nothing_is_written() throws IOException {
        Path few = Files.createDirectory(folder.resolve("few"));
        Files.copy(articles.resolve("00.json"), few.resolve("00.json"));

        Run run = Run.of("train-entities", few, folder.resolve("weights.tsv"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(few + ": has 1 articles with annotated entities, fewer than 10\n");
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_annotation_is_named() throws IOException {
        Path broken = Files.writeString(articles.resolve("99.json"), "{\"text\": \"나래\"}");

        Run run = Run.of("train-entities", articles, folder.resolve("weights.tsv"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + ": is no annotation: ");
    }
}
