package io.claimgraph.graph;

import static io.claimgraph.extraction.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestArticle;
import io.claimgraph.TestGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a store of articles promises of copies of one story, and of texts that change. */
@IntegrationTest
class StoryStoreTest {
    private static final String LEAD =
            "바람호수시가 낡은 방앗간을 고쳐 마을 도서관으로 연다. 시는 오는 봄까지 공사를 마치고 책 2만 권을 들일 계획이다. 방앗간은 쉰 해 동안 마을의 쌀을 찧던 곳이다. ";
    private static final String REST = " 주민들은 옛 기계를 버리지 않고 현관에 두기로 뜻을 모았다. 도서관의 이름은 투표로 정한다. 시는 자전거를 세워 둘 자리도 넓히기로 했다.";
    private static final int MANY = 25;
    private static final String WORDS = "아이와 노인이 한자리에 앉는 곳이 되기를 바란다";
    private static final String EDITED = "아이와 어른이 한자리에 앉는 곳이 되기를 바란다";

    @Autowired
    private ArticleStore store;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private static TestArticle told(String name, @Nullable String speaker, String words, String rest) {
        String text = LEAD + "도하린 시장은 \"" + words + "\"고 말했다." + rest;
        return TestArticle.at("https://" + name + ".example/1", text)
                .entity(PERSON, "도하린")
                .said(speaker, words);
    }

    private static TestArticle full() {
        return told("full", "도하린", WORDS, REST);
    }

    private static TestArticle edited() {
        return told("edited", "도하린", EDITED, REST.substring(0, 40));
    }

    private static TestArticle withoutSpeaker() {
        return told("unnamed", null, WORDS, REST.substring(0, 30));
    }

    private static TestArticle another() {
        String text = "가람전자는 새 공장을 짓지 않기로 했다. 도하린 시장은 \"" + EDITED + "\"고 말했다. 공장 터에는 나무를 심는다.";
        return TestArticle.at("https://another.example/1", text)
                .entity(PERSON, "도하린")
                .said("도하린", EDITED);
    }

    private void store(TestArticle... articles) {
        store.store(Stream.of(articles)
                .map(article -> new ReadArticle(article.article(), article.extraction()))
                .toList());
    }

    private List<Map<String, Object>> rows(String cypher) {
        return graph.run(cypher, Map.of()).stream().map(row -> row.asMap()).toList();
    }

    private List<Map<String, Object>> stories() {
        return rows("""
                        MATCH (story:Story)<-[:COPY_OF]-(article)
                        RETURN story.id AS story, COLLECT { MATCH (story)<-[:COPY_OF]-(a) RETURN a.url ORDER BY a.url } AS urls
                        ORDER BY story""").stream().distinct().toList();
    }

    @Test
    void an_edited_copy_is_an_article_of_its_own_and_expresses_the_same_claim() {
        store(full());
        store(edited());
        assertThat(stories())
                .extracting(story -> story.get("urls"))
                .containsExactly(List.of("https://edited.example/1", "https://full.example/1"));
        assertThat(rows("MATCH (c:Claim)<-[:EXPRESSES]-(s) RETURN c.text AS text, count(s) AS statements"))
                .containsExactly(Map.of("text", WORDS, "statements", 2L));
    }

    @Test
    void a_copy_that_does_not_name_the_speaker_expresses_the_claim_of_the_one_that_does() {
        store(withoutSpeaker());
        store(full());
        assertThat(rows("MATCH (c:Claim)<-[:EXPRESSES]-(s) RETURN count(DISTINCT c) AS claims, count(s) AS statements"))
                .containsExactly(Map.of("claims", 1L, "statements", 2L));
        assertThat(rows("MATCH (s:Statement) WHERE NOT EXISTS { ()-[:SAID]->(s) } RETURN count(s) AS unnamed"))
                .containsExactly(Map.of("unnamed", 1L));
    }

    @Test
    void an_article_on_something_else_is_in_no_story() {
        store(full(), another());
        assertThat(stories()).isEmpty();
    }

    @Test
    void stories_and_claims_do_not_depend_on_the_order_or_on_batches() {
        List<TestArticle> articles = new ArrayList<>(List.of(full(), edited(), withoutSpeaker(), another()));
        store(articles.toArray(TestArticle[]::new));
        List<String> content = graph.content();
        assertThat(stories()).hasSize(1);
        for (int round = 0; round < 4; round++) {
            graph.clear();
            Collections.shuffle(articles, new Random(round));
            articles.forEach(this::store);
            assertThat(graph.content()).as("order %d", round).isEqualTo(content);
        }
    }

    @Test
    void storing_copies_again_changes_nothing() {
        store(full(), edited(), withoutSpeaker());
        List<String> content = graph.content();
        store(edited());
        store(withoutSpeaker(), full());
        assertThat(graph.content()).isEqualTo(content);
    }

    @Test
    void a_copy_whose_text_becomes_another_leaves_the_story_and_the_claim() {
        TestArticle corrected = TestArticle.at("https://full.example/1", "도하린 시장은 아무 말도 하지 않았다고 시청이 밝혔다. 방앗간은 그대로 둔다.")
                .entity(PERSON, "도하린");
        store(full(), edited());
        store(corrected);
        assertThat(stories()).isEmpty();
        graph.run(
                "MATCH (version:ArticleVersion)<-[:HAD_VERSION]-(article) SET article.version = 1 DETACH DELETE version",
                Map.of());
        List<String> changed = graph.content();

        graph.clear();
        store(edited());
        store(corrected);
        assertThat(changed).isEqualTo(graph.content());
    }

    @Test
    void copies_that_are_stored_at_once_are_one_story() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writers = new ArrayList<>();
            IntStream.range(0, 12)
                    .forEach(i -> writers.add(threads.submit(
                            () -> store(told("copy" + i, "도하린", i % 2 == 0 ? WORDS : EDITED, REST)))));
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(rows("MATCH (:Article)-[:COPY_OF]->(s:Story) RETURN s.id AS story, count(*) AS articles"))
                .singleElement()
                .satisfies(story -> assertThat(story.get("articles")).isEqualTo(12L));
        assertThat(rows("MATCH (c:Claim) RETURN count(c) AS claims")).containsExactly(Map.of("claims", 1L));
    }

    @Test
    void a_story_of_many_copies_takes_more_of_them_in_and_keeps_its_claim() {
        storeMany();
        List<Map<String, Object>> claims = rows("MATCH (c:Claim) RETURN c.id AS claim");
        assertThat(claims).hasSize(1);

        store(edited());
        store(withoutSpeaker(), told("fuller", "도하린", WORDS, REST + " 공사는 봄에 시작한다."));
        store(another());
        assertThat(stories())
                .singleElement()
                .extracting(story -> story.get("urls"))
                .asInstanceOf(LIST)
                .hasSize(MANY + 3);
        assertThat(rows("MATCH (c:Claim)<-[:EXPRESSES]-()-[:REPORTED_IN]->(:Article)-[:COPY_OF]->() "
                        + "RETURN DISTINCT c.id AS claim"))
                .isEqualTo(claims);
    }

    @Test
    void a_story_of_many_copies_outlives_the_one_that_stood_for_it() {
        storeMany();
        String fullest = graph.value("MATCH (a:Article)-[:COPY_OF]->(s:Story {fullest: a.id}) RETURN a.url")
                .asString();
        store(TestArticle.at(fullest, "방앗간은 그대로 두기로 했다. 도서관은 강 건너의 빈 학교에 들어선다."));
        store(told("later", "도하린", EDITED, REST));

        assertThat(stories())
                .singleElement()
                .extracting(story -> story.get("urls"))
                .asInstanceOf(LIST)
                .hasSize(MANY)
                .doesNotContain(fullest);
    }

    private void storeMany() {
        store(IntStream.range(0, MANY)
                .mapToObj(i -> told("copy" + i, "도하린", i % 2 == 0 ? WORDS : EDITED, REST.substring(i % 9)))
                .toArray(TestArticle[]::new));
    }

    @Test
    void an_earlier_text_stays_readable_when_the_text_changes() {
        TestArticle first = TestArticle.at("https://news.example/1", "처음 쓴 글");
        TestArticle second = TestArticle.at("https://news.example/1", "고쳐 쓴 글");
        store(first);
        store(first);
        assertThat(versions()).isEmpty();
        store(second);
        assertThat(versions()).containsExactly(Map.of("number", 1L, "text", "처음 쓴 글", "current", 2L));
        assertThat(rows("MATCH (v:ArticleVersion) WHERE v.since < v.until RETURN count(v) AS dated"))
                .containsExactly(Map.of("dated", 1L));
    }

    @Test
    void a_text_that_comes_back_gets_its_number_back() {
        TestArticle first = TestArticle.at("https://news.example/1", "처음 쓴 글");
        TestArticle second = TestArticle.at("https://news.example/1", "고쳐 쓴 글");
        TestArticle third = TestArticle.at("https://news.example/1", "다시 고쳐 쓴 글");
        Stream.of(first, second, first, second, first, third).forEach(this::store);
        assertThat(versions())
                .containsExactly(
                        Map.of("number", 1L, "text", "처음 쓴 글", "current", 3L),
                        Map.of("number", 2L, "text", "고쳐 쓴 글", "current", 3L));
    }

    private List<Map<String, Object>> versions() {
        return rows("MATCH (a:Article)-[:HAD_VERSION]->(v:ArticleVersion) "
                + "RETURN v.number AS number, v.text AS text, a.version AS current ORDER BY number");
    }
}
