package io.claimgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The copies of an article and the texts that it had, in the explorer. */
@IntegrationTest
@ExtendWith(Chromium.class)
class StoryPagesTest {
    private static final String LEAD = "바람호수시가 낡은 방앗간을 고쳐 마을 도서관으로 연다. 시는 오는 봄까지 공사를 마치고 책 2만 권을 들일 계획이다.";
    private static final String WORDS = "도하린 시장은 \"아이와 노인이 한자리에 앉는 곳이 되기를 바란다\"고 말했다.";
    private static final String END = "주민들은 옛 기계를 버리지 않고 현관에 두기로 뜻을 모았다. 도서관의 이름은 투표로 정한다.";
    private static final String OTHER_END = "도서관은 여름까지 문을 열지 못할 수도 있다고 시는 덧붙였다.";

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void empty(Page page) {
        page.navigate("about:blank");
        graph.clear();
    }

    private String store(String outlet, String... paragraphs) {
        return TestHttp.json(http.post(
                        "/api/articles",
                        Map.of(
                                "text",
                                String.join("\n\n", paragraphs),
                                "title",
                                "방앗간 도서관",
                                "publisher",
                                outlet,
                                "url",
                                "https://news.example/" + outlet.hashCode())))
                .get("id")
                .asString();
    }

    private void open(Page page, String path) {
        page.navigate(http.uri(path).toString());
    }

    @Test
    void an_article_leads_to_its_copies(Page page) {
        String article = store("새벌일보", LEAD, WORDS, END);
        store("가람신문", LEAD, WORDS);
        open(page, "/articles/" + article);

        assertThat(page.locator("div.also")).containsText("같은 기사 1건");
        page.locator("div.also").getByRole(AriaRole.LINK).getByText("가람신문").click();
        assertThat(page.locator("div.also")).containsText("새벌일보");
    }

    @Test
    void what_has_changed_in_a_text_is_shown(Page page) {
        String article = store("새벌일보", LEAD, WORDS, END);
        store("새벌일보", LEAD, WORDS, OTHER_END);
        open(page, "/articles/" + article);
        page.getByText("1판").click();

        assertThat(page.locator("del")).containsText(END);
        assertThat(page.locator("ins")).containsText(OTHER_END);
        assertThat(page.locator(".diff .line").first()).hasText(LEAD);
        page.getByText("지금 본문").first().click();
        assertThat(page.locator(".reading")).containsText("도서관은 여름까지 문을 열지 못할");
    }

    @Test
    void a_search_shows_a_story_once_if_asked_to(Page page) {
        store("새벌일보", LEAD, WORDS, END);
        store("가람신문", LEAD, WORDS);
        open(page, "/search?q=도서관");
        assertThat(page.locator(".articles > li")).hasCount(2);
        page.getByLabel("같은 기사와 발언은 한 번만").check();

        assertThat(page.locator(".articles > li")).hasCount(1);
        assertThat(page.getByLabel("같은 기사와 발언은 한 번만")).isChecked();
    }
}
