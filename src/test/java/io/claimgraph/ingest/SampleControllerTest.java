package io.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SampleControllerTest {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void emptyTheGraph() {
        graph.clear();
    }

    @Test
    void the_sample_is_loaded_once() {
        HttpResponse<String> first = http.post("/api/sample", BodyPublishers.noBody());
        HttpResponse<String> second = http.post("/api/sample", BodyPublishers.noBody());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"stored\":12,\"updated\":0,\"unchanged\":0,\"failed\":0}");
        assertThat(second.body()).isEqualTo("{\"stored\":0,\"updated\":0,\"unchanged\":12,\"failed\":0}");
        assertThat(http.get("/api/articles").body()).contains("'AI 안심이용법' 발의");
    }

    @Test
    void its_stakeholders_are_connected_across_articles() {
        http.post("/api/sample", BodyPublishers.noBody());

        assertThat(graph.value("MATCH (e:Person)<-[:MENTIONS]-(a:Article) WITH e, count(a) AS articles "
                                + "WHERE articles > 2 RETURN count(e) > 2")
                        .asBoolean())
                .isTrue();
    }
}
