package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is answered of copies of one story, and of texts that changed. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesApiTest {
    private static final String TEXT = """
            가람시가 낡은 방앗간을 고쳐 마을 도서관으로 연다. 시는 오는 봄까지 공사를 마치고 책 2만 권을 들일 계획이다.
            방앗간은 쉰 해 동안 마을 사람들의 쌀을 찧던 곳으로, 기계를 멈춘 뒤에는 빈 건물로 남아 있었다.
            도하린 가람시장은 "아이와 노인이 한자리에 앉는 곳이 되기를 바란다"고 말했다.
            주민들은 옛 기계를 버리지 않고 현관에 두기로 뜻을 모았다. 도서관의 이름은 투표로 정한다.""";
    private static final String COPY =
            TEXT.lines().limit(3).reduce("", (a, b) -> a + "\n" + b).replace("낡은", "오래된");
    private static final String CHANGED = "누리시는 새 다리의 이름을 아직 정하지 않았다. 시민들은 이름을 공모로 정할 수 있다.";

    private Api api;
    private String original = "";
    private String copy = "";
    private String changed = "";

    @BeforeAll
    void store(@Autowired TestGraph graph, @Autowired TestHttp http) {
        graph.clear();
        api = new Api(http);
        original = post(http, "original", TEXT);
        copy = post(http, "copy", COPY);
        changed = post(http, "changed", CHANGED);
        post(http, "changed", CHANGED.replace("아직", "여태"));
    }

    private static String post(TestHttp http, String outlet, String text) {
        return TestHttp.json(http.post(
                        "/api/articles",
                        Map.of(
                                "text", text,
                                "url", "https://" + outlet + ".example/1",
                                "title", outlet,
                                "publisher", outlet,
                                "publishedOn", "2025-03-03")))
                .get("id")
                .asString();
    }

    @Test
    void a_statement_that_copies_share_is_listed_for_each_of_them_under_one_claim_with_its_other_sources() {
        JsonNode statements = api.get("/api/statements").at("/items");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).get("claim")).isEqualTo(statements.get(1).get("claim"));
        for (JsonNode statement : statements) {
            assertThat(statement.get("sources").asInt()).isEqualTo(2);
            JsonNode other = statement.at("/otherSources/0");
            assertThat(other.get("publisher").asString())
                    .isNotEqualTo(statement.at("/source/publisher").asString());
            String text = api.get("/api/articles/" + other.get("articleId").asString())
                    .get("text")
                    .asString();
            assertThat(text.substring(
                            other.get("start").asInt(), other.get("end").asInt()))
                    .isEqualTo(other.get("text").asString());
        }
    }

    @Test
    void an_article_names_its_copies_and_a_list_counts_them() {
        JsonNode copies = api.get("/api/articles/" + original).at("/copies");
        assertThat(Api.texts(copies, "/articleId")).containsExactly(copy);
        assertThat(Api.texts(copies, "/publisher")).containsExactly("copy");
        assertThat(api.get("/api/articles/" + changed).at("/copies")).isEmpty();
        assertThat(Api.texts(api.get("/api/articles").at("/items"), "/copies"))
                .containsExactlyInAnyOrder("1", "1", "0");
    }

    @Test
    void earlier_texts_of_an_article_can_be_listed_and_read() {
        String path = "/api/articles/" + changed + "/versions";
        JsonNode versions = api.get(path);
        assertThat(Api.texts(versions, "/number")).containsExactly("2", "1");
        assertThat(Api.texts(versions, "/current")).containsExactly("true", "false");
        assertThat(versions.get(0).has("until")).isFalse();
        assertThat(versions.get(1).get("characters").asInt()).isEqualTo(CHANGED.length());
        assertThat(api.get(path + "/1").get("text").asString()).isEqualTo(CHANGED);
        assertThat(api.get(path + "/1").get("title").asString()).isEqualTo("changed");
        assertThat(api.get(path + "/2").get("text").asString()).contains("여태");
        assertThat(api.get("/api/articles/" + changed).get("version").asInt()).isEqualTo(2);
        assertThat(api.get("/api/articles/" + original + "/versions")).hasSize(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        api.problem(404, "id", "/api/articles/none/versions");
        api.problem(404, "number", "/api/articles/" + changed + "/versions/3");
        api.problem(400, "number", "/api/articles/" + changed + "/versions/last");
    }
}
