package io.claimgraph.graph;

import static io.claimgraph.extraction.EntityType.AGENCY;
import static io.claimgraph.extraction.EntityType.COMPANY;
import static io.claimgraph.extraction.EntityType.PERSON;
import static io.claimgraph.extraction.EntityType.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestArticle;
import io.claimgraph.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a store of articles promises. */
@IntegrationTest
class ArticleStoreTest {
    private static final String URL = "https://news.example/1";

    @Autowired
    private ArticleStore store;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private static TestArticle fullArticle() {
        return TestArticle.at(
                        URL,
                        "한미르 나래전자 대표는 \"연산이 모자란다\"고 말했다. 한 대표는 인공지능 육성법을 제안했다. "
                                + "과학기술정보통신부(과기정통부)는 나래전자에 300억원을 지원한다. 나래전자는 200억원을 유치했다. "
                                + "바다연구소에 50억원이 들어간다.")
                .entity(PERSON, "한미르", "한 대표")
                .entity(COMPANY, "나래전자")
                .entity(AGENCY, "과학기술정보통신부", "과기정통부")
                .affiliated("한미르", "나래전자", "대표", "한미르 나래전자 대표")
                .said("한미르", "연산이 모자란다", "나래전자")
                .proposed("한미르", "인공지능 육성법", "인공지능 육성법을 제안했다")
                .funded("과학기술정보통신부", "나래전자", "300억원", 30_000_000_000L, "나래전자에 300억원을 지원한다")
                .funded(null, "나래전자", "200억원", 20_000_000_000L, "나래전자는 200억원을 유치했다")
                .funded(null, "바다연구소", "50억원", 5_000_000_000L, "바다연구소에 50억원이 들어간다");
    }

    private void store(TestArticle... articles) {
        store.store(read(articles));
    }

    private static List<ReadArticle> read(TestArticle... articles) {
        return List.of(articles).stream()
                .map(article -> new ReadArticle(article.article(), article.extraction()))
                .toList();
    }

    private List<Map<String, Object>> rows(String cypher) {
        return graph.run(cypher, Map.of()).stream().map(row -> row.asMap()).toList();
    }

    @Test
    void keeps_the_article_as_it_came() {
        TestArticle article = fullArticle();
        store(article);
        assertThat(
                        rows(
                                "MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) RETURN a.text AS text, a.title AS title, o.name AS outlet"))
                .containsExactly(Map.of("text", article.article().text(), "title", "제목", "outlet", "새벌일보"));
        assertThat(store.find(article.article().id()))
                .hasValueSatisfying(
                        stored -> assertThat(stored.holds(article.article())).isTrue());
    }

    @Test
    void every_fact_leads_back_to_its_words() {
        store(fullArticle());
        assertThat(rows("""
                                MATCH (speaker)-[:SAID]->(s:Statement)-[r:REPORTED_IN]->(a:Article)
                                MATCH (s)-[:ABOUT]->(about) MATCH (s)-[:EXPRESSES]->(claim:Claim)
                                RETURN speaker.name AS speaker, substring(a.text, r.start, r.end - r.start) AS words,
                                  s.content AS content, about.name AS about, claim.text AS claim, toString(s.on) AS on"""))
                .containsExactly(Map.of(
                        "speaker", "한미르",
                        "words", "연산이 모자란다",
                        "content", "연산이 모자란다",
                        "about", "나래전자",
                        "claim", "연산이 모자란다",
                        "on", "2025-02-06"));
        assertThat(rows("""
                                MATCH (from)-[f:PROPOSED|FUNDED|AFFILIATED_WITH|REPORTS_FUNDING]->(to)
                                MATCH (a:Article {id: f.articleId})
                                WHERE substring(a.text, f.start, f.end - f.start) = f.text
                                RETURN coalesce(from.name, 'article') + ' ' + type(f) + ' ' + to.name AS fact ORDER BY fact"""))
                .extracting(row -> row.get("fact"))
                .containsExactly(
                        "article REPORTS_FUNDING 나래전자",
                        "article REPORTS_FUNDING 바다연구소",
                        "과학기술정보통신부 FUNDED 나래전자",
                        "한미르 AFFILIATED_WITH 나래전자",
                        "한미르 PROPOSED 인공지능 육성법");
    }

    @Test
    void storing_again_changes_nothing() {
        store(fullArticle());
        TestGraph.Size size = graph.size();
        List<String> content = graph.content();
        store(fullArticle());
        assertThat(graph.size()).isEqualTo(size);
        assertThat(graph.content()).isEqualTo(content);
    }

    @Test
    void another_text_replaces_what_came_from_the_old_one_which_is_kept_as_a_version_only() {
        TestArticle other =
                TestArticle.at("https://news.example/2", "나래전자가 있다.").entity(COMPANY, "나래전자");
        TestArticle corrected =
                TestArticle.at(URL, "한미르는 \"충분하다\"고 했다.").entity(PERSON, "한미르").said("한미르", "충분하다");
        store(fullArticle());
        store(other);
        assertThat(store.store(read(corrected)))
                .containsExactly(corrected.article().id());
        graph.run(
                "MATCH (version:ArticleVersion)<-[:HAD_VERSION]-(article) SET article.version = 1 DETACH DELETE version",
                Map.of());
        List<String> replaced = graph.content();

        graph.clear();
        store(other, corrected);
        assertThat(replaced).isEqualTo(graph.content());
    }

    @Test
    void the_same_words_of_one_speaker_are_one_claim_with_two_statements() {
        store(fullArticle());
        store(TestArticle.at("https://news.example/copy", "나래전자 한미르 대표. \"연산이 모자란다\"")
                .entity(PERSON, "한미르")
                .said("한미르", "연산이 모자란다"));
        assertThat(rows("MATCH (c:Claim)<-[:EXPRESSES]-(s) RETURN c.text AS text, count(s) AS statements"))
                .containsExactly(Map.of("text", "연산이 모자란다", "statements", 2L));
    }

    @Test
    void an_entity_is_shown_under_the_fullest_name_that_any_article_has() {
        store(TestArticle.at("https://news.example/a", "과기정통부가 나섰다.").entity(AGENCY, "과기정통부"));
        store(fullArticle());
        assertThat(rows("MATCH (e:Agency) RETURN e.name AS name, e.aliases AS aliases"))
                .containsExactly(Map.of("name", "과학기술정보통신부", "aliases", List.of("과기정통부", "과학기술정보통신부")));
    }

    @Test
    void a_batch_is_written_as_its_articles_one_by_one() {
        TestArticle[] articles = {
            TestArticle.at("https://news.example/a", "과기정통부가 나섰다.").entity(AGENCY, "과기정통부"), fullArticle()
        };
        store(articles);
        assertThat(rows("MATCH (e:Agency) RETURN e.name AS name")).containsExactly(Map.of("name", "과학기술정보통신부"));
    }

    @Test
    void a_batch_that_names_an_article_twice_is_refused() {
        assertThatThrownBy(() -> store(fullArticle(), fullArticle())).hasMessageContaining("twice");
        assertThat(graph.size().nodes()).isZero();
    }

    @Test
    void a_policy_that_a_proposal_names_is_one_with_the_policy_of_that_name() {
        store(fullArticle());
        store(TestArticle.at("https://news.example/law", "인공지능 육성법이 통과됐다.").entity(POLICY, "인공지능 육성법"));
        assertThat(rows("MATCH (p:Policy {name: '인공지능 육성법'}) RETURN count(p) AS policies"))
                .containsExactly(Map.of("policies", 1L));
    }

    @Test
    void writers_at_once_make_one_node_of_one_stakeholder() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        IntStream.range(0, 24)
                .forEach(i -> writers.add(() -> {
                    boolean full = i % 2 == 0;
                    TestArticle article = TestArticle.at("https://news.example/" + i, "과학기술정보통신부(과기정통부)와 한미르. \"그렇다\"")
                            .entity(PERSON, "한미르")
                            .said("한미르", "그렇다");
                    store(full ? article.entity(AGENCY, "과학기술정보통신부", "과기정통부") : article.entity(AGENCY, "과기정통부"));
                    return null;
                }));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        assertThat(rows("MATCH (e:Entity)<-[m:MENTIONS]-() RETURN e.name AS name, count(m) AS articles ORDER BY name"))
                .containsExactly(Map.of("name", "과학기술정보통신부", "articles", 24L), Map.of("name", "한미르", "articles", 24L));
        assertThat(rows("MATCH (c:Claim) RETURN count(c) AS claims")).containsExactly(Map.of("claims", 1L));
    }

    @ParameterizedTest
    @EnumSource(value = WriteQuery.class, mode = EnumSource.Mode.EXCLUDE, names = "REMOVE_MIGRATION_LOCK")
    void no_writing_query_scans_the_graph(WriteQuery query) {
        Map<String, Object> parameters =
                Map.of("rows", List.of(), "ids", List.of(), "keys", List.of(), "names", List.of());
        assertThat(graph.plan(query.cypher(), parameters))
                .noneMatch(operator -> operator.contains("Scan") && !operator.contains("IndexSeek"));
    }
}
