package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "g1", "text": "이가온 노을전자 대표는 \\"값을 내리겠다\\"고 말했다.",
             "entities": [{"name": "이가온", "type": "PERSON", "forms": ["이가온", "이 대표"]},
                          {"name": "노을전자", "type": "COMPANY", "forms": ["노을전자"]}],
             "affiliations": [{"person": "이가온", "organization": "노을전자", "role": "대표이사"}],
             "statements": [{"speaker": "이가온", "kind": "DIRECT", "content": "값을 내리겠다"},
                            {"speaker": null, "kind": "INDIRECT", "content": "너무 늦은 결정이다"},
                            {"speaker": "노을전자", "kind": "INDIRECT", "content": "공장을 하나 더 짓는다"}],
             "proposals": [{"proposer": "이가온", "policy": "가격 인하", "evidence": "값을 내리겠다"}],
             "fundings": [{"funder": "노을전자", "target": "새 공장", "value": 8000000000, "currency": "KRW"}]}
            """;

    /** Right but for: a company taken for an agency, one speaker wrong, one statement missed, half the amount. */
    private static final String PREDICTED =
            "{\"id\": \"g1\", \"entities\": [{\"name\": \"이 대표\", \"type\": \"PERSON\", \"forms\": []},"
                    + " {\"name\": \"노을전자\", \"type\": \"AGENCY\", \"forms\": [\"노을전자\"]}],"
                    + " \"affiliations\": [{\"person\": \"이 대표\", \"organization\": \"노을전자\", \"role\": \"대표\"}],"
                    + " \"statements\": [{\"speaker\": \"이가온\", \"kind\": \"DIRECT\", \"content\": \"값을 내리겠다\","
                    + " \"confidence\": 0.95, \"rule\": \"marks\"}, {\"speaker\": \"이가온\", \"kind\": \"MIXED\","
                    + " \"content\": \"공장을 하나 더 짓는다\", \"confidence\": 0.95, \"rule\": \"ending\"}],"
                    + " \"proposals\": [{\"proposer\": \"이가온\", \"policy\": \"인하\", \"evidence\": \"\"}],"
                    + " \"fundings\": [{\"funder\": \"노을전자\", \"target\": \"새 공장\", \"value\": 4000000000,"
                    + " \"currency\": \"KRW\", \"rule\": \"sum\"}]}";

    @TempDir
    private Path folder;

    private Path gold;
    private Path predicted;

    @BeforeEach
    void writeFiles() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("g1.json"), GOLD);
        predicted = Files.writeString(folder.resolve("predicted.jsonl"), PREDICTED + "\n");
    }

    @Test
    void the_table_counts_every_sort_of_fact() {
        Run run = Run.of("evaluate", gold, "--predictions", predicted);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        1 articles
                                             P      R     F1   gold   pred
                        entities         0.500  0.500  0.500      2      2
                        entities*        1.000  1.000  1.000      2      2
                        affiliations     1.000  1.000  1.000      1      1
                        statements.5     1.000  0.667  0.800      3      2
                        statements       1.000  0.667  0.800      3      2
                        who-said-what    0.500  0.333  0.400      3      2
                        proposals        1.000  1.000  1.000      1      1
                        fundings         0.000  0.000  0.000      1      1
                        speaker acc.     0.500
                        kind acc.        0.500
                        """);
    }

    @Test
    void the_errors_name_article_and_rule() {
        Run run = Run.of("evaluate", gold, "--predictions", predicted, "--errors", "9");

        assertThat(run.lines())
                .containsSequence(
                        "g1",
                        "  entity missed: COMPANY 노을전자",
                        "  entity false: AGENCY 노을전자",
                        "  statement missed: INDIRECT [null] 너무 늦은 결정이다",
                        "  speaker wrong: 노을전자, not 이가온: 공장을 하나 더 짓는다  <ending>",
                        "  kind wrong: INDIRECT, not MIXED: 공장을 하나 더 짓는다  <ending>",
                        "  funding missed: [노을전자] null -> 새 공장",
                        "  funding false: [노을전자] null -> 새 공장  <sum>");
    }

    @Test
    void confidences_are_held_against_what_is_right() {
        Run run = Run.of("evaluate", gold, "--predictions", predicted, "--reliability");

        assertThat(run.lines()).contains("above 0.9                2    0.950    0.500");
    }

    @Test
    void a_comparison_shows_what_was_won_and_lost() throws IOException {
        Path older = Files.writeString(
                folder.resolve("older.jsonl"),
                PREDICTED
                        .replace("4000000000", "8000000000")
                        .replace("이가온\", \"kind\": \"MIXED", "노을전자\", \"kind\": \"MIXED"));

        Run run = Run.of("evaluate", gold, "--predictions", predicted, "--compare", older);

        assertThat(run.lines())
                .contains("fundings         1.000  0.000  -1.000", "won (0 mistakes less)", "lost (3 mistakes more)")
                .endsWith(
                        "g1",
                        "  speaker wrong: 노을전자, not 이가온: 공장을 하나 더 짓는다  <ending>",
                        "  funding missed: [노을전자] null -> 새 공장",
                        "  funding false: [노을전자] null -> 새 공장  <sum>");
    }

    @Test
    void an_article_where_only_the_statements_were_annotated_counts_for_them_alone() throws IOException {
        Files.writeString(gold.resolve("g1.json"), """
                {"id": "g1", "text": "", "scored": ["statements"], "entities": [], "affiliations": [], "proposals": [],
                 "statements": [{"speaker": null, "kind": "DIRECT", "content": "값을 내리겠다"}], "fundings": []}
                """);

        Run run = Run.of("evaluate", gold, "--predictions", predicted);

        assertThat(run.lines())
                .contains(
                        "entities         0.000  0.000  0.000      0      0",
                        "statements       0.500  1.000  0.667      1      2",
                        "fundings         0.000  0.000  0.000      0      0");
    }

    @Test
    void an_article_without_a_prediction_is_named_and_counts_as_empty() throws IOException {
        Files.writeString(predicted, "\n");

        Run run = Run.of("evaluate", gold, "--predictions", predicted);

        assertThat(run.errors()).containsExactly("no prediction for g1");
        assertThat(run.lines()).contains("statements       0.000  0.000  0.000      3      0");
    }

    @Test
    void what_is_saved_measures_the_same_as_what_was_read() {
        Path saved = folder.resolve("saved.jsonl");

        Run read = Run.of("evaluate", gold, "--save", saved);
        Run again = Run.of("evaluate", gold, "--predictions", saved);

        assertThat(read.err()).isEmpty();
        assertThat(again.out()).isEqualTo(read.out()).startsWith("1 articles");
    }

    @Test
    void json_holds_the_unrounded_figures() {
        assertThat(Run.of("evaluate", gold, "--predictions", predicted, "--json")
                        .out())
                .contains("\"statements\":{\"p\":1.0,\"r\":0.6666666666666666,\"f\":0.8,\"gold\":3,\"predicted\":2}")
                .contains("\"rates\":{\"speaker acc.\":0.5,\"kind acc.\":0.5}");
    }

    @Test
    void what_can_not_be_measured_is_one_line_and_exit_code_2() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), PREDICTED + "\n{\"entities\": []}\n");
        Path missing = folder.resolve("missing");

        assertThat(Run.of("evaluate", missing))
                .isEqualTo(new Run(2, "", missing + ": does not exist" + System.lineSeparator()));
        assertThat(Run.of("evaluate", empty).errors()).containsExactly(empty + ": has no .json file");
        assertThat(Run.of("evaluate", gold, "--predictions", broken).errors())
                .singleElement()
                .asString()
                .startsWith(broken + ":2: ")
                .contains("id is missing");
    }
}
