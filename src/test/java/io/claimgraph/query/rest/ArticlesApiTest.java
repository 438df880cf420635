package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ArticlesApiTest extends QueryApiTest {
    private static final String PATH = "/api/articles";

    @Test
    void the_latest_come_first_in_pages_of_any_size() {
        assertThat(Api.texts(api.pages(PATH, "limit", "1"), "/title"))
                .containsExactly("이도윤, 달빛연구회로", "새빛부, 컴퓨팅센터에 3조원", "한결소프트, 공장 인공지능 공개", "날짜 없는 글");
    }

    @Test
    void a_summary_starts_with_the_body_and_counts_the_statements() {
        JsonNode summary = api.get(PATH).at("/items/2");
        assertThat(summary.at("/excerpt").asString()).startsWith("한결소프트 이도윤 대표는");
        assertThat(summary.at("/statements").asInt()).isEqualTo(3);
        assertThat(summary.at("/publisher").asString()).isEqualTo("새벽일보");
        assertThat(summary.at("/author").asString()).isEqualTo("문소율");
        assertThat(summary.at("/language").asString()).isEqualTo("ko");
        assertThat(summary.at("/supported").asBoolean()).isTrue();
    }

    @Test
    void an_article_has_its_text_zones_and_mentions_at_their_places() {
        JsonNode article = api.get(PATH + "/" + WrittenNews.FACTORY.id());
        String text = article.at("/text").asString();
        assertThat(text).startsWith(article.at("/title").asString());
        assertThat(Api.texts(article.at("/zones"), "/kind")).containsExactly("HEADLINE", "BODY");
        assertThat(article.at("/zones/1/end").asInt()).isEqualTo(text.length());
        assertThat(Api.texts(article.at("/mentions"), "/entity/name"))
                .containsExactlyInAnyOrder("한결소프트", "이도윤", "새빛부", "국가AI컴퓨팅센터");
        for (JsonNode mention : article.at("/mentions")) {
            for (JsonNode span : mention.at("/spans")) {
                assertThat(Api.texts(mention.at("/forms"), ""))
                        .contains(text.substring(
                                span.at("/start").asInt(), span.at("/end").asInt()));
            }
        }
    }

    @Test
    void an_article_has_its_facts_in_the_order_of_its_text() {
        JsonNode factory = api.get(PATH + "/" + WrittenNews.FACTORY.id());
        assertThat(Api.texts(factory.at("/statements"), "/content"))
                .containsExactly("인공지능을 공장에 들이는 기업이 늘고 있다", "새빛부가 국가AI컴퓨팅센터를 서둘러 지어야 한다", "전기료가 걱정");
        assertThat(Api.texts(factory.at("/proposals"), "/policyText")).containsExactly("국가AI컴퓨팅센터");
        assertThat(Api.texts(factory.at("/affiliations"), "/sources/0/text")).containsExactly("한결소프트 이도윤 대표");
        JsonNode centre = api.get(PATH + "/" + WrittenNews.CENTRE.id());
        assertThat(Api.texts(centre.at("/fundings"), "/amount")).containsExactly("3조원", "5천억원");
        assertThat(Api.texts(centre.at("/fundings"), "/funder/name")).containsExactly("새빛부", "");
    }

    @Test
    void an_unknown_id_is_not_found() {
        api.problem(404, "id", PATH + "/none");
    }
}
