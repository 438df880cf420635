package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Trains each judge on invented articles in which one trait tells what is annotated. */
class JudgeTrainingTest {
    private static final int ARTICLES = 20;

    @TempDir
    private Path folder;

    enum Judge {
        /** The ministry is annotated, the work in passing is not. */
        ENTITIES("산업통상자원부는 %d일 햇빛마을 설명회를 열었다. 주민들은 기반 시설 구축 프로젝트의 하나로 알고 있었다.", "type=AGENCY", "type=POLICY"),
        /** The ministry's plans are annotated, what the firm does is not. */
        PROPOSALS(
                "산업통상자원부는 %d일 태양광 발전을 늘리는 햇빛마을 조례 제정을 추진하겠다고 밝혔다. 노을전자는 새 공장 건설을 추진하겠다고 했다.",
                "voice=reported-AGENCY", "voice=reported-COMPANY"),
        /** The ministry's guarantee is annotated, the firm's sales are not. */
        FUNDINGS(
                "산업통상자원부는 %d일 햇빛마을 설명회를 열었다. 산업통상자원부가 햇빛마을에 300억원의 보증을 섰다. 노을전자는 900억원의 매출을 올렸다.",
                "type=AGENCY", "role=nobody");

        private final String text;
        private final String pro;
        private final String contra;

        Judge(String text, String pro, String contra) {
            this.text = text;
            this.pro = pro;
            this.contra = contra;
        }

        private String noun() {
            return name().toLowerCase(Locale.ROOT);
        }

        private ObjectNode article(int number) {
            ObjectNode article = JsonMapper.shared().createObjectNode();
            article.put("id", "invented-" + number);
            article.put("text", text.formatted(number + 1));
            var entities = article.putArray("entities").add(entity("산업통상자원부", "AGENCY"));
            if (this == FUNDINGS) {
                article.putArray("fundings")
                        .addObject()
                        .put("funder", "산업통상자원부")
                        .put("target", "햇빛마을")
                        .put("amount", "300억원")
                        .put("value", 30_000_000_000L)
                        .put("currency", "KRW")
                        .put("evidence", "300억원의 보증");
            }
            if (this == PROPOSALS) {
                entities.add(entity("노을전자", "COMPANY"));
                article.putArray("proposals")
                        .addObject()
                        .put("proposer", "산업통상자원부")
                        .put("policy", "햇빛마을 조례 제정")
                        .put("evidence", "햇빛마을 조례 제정을 추진하겠다");
            }
            return article;
        }

        private static ObjectNode entity(String name, String type) {
            ObjectNode entity = JsonMapper.shared().createObjectNode();
            entity.put("name", name).put("type", type).putArray("forms").add(name);
            return entity;
        }

        private Run train(Path articles, Path table) {
            return Run.of("train-" + noun(), articles, table);
        }
    }

    private Path articles(Judge judge, int count) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    articles.resolve("%02d.json".formatted(i)), judge.article(i).toString());
        }
        return articles;
    }

    @ParameterizedTest
    @EnumSource
    void the_same_articles_give_the_same_table(Judge judge) throws IOException {
        Path articles = articles(judge, ARTICLES);

        Run first = judge.train(articles, folder.resolve("one.tsv"));
        Run second = judge.train(articles, folder.resolve("two.tsv"));

        assertThat(List.of(first.code(), second.code())).containsOnly(0);
        assertThat(folder.resolve("one.tsv")).hasSameTextualContentAs(folder.resolve("two.tsv"));
    }

    @ParameterizedTest
    @EnumSource
    void what_separates_the_annotated_from_the_others_is_learnt_and_measured(Judge judge) throws IOException {
        Path table = folder.resolve("weights.tsv");

        Run run = judge.train(articles(judge, ARTICLES), table);

        assertThat(run.out().lines().skip(1)).singleElement().asString().endsWith(" 1.000  1.000  1.000     20     20");
        assertThat(weight(table, judge.pro)).isPositive();
        assertThat(weight(table, judge.contra)).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void earlier_weights_stay_as_far_as_the_articles_say_nothing_else(Judge judge) throws IOException {
        Path earlier = Files.writeString(
                folder.resolve("earlier.tsv"),
                "# learnt before\nleast\t0.30\nbias\t-1.00\nverb=처음듣다\t0.70\n%s\t-5.00\n".formatted(judge.pro));
        Path table = folder.resolve("weights.tsv");

        Run run = Run.of("train-" + judge.noun(), articles(judge, ARTICLES), table, "--from", earlier);

        assertThat(run.code()).isZero();
        assertThat(weight(table, "verb=처음듣다")).isEqualTo(0.7);
        assertThat(weight(table, judge.pro)).isGreaterThan(-5);
    }

    @ParameterizedTest
    @EnumSource
    void the_least_chance_may_be_asked_for_and_is_from_0_to_1(Judge judge) throws IOException {
        Path articles = articles(judge, ARTICLES);
        Path table = folder.resolve("weights.tsv");

        Run refused = Run.of("train-" + judge.noun(), articles, table, "--least", "1.5");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("--least: 1.5 is not from 0 to 1\n");
        assertThat(table).doesNotExist();

        assertThat(Run.of("train-" + judge.noun(), articles, table, "--least", "0.5")
                        .code())
                .isZero();
        assertThat(weight(table, "least")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_holds_no_weights_is_refused_by_line(Judge judge) throws IOException {
        Path earlier = Files.writeString(folder.resolve("earlier.tsv"), "bias\t0.5\nrole=subject\tmuch\n");

        Run run = Run.of(
                "train-" + judge.noun(), articles(judge, ARTICLES), folder.resolve("weights.tsv"), "--from", earlier);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(earlier + ": line 2: 'much' is no weight\n");
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }

    private static double weight(Path table, String trait) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.startsWith(trait + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t", -1)[1]))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void too_few_articles_are_refused_and_nothing_is_written(Judge judge) throws IOException {
        Path few = articles(judge, 1);

        Run run = judge.train(few, folder.resolve("weights.tsv"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(few + ": has 1 articles with annotated %s, fewer than 10\n".formatted(judge.noun()));
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_annotation_is_named(Judge judge) throws IOException {
        Path articles = articles(judge, ARTICLES);
        Path broken = Files.writeString(articles.resolve("99.json"), "{\"text\": \"나래\"}");

        Run run = judge.train(articles, folder.resolve("weights.tsv"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + ": is no annotation: ");
    }
}
