package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.TestHttp;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ApiDescriptionTest extends QueryApiTest {
    @Autowired
    private TestHttp http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/statements",
                "/api/entities",
                "/api/entities/{id}",
                "/api/entities/{id}/statements",
                "/api/articles",
                "/api/articles/{id}",
                "/api/graph",
                "/api/search"
            })
    void every_endpoint_says_what_it_does_what_it_takes_and_how_it_fails(String path) {
        JsonNode endpoint = description().at("/paths").get(path).get("get");
        assertThat(endpoint.at("/summary").asString("")
                        + endpoint.at("/description").asString(""))
                .isNotBlank();
        assertThat(endpoint.at("/parameters"))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(parameter.at("/description").asString(""))
                        .as(parameter.at("/name").asString())
                        .isNotBlank());
        assertThat(endpoint.at("/responses/200/content").has("application/json"))
                .isTrue();
        for (String status : new String[] {"400", "404", "503"}) {
            assertThat(endpoint.at("/responses").get(status).at("/content").has("application/problem+json"))
                    .isTrue();
        }
    }

    @Test
    void bounds_and_examples_are_given() {
        JsonNode parameters = description().at("/paths").get("/api/statements").at("/get/parameters");
        for (JsonNode parameter : parameters) {
            if (parameter.at("/name").asString().equals("limit")) {
                assertThat(parameter.at("/schema/minimum").asInt()).isEqualTo(1);
                assertThat(parameter.at("/schema/maximum").asInt()).isEqualTo(100);
            }
        }
        assertThat(Api.texts(parameters, "/example")).contains("인공지능", "2025-01-01");
    }

    @Test
    void fields_of_the_answers_are_explained() {
        JsonNode statement = description().at("/components/schemas/StatementView/properties");
        assertThat(statement.at("/content/description").asString("")).contains("quotation marks");
        assertThat(description().at("/info/title").asString()).isEqualTo("claimgraph");
    }

    @Test
    void every_reference_leads_somewhere() {
        JsonNode schemas = description().at("/components/schemas");
        List<JsonNode> references = description().findValues("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(schemas.has(reference.asString().replace("#/components/schemas/", "")))
                                .as(reference.asString())
                                .isTrue());
    }

    @Test
    void swagger_ui_shows_it_without_another_site() {
        HttpResponse<String> page = http.get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui").doesNotContain("https://");
        HttpResponse<String> script = http.get("/swagger-ui/swagger-ui-bundle.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(http.get("/swagger-ui/swagger-initializer.js").body()).doesNotContain("petstore");
    }

    private JsonNode description() {
        return TestHttp.json(http.get("/v3/api-docs"));
    }
}
