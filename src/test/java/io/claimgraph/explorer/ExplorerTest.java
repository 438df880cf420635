package io.claimgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.TestSite;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@ExtendWith(Chromium.class)
class ExplorerTest {
    private static final String WORDS = "국산 인공지능 반도체를 내년부터 공공 데이터센터에 먼저 쓰겠다";
    private static final String ARTICLE = """
            가람전자, 인공지능 반도체 공개

            서은결 가람전자 대표는 3일 서울에서 열린 간담회에서 "%s"고 말했다. 간담회에는 기자 서른 명이 왔다.

            도하린 가람전자 부사장은 "<script>window.broken = true</script> 같은 표시도 글자일 뿐"이라고 설명했다.
            """.formatted(WORDS);

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void empty(Page page) {
        page.navigate("about:blank");
        graph.clear();
        page.setViewportSize(1280, 900);
    }

    @Test
    void a_pasted_article_is_shown_with_its_statements_marked(Page page) {
        open(page, "/");
        page.getByLabel("기사 본문").fill(ARTICLE);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("읽기").setExact(true))
                .click();

        page.waitForURL(Pattern.compile(".*/articles/[^/]+$"));
        assertThat(text(page.locator("[data-fact='statement-1']"))).isEqualTo(WORDS);
        assertThat(page.locator(".fact.statement").first()).containsText("서은결");
        assertThat(page.locator(".reading")).containsText("<script>window.broken = true</script>");
        assertThat(page.evaluate("window.broken")).isNull();
    }

    @Test
    void the_page_at_an_address_is_fetched_and_shown(Page page) {
        String body = "<html><body><article><p>" + ARTICLE.replace("<", "&lt;").replace("\n", "</p><p>")
                + "</p></article></body></html>";
        String url = TestSite.serve("/explorer/article", "text/html; charset=utf-8", body);
        open(page, "/");
        page.getByLabel("주소(URL)").fill(url);
        page.getByLabel("주소(URL)").press("Enter");

        page.waitForURL(Pattern.compile(".*/articles/[^/]+$"));
        assertThat(text(page.locator("[data-fact='statement-1']"))).isEqualTo(WORDS);
    }

    @Test
    void an_address_that_cannot_be_fetched_is_told_beside_it(Page page) {
        open(page, "/");
        page.getByLabel("주소(URL)").fill("reader@news.example/1");
        page.getByLabel("주소(URL)").press("Enter");

        assertThat(page.locator("#paste-url-problem")).containsText("사용자 이름이나 비밀번호가 든 주소는 가져오지 않습니다");
        assertThat(page.getByLabel("주소(URL)")).isFocused();
    }

    @Test
    void a_problem_is_told_beside_its_field(Page page) {
        open(page, "/");
        page.getByLabel("기사 본문").fill(ARTICLE);
        page.getByLabel("주소(URL)").fill("가람일보");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("읽기").setExact(true))
                .click();

        assertThat(page.locator("#paste-url-problem")).containsText("가람일보");
        assertThat(page.getByLabel("주소(URL)")).isFocused();
    }

    @Test
    void a_search_leads_to_the_speaker_and_on_to_the_words(Page page) {
        store(ARTICLE);
        open(page, "/");
        page.getByRole(AriaRole.SEARCHBOX).fill("인공지능");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");

        assertThat(page.locator(".statement-row mark").first()).hasText("인공지능");
        page.locator(".statement-row")
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("서은결"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("서은결");
        page.locator(".quote a").first().click();

        page.waitForURL(Pattern.compile(".*/articles/.*#s-\\d+-\\d+$"));
        assertThat(text(page.locator(".lit"))).isEqualTo(WORDS);
        assertThat(page.locator(".lit").first()).isInViewport();
        assertThat(page.locator(".fact.current")).containsText("서은결");
    }

    @Test
    void a_click_on_a_statement_beside_the_text_lights_its_words(Page page) {
        open(page, "/articles/" + store(ARTICLE));
        page.locator(".fact.statement .words").first().click();

        assertThat(text(page.locator(".lit"))).isEqualTo(WORDS);
    }

    @Test
    void a_click_on_marked_words_shows_their_statement(Page page) {
        open(page, "/articles/" + store(ARTICLE));
        page.locator("span.said").last().click();

        assertThat(page.locator(".fact.current .speaker-name")).hasText("도하린");
    }

    @Test
    void one_speaker_can_be_singled_out(Page page) {
        open(page, "/articles/" + store(ARTICLE));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("도하린"))
                .click();

        assertThat(page.locator(".fact.statement:visible .speaker-name")).hasText("도하린");
    }

    @Test
    void the_graph_grows_on_a_click_and_nothing_moves(Page page) {
        store(ARTICLE);
        open(page, "/graph?entity=%EC%84%9C%EC%9D%80%EA%B2%B0");
        page.waitForFunction("() => document.querySelector('.canvas').picture?.cy.nodes('[name = \"가람전자\"]').length");
        Object before = positions(page);
        page.evaluate("() => { window.settled = document.querySelector('.canvas').picture.cy.nodes(); }");
        click(page, "가람전자");

        page.waitForFunction("() => document.querySelector('.canvas').picture.cy.nodes('[name = \"도하린\"]').length");
        assertThat(positions(page)).isEqualTo(before);
        assertThat(page.locator("[data-edges]")).containsText("도하린");
        assertThat(page.locator("[data-panel]")).containsText("부사장");
    }

    @Test
    void more_statements_come_on_a_click(Page page) {
        String many = IntStream.range(100, 125)
                .mapToObj("서은결 가람전자 대표는 \"해마다 공장을 %d곳씩 더 짓겠다\"고 말했다."::formatted)
                .collect(Collectors.joining("\n\n"));
        String article = store(many);
        open(page, "/articles/" + article);
        page.locator(".speaker-name").first().click();
        int first = page.locator(".statement-row").count();
        page.getByText("더 보기").click();

        assertThat(page.locator(".statement-row").nth(first)).isVisible();
        assertThat(page.getByText("더 보기")).hasCount(0);
    }

    @Test
    void the_first_start_offers_the_sample(Page page) {
        open(page, "/");
        page.getByText("예시 불러오기").click();

        assertThat(page.locator(".articles > li")).hasCount(12);
        assertThat(page.getByText("예시 불러오기")).hasCount(0);
    }

    @Test
    void the_language_changes_and_stays_changed(Page page) {
        open(page, "/search?q=AI");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).containsText("Results for “AI”");
        open(page, "/");
        assertThat(page.locator("h1")).hasText("Who said, proposed and funded what");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("한국어"))
                .click();
        assertThat(page.locator("h1")).hasText("누가 무엇을 말하고, 제안하고, 지원했나");
    }

    @Test
    void the_keyboard_skips_to_the_content_first(Page page) {
        open(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    private void open(Page page, String path) {
        page.navigate(http.uri(path).toString());
    }

    private String store(String text) {
        return TestHttp.json(http.post("/api/articles", Map.of("text", text, "publishedOn", "2025-03-03")))
                .get("id")
                .asString();
    }

    private static Object positions(Page page) {
        return page.evaluate("""
                () => {
                  const { cy } = document.querySelector('.canvas').picture;
                  const nodes = window.settled ?? cy.nodes();
                  return nodes.map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).join();
                }""");
    }

    private static String text(Locator pieces) {
        return String.join("", pieces.allTextContents());
    }

    private static void click(Page page, String name) {
        Locator canvas = page.locator(".canvas");
        Map<?, ?> at = (Map<?, ?>) canvas.evaluate(
                "(canvas, name) => canvas.picture.cy.nodes(`[name = \"${name}\"]`).renderedPosition()", name);
        canvas.click(new Locator.ClickOptions().setPosition(number(at.get("x")), number(at.get("y"))));
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
