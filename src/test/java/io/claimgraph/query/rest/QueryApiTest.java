package io.claimgraph.query.rest;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.graph.ArticleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that asks about the {@link WrittenNews}. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryApiTest {
    Api api;

    @BeforeAll
    void store(@Autowired TestGraph graph, @Autowired ArticleStore store, @Autowired TestHttp http) {
        graph.clear();
        store.store(WrittenNews.all());
        api = new Api(http);
    }
}
