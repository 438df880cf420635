package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GraphApiTest extends QueryApiTest {
    private static final String PATH = "/api/graph";

    @Test
    void neighbours_are_one_fact_away_most_connected_first() {
        JsonNode graph = api.get(PATH, "entity", "정가온");
        assertThat(Api.texts(graph.at("/nodes"), "/name").getFirst()).isEqualTo("정가온");
        assertThat(Api.texts(graph.at("/nodes"), "/name")).containsExactlyInAnyOrder("정가온", "새빛부", "한결소프트");
        assertThat(graph.at("/truncated").asBoolean()).isFalse();
    }

    @Test
    void a_greater_depth_reaches_farther() {
        assertThat(Api.texts(api.get(PATH, "entity", "정가온", "depth", "2").at("/nodes"), "/name"))
                .containsExactlyInAnyOrder("정가온", "새빛부", "한결소프트", "이도윤", "국가AI컴퓨팅센터");
        assertThat(Api.texts(api.get(PATH, "entity", "정가온", "depth", "3").at("/nodes"), "/name"))
                .contains("달빛연구회");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void every_edge_joins_two_nodes_and_shows_its_source(String depth) {
        JsonNode graph = api.get(PATH, "entity", "이도윤", "depth", depth);
        Set<String> nodes = new HashSet<>(Api.texts(graph.at("/nodes"), "/id"));
        assertThat(nodes).hasSize(graph.at("/nodes").size());
        assertThat(graph.at("/edges")).isNotEmpty();
        assertThat(Api.texts(graph.at("/edges"), "/id")).doesNotHaveDuplicates();
        for (JsonNode edge : graph.at("/edges")) {
            assertThat(nodes)
                    .contains(edge.at("/source").asString(), edge.at("/target").asString());
            assertThat(edge.at("/count").asInt()).isPositive();
            assertThat(edge.at("/evidence/articleId").asString()).isNotBlank();
            assertThat(edge.at("/evidence/text").asString()).isNotBlank();
        }
    }

    @Test
    void an_edge_says_what_connects() {
        JsonNode edges = api.get(PATH, "entity", "국가AI컴퓨팅센터").at("/edges");
        JsonNode funded = edge(edges, "FUNDED");
        assertThat(funded.at("/label").asString()).isEqualTo("3조원");
        assertThat(funded.at("/evidence/text").asString()).isEqualTo("국가AI컴퓨팅센터에 3조원을 투자하기로 했다");
        assertThat(edge(edges, "PROPOSED").at("/evidence/text").asString()).isEqualTo("국가AI컴퓨팅센터를 서둘러 지어야 한다");
        assertThat(edge(edges, "SPOKE_ABOUT").at("/evidence/text").asString()).isEqualTo("새빛부가 국가AI컴퓨팅센터를 서둘러 지어야 한다");
        assertThat(edge(api.get(PATH, "entity", "달빛연구회").at("/edges"), "AFFILIATED_WITH")
                        .at("/label")
                        .asString())
                .isEqualTo("회장");
    }

    @Test
    void the_middle_is_given_by_id_as_well() {
        String id = api.get(PATH, "entity", "새빛부").at("/nodes/0/id").asString();
        assertThat(api.get(PATH, "entity", id).at("/nodes/0/name").asString()).isEqualTo("새빛부");
    }

    @Test
    void an_unknown_middle_is_not_found() {
        api.problem(404, "entity", PATH, "entity", "아무개");
        api.problem(400, "entity", PATH);
    }

    private static JsonNode edge(JsonNode edges, String type) {
        return StreamSupport.stream(edges.spliterator(), false)
                .filter(edge -> edge.at("/type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
