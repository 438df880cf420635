package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StatementsApiTest extends QueryApiTest {
    private static final String PATH = "/api/statements";

    @Test
    void the_latest_come_first_and_the_undated_last() {
        List<JsonNode> all = api.pages(PATH);
        assertThat(all).hasSize(7);
        assertThat(Api.texts(all, "/on"))
                .containsExactly(
                        "2025-06-01", "2025-04-10", "2025-04-10", "2025-03-02", "2025-03-02", "2025-03-02", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "7", "100"})
    void pages_of_any_size_give_every_statement_once(String limit) {
        List<String> ids = Api.texts(api.pages(PATH, "limit", limit), "/id");
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(ids).isEqualTo(Api.texts(api.pages(PATH), "/id"));
    }

    @Test
    void a_statement_shows_who_said_it_about_whom_and_where_it_stands() {
        JsonNode statement = api.get(PATH, "q", "서둘러").at("/items/0");
        assertThat(statement.at("/speaker/name").asString()).isEqualTo("이도윤");
        assertThat(statement.at("/speaker/type").asString()).isEqualTo("PERSON");
        assertThat(statement.at("/kind").asString()).isEqualTo("INDIRECT");
        assertThat(Api.texts(statement.at("/about"), "/name")).containsExactlyInAnyOrder("새빛부", "국가AI컴퓨팅센터");
        JsonNode source = statement.at("/source");
        assertThat(source.at("/title").asString()).isEqualTo("한결소프트, 공장 인공지능 공개");
        assertThat(source.at("/publisher").asString()).isEqualTo("새벽일보");
        assertThat(source.at("/publishedOn").asString()).isEqualTo("2025-03-02");
        assertThat(source.at("/url").asString()).isEqualTo("https://saebyeok.example/factory");
        String text = api.get("/api/articles/" + source.at("/articleId").asString())
                .at("/text")
                .asString();
        assertThat(text.substring(source.at("/start").asInt(), source.at("/end").asInt()))
                .isEqualTo(source.at("/text").asString())
                .isEqualTo(statement.at("/content").asString());
    }

    @Test
    void what_is_not_known_is_left_out() {
        JsonNode unnamed = api.get(PATH, "q", "전기료").at("/items/0");
        assertThat(unnamed.has("speaker")).isFalse();
        JsonNode undated = api.get(PATH, "speaker", "달빛연구회").at("/items/0");
        assertThat(undated.has("on")).isFalse();
        assertThat(undated.at("/source").has("publishedOn")).isFalse();
    }

    @Test
    void a_speaker_is_found_by_id_name_or_alias() {
        List<String> byName = Api.texts(api.pages(PATH, "speaker", "이도윤"), "/content");
        assertThat(byName).hasSize(3).contains("이제 인공지능은 전기 문제다", "새빛부가 국가AI컴퓨팅센터를 서둘러 지어야 한다");
        String id = api.get(PATH, "speaker", "이도윤").at("/items/0/speaker/id").asString();
        assertThat(Api.texts(api.pages(PATH, "speaker", id), "/content")).isEqualTo(byName);
    }

    @Test
    void a_speaker_whom_nobody_knows_said_nothing() {
        assertThat(api.pages(PATH, "speaker", "아무개")).isEmpty();
        assertThat(api.pages(PATH, "speaker", "!?")).isEmpty();
    }

    @Test
    void statements_about_an_entity_name_it() {
        assertThat(Api.texts(api.pages(PATH, "about", "한결소프트"), "/content")).containsExactly("한결소프트 같은 기업이 먼저 쓰게 하겠다");
    }

    @ParameterizedTest
    @CsvSource({
        "인공지능, 2",
        "인공 지능, 2",
        "기업, 2",
        "컴퓨팅센터, 1",
        "AI, 2",
        "국가ai컴퓨팅, 1",
        "AI 서둘러, 1",
        "인공지능 없는말, 0",
        "센, 1",
        "걱정, 1"
    })
    void words_are_found_inflected_inside_mixed_words_and_all_together(String words, int hits) {
        assertThat(api.pages(PATH, "q", words)).hasSize(hits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "\"",
                "\\",
                "content:인공지능*",
                "인공지능 OR 없는말",
                "(",
                ") OR (*",
                "/.*/",
                "[a TO z]",
                "인공지능~",
                "!",
                "+-&&||",
                "\\\" OR *:* \\\"",
                "a^9",
                "\u0000"
            })
    void words_are_never_read_as_query_syntax(String words) {
        assertThat(api.pages(PATH, "q", words).size()).isLessThanOrEqualTo(2);
    }

    @Test
    void days_narrow_the_list_from_both_ends_inclusively() {
        assertThat(api.pages(PATH, "from", "2025-04-10")).hasSize(3);
        assertThat(api.pages(PATH, "to", "2025-04-10")).hasSize(5);
        assertThat(api.pages(PATH, "from", "2025-04-10", "to", "2025-04-10", "limit", "1"))
                .hasSize(2);
        assertThat(api.pages(PATH, "from", "2025-04-11", "to", "2025-05-31")).isEmpty();
    }

    @Test
    void filters_narrow_together() {
        assertThat(Api.texts(api.pages(PATH, "kind", "MIXED"), "/content")).containsExactly("예산을 더 늘려야 한다");
        assertThat(api.pages(PATH, "speaker", "이도윤", "kind", "DIRECT", "limit", "1"))
                .hasSize(2);
        assertThat(api.pages(PATH, "speaker", "이도윤", "about", "새빛부")).hasSize(1);
        assertThat(api.pages(PATH, "speaker", "정가온", "about", "새빛부")).isEmpty();
        assertThat(api.pages(PATH, "q", "인공지능", "speaker", "이도윤", "to", "2025-05-31"))
                .hasSize(1);
        assertThat(api.pages(PATH, "q", "기업", "about", "한결소프트", "kind", "DIRECT"))
                .hasSize(1);
    }

    @Test
    void a_cursor_is_refused_when_it_was_changed_or_the_filters_are_others() {
        String cursor =
                api.get(PATH, "limit", "2", "kind", "DIRECT").at("/nextCursor").asString();
        HashSet<String> changed = new HashSet<>(List.of("", "x", cursor + "A", cursor.substring(1), "%%%"));
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            changed.add(cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
        changed.remove("");
        for (String text : changed) {
            api.problem(400, "cursor", PATH, "limit", "2", "kind", "DIRECT", "cursor", text);
        }
        api.problem(400, "cursor", PATH, "limit", "2", "cursor", cursor);
        api.problem(400, "cursor", PATH, "limit", "2", "kind", "DIRECT", "q", "인공지능", "cursor", cursor);
        api.problem(400, "cursor", "/api/articles", "cursor", cursor);
        assertThat(api.get(PATH, "limit", "5", "kind", "DIRECT", "cursor", cursor)
                        .at("/items"))
                .hasSize(2);
    }
}
