package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.TestHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ParametersApiTest extends QueryApiTest {
    @Autowired
    private TestHttp http;

    @ParameterizedTest
    @CsvSource({
        "/api/statements, from, 2025-13-01, 2025-02-06",
        "/api/statements, from, 2025-02-30, 2025-02-06",
        "/api/statements, to, yesterday, 2025-02-06",
        "/api/statements, to, +12345-01-01, 9999-12-31",
        "/api/statements, kind, LOUD, 'DIRECT, INDIRECT, MIXED'",
        "/api/statements, limit, 0, 1 to 100",
        "/api/statements, limit, 101, 1 to 100",
        "/api/statements, limit, many, whole number",
        "/api/statements, speeker, 카카오, speaker",
        "/api/entities, type, PET, PERSON",
        "/api/entities, limit, -1, 1 to 100",
        "/api/entities, name, 카카오, q",
        "/api/articles, limit, 1000, 1 to 100",
        "/api/articles, q, 카카오, cursor",
        "/api/search, limit, 0, 1 to 100",
        "/api/search, copies, two, neither"
    })
    void a_bad_value_is_named_with_what_it_may_be(String path, String name, String value, String choice) {
        String[] parameters =
                path.endsWith("search") ? new String[] {"q", "x", name, value} : new String[] {name, value};
        assertThat(api.problem(400, name, path, parameters).at("/detail").asString())
                .contains(name)
                .contains(choice);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        api.problem(400, "from", "/api/statements", "from", "2025-02-07", "to", "2025-02-06");
    }

    @Test
    void long_texts_are_refused() {
        api.problem(400, "q", "/api/statements", "q", "가".repeat(201));
        api.problem(400, "speaker", "/api/statements", "speaker", "가".repeat(201));
        api.problem(400, "about", "/api/statements", "about", "가".repeat(201));
        api.problem(400, "q", "/api/entities", "q", "가".repeat(201));
        api.problem(400, "q", "/api/search", "q", "가".repeat(201));
        api.problem(400, "entity", "/api/graph", "entity", "가".repeat(201));
        api.problem(400, "q", "/api/search", "q", "가나 ".repeat(21));
        api.get("/api/search", "q", "가".repeat(200));
    }

    @Test
    void depths_are_from_one_to_three() {
        api.problem(400, "depth", "/api/graph", "entity", "이도윤", "depth", "0");
        api.problem(400, "depth", "/api/graph", "entity", "이도윤", "depth", "4");
    }

    @Test
    void a_parameter_is_given_once() {
        api.problem(400, "q", "/api/statements", "q", "하나", "q", "둘");
    }

    @Test
    void a_search_needs_words() {
        api.problem(400, "q", "/api/search");
    }

    @Test
    void an_unknown_path_is_not_found() {
        api.problem(404, "path", "/api/nothing");
        api.problem(404, "path", "/api/entities/a/b/c");
    }

    @Test
    void another_method_is_not_allowed() {
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(http.uri("/api/statements"))
                .method("DELETE", BodyPublishers.noBody())
                .build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void another_media_type_is_not_acceptable() {
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(http.uri("/api/statements"))
                .header("Accept", "image/png")
                .build());
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
