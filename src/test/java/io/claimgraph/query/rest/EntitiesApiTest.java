package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EntitiesApiTest extends QueryApiTest {
    private static final String PATH = "/api/entities";

    @Test
    void all_are_listed_by_name_in_pages_of_any_size() {
        List<String> names = Api.texts(api.pages(PATH, "limit", "2"), "/entity/name");
        assertThat(names).isSorted().containsExactlyInAnyOrder("국가AI컴퓨팅센터", "달빛연구회", "새빛부", "이도윤", "정가온", "한결소프트");
        assertThat(Api.texts(api.pages(PATH), "/entity/name")).isEqualTo(names);
    }

    @Test
    void a_type_narrows_the_list() {
        assertThat(Api.texts(api.pages(PATH, "type", "PERSON", "limit", "1"), "/entity/name"))
                .containsExactly("이도윤", "정가온");
        assertThat(api.pages(PATH, "type", "PERSON", "q", "새빛부")).isEmpty();
        assertThat(api.pages(PATH, "type", "AGENCY", "q", "새빛부")).hasSize(1);
    }

    @Test
    void words_find_any_part_of_a_name() {
        assertThat(Api.texts(api.pages(PATH, "q", "컴퓨팅센터"), "/entity/name")).containsExactly("국가AI컴퓨팅센터");
        assertThat(Api.texts(api.pages(PATH, "q", "ai"), "/entity/name")).containsExactly("국가AI컴퓨팅센터");
        assertThat(api.pages(PATH, "q", "없는이름")).isEmpty();
    }

    @Test
    void a_summary_counts_articles_and_statements() {
        JsonNode person = api.get(PATH, "q", "이도윤").at("/items/0");
        assertThat(person.at("/articles").asInt()).isEqualTo(2);
        assertThat(person.at("/statements").asInt()).isEqualTo(3);
        assertThat(Api.texts(person.at("/aliases"), "")).contains("이도윤");
    }

    @Test
    void a_person_s_view_has_statements_posts_and_proposals() {
        JsonNode person = view("이도윤");
        assertThat(person.at("/counts/articles").asInt()).isEqualTo(2);
        assertThat(person.at("/counts/statements").asInt()).isEqualTo(3);
        assertThat(Api.texts(person.at("/statements/items"), "/on"))
                .containsExactly("2025-06-01", "2025-03-02", "2025-03-02");
        assertThat(Api.texts(person.at("/affiliations"), "/role")).containsExactly("회장", "대표");
        JsonNode post = person.at("/affiliations/1");
        assertThat(post.at("/organization/name").asString()).isEqualTo("한결소프트");
        assertThat(post.at("/firstSeen").asString()).isEqualTo("2025-03-02");
        assertThat(post.at("/lastSeen").asString()).isEqualTo("2025-03-02");
        assertThat(post.at("/sources/0/text").asString()).isEqualTo("한결소프트 이도윤 대표");
        assertThat(person.at("/proposals/0/policy/name").asString()).isEqualTo("국가AI컴퓨팅센터");
        assertThat(person.at("/proposals/0/source/text").asString()).isEqualTo("국가AI컴퓨팅센터를 서둘러 지어야 한다");
    }

    @Test
    void a_policy_s_view_has_who_proposed_and_who_funded_it() {
        JsonNode policy = view("국가AI컴퓨팅센터");
        assertThat(Api.texts(policy.at("/proposals"), "/proposer/name")).containsExactly("이도윤");
        assertThat(Api.texts(policy.at("/fundingsReceived"), "/amount")).containsExactlyInAnyOrder("3조원", "5천억원");
        assertThat(Api.texts(policy.at("/fundingsReceived"), "/funder/name")).containsExactlyInAnyOrder("새빛부", "");
        assertThat(Api.texts(policy.at("/statementsAbout/items"), "/speaker/name"))
                .containsExactly("이도윤");
        assertThat(policy.at("/counts/fundingsReceived").asInt()).isEqualTo(2);
    }

    @Test
    void a_body_s_view_has_its_people_and_the_money_it_gave() {
        JsonNode ministry = view("새빛부");
        assertThat(Api.texts(ministry.at("/affiliations"), "/person/name")).containsExactly("정가온");
        JsonNode funding = ministry.at("/fundingsGiven/0");
        assertThat(funding.at("/target/name").asString()).isEqualTo("국가AI컴퓨팅센터");
        assertThat(funding.at("/value").asLong()).isEqualTo(3_000_000_000_000L);
        assertThat(funding.at("/currency").asString()).isEqualTo("KRW");
        assertThat(funding.at("/source/text").asString()).isEqualTo("국가AI컴퓨팅센터에 3조원을 투자하기로 했다");
        assertThat(ministry.at("/fundingsReceived")).isEmpty();
    }

    @Test
    void its_statements_are_paged() {
        String path = PATH + "/" + id("이도윤") + "/statements";
        assertThat(Api.texts(api.pages(path, "limit", "1"), "/on"))
                .containsExactly("2025-06-01", "2025-03-02", "2025-03-02");
        String others = api.get(path, "limit", "1").at("/nextCursor").asString();
        api.problem(400, "cursor", PATH + "/" + id("정가온") + "/statements", "cursor", others);
    }

    @Test
    void an_unknown_id_is_not_found() {
        api.problem(404, "id", PATH + "/nobody");
        api.problem(404, "id", PATH + "/nobody/statements");
    }

    @Test
    void a_cursor_belongs_to_its_words() {
        String cursor = api.get(PATH, "limit", "1").at("/nextCursor").asString();
        api.problem(400, "cursor", PATH, "q", "새빛부", "cursor", cursor);
        api.problem(400, "cursor", PATH, "type", "PERSON", "cursor", cursor);
    }

    private JsonNode view(String name) {
        return api.get(PATH + "/" + id(name));
    }

    private String id(String name) {
        return api.get(PATH, "q", name).at("/items/0/entity/id").asString();
    }
}
