package io.claimgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import io.claimgraph.TestSite;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The feeds that are followed, in the explorer. */
@IntegrationTest
@ExtendWith(Chromium.class)
class FeedPagesTest {
    private static final String FEED =
            "<rss version='2.0'><channel><title>새벌 소식</title><link>https://news.example/</link></channel></rss>";

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void empty(Page page) {
        page.navigate("about:blank");
        graph.clear();
    }

    private void open(Page page) {
        page.navigate(http.uri("/feeds").toString());
    }

    private static void follow(Page page, String url) {
        page.getByLabel("주소", new Page.GetByLabelOptions().setExact(true)).fill(url);
        button(page, "구독").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_feed_is_followed_polled_and_removed(Page page) {
        open(page);
        page.getByLabel("확인 주기").selectOption("PT15M");
        follow(page, TestSite.serve("/feed-pages/rss.xml", "application/rss+xml", FEED));

        Locator feed = page.locator(".feeds > li");
        assertThat(feed.locator("h3")).hasText("새벌 소식");
        assertThat(feed).containsText("정상");
        assertThat(feed).containsText("15분마다");

        feed.getByText("지금 확인").click();
        assertThat(feed.getByText("지금 확인")).isEnabled();
        page.onceDialog(Dialog::accept);
        feed.getByText("구독 해지").click();
        assertThat(page.getByText("아직 구독하는 피드가 없습니다.")).isVisible();
    }

    @Test
    void a_feed_that_fails_says_why_in_the_readers_language(Page page) {
        http.post("/api/feeds", Map.of("url", "http://" + TestSite.HOST + "/feed-pages/none.xml", "every", "P1D"));
        open(page);

        assertThat(page.locator(".feeds .problem").first()).containsText("서버가 HTTP 상태 404(으)로 응답했습니다");
        assertThat(page.locator(".feeds > li")).containsText("하루 한 번");
    }

    @Test
    void an_address_without_a_feed_is_told_beside_its_field(Page page) {
        open(page);
        follow(page, TestSite.serve("/feed-pages/page", "text/html", "<html><body><p>소식</p></body></html>"));

        assertThat(page.locator("#feed-url-problem")).containsText("피드를 알려 주지 않는 페이지입니다");
    }
}
