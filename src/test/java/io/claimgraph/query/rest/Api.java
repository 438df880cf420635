package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.TestHttp;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The HTTP interface as a client sees it. */
record Api(TestHttp http) {
    /** The JSON of a request that is answered with 200. */
    JsonNode get(String path, String... namesAndValues) {
        HttpResponse<String> response = http.get(path + query(namesAndValues));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return TestHttp.json(response);
    }

    /** The problem of a request that is answered with a status; it names a field. */
    JsonNode problem(int status, String field, String path, String... namesAndValues) {
        HttpResponse<String> response = http.get(path + query(namesAndValues));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = TestHttp.json(response);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).isNotBlank();
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        return problem;
    }

    /** The items of every page, first to last. */
    List<JsonNode> pages(String path, String... namesAndValues) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = get(path, namesAndValues);
        page.at("/items").forEach(items::add);
        while (page.has("nextCursor")) {
            List<String> next = new ArrayList<>(List.of(namesAndValues));
            next.addAll(List.of("cursor", page.get("nextCursor").asString()));
            page = get(path, next.toArray(String[]::new));
            page.at("/items").forEach(items::add);
        }
        return items;
    }

    /** The texts at a pointer in each element of a list. */
    static List<String> texts(Iterable<JsonNode> list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.at(pointer).asString("")));
        return texts;
    }

    private static String query(String... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> namesAndValues[2 * i] + "=" + encode(namesAndValues[2 * i + 1]))
                .collect(Collectors.joining("&", "?", ""));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
