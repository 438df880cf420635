package io.claimgraph.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchApiTest extends QueryApiTest {
    private static final String PATH = "/api/search";

    @Test
    void it_finds_entities_statements_and_articles() {
        JsonNode found = api.get(PATH, "q", "컴퓨팅센터");
        assertThat(Api.texts(found.at("/entities"), "/entity/name")).containsExactly("국가AI컴퓨팅센터");
        assertThat(Api.texts(found.at("/statements"), "/content")).containsExactly("새빛부가 국가AI컴퓨팅센터를 서둘러 지어야 한다");
        assertThat(Api.texts(found.at("/articles"), "/title"))
                .containsExactlyInAnyOrder("새빛부, 컴퓨팅센터에 3조원", "한결소프트, 공장 인공지능 공개");
    }

    @Test
    void the_entity_of_exactly_that_name_comes_first() {
        assertThat(Api.texts(api.get(PATH, "q", "이도윤").at("/entities"), "/entity/name"))
                .startsWith("이도윤");
    }

    @Test
    void words_that_occur_nowhere_together_find_nothing() {
        JsonNode found = api.get(PATH, "q", "전기료 회장");
        assertThat(found.at("/entities")).isEmpty();
        assertThat(found.at("/statements")).isEmpty();
        assertThat(found.at("/articles")).isEmpty();
    }

    @Test
    void a_limit_holds_for_each_sort() {
        assertThat(api.get(PATH, "q", "인공지능", "limit", "1").at("/statements")).hasSize(1);
    }

    @Test
    void nothing_but_marks_finds_nothing() {
        assertThat(api.get(PATH, "q", "* ? \"").at("/articles")).isEmpty();
    }
}
