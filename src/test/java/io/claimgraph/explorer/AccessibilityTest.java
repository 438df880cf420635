package io.claimgraph.explorer;

import static io.claimgraph.TestHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page as it is with the sample, in both colour schemes. */
@IntegrationTest
@ExtendWith(Chromium.class)
class AccessibilityTest {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void sample(Page page) {
        page.navigate("about:blank");
        graph.clear();
        http.post("/api/sample", BodyPublishers.noBody());
        importBrokenLine();
    }

    /** A job with a failure to show. */
    private void importBrokenLine() {
        String part =
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"news.jsonl\"\r\n\r\n{\r\n--part--\r\n";
        http.send(HttpRequest.newBuilder(http.uri("/api/jobs"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(part))
                .build());
    }

    @Test
    void pages_keep_to_wcag_aa(Page page) {
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (String path : paths(page)) {
            open(page, path);
            check(path, new AxeBuilder(page).withTags(WCAG_AA));
        }
    }

    @Test
    void dark_pages_have_as_much_contrast(Page page) {
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String path : paths(page)) {
            open(page, path);
            check(path, new AxeBuilder(page).withRules(List.of("color-contrast")));
        }
    }

    private static void check(String path, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .as(path)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void nothing_is_wider_than_a_phone(Page page) {
        page.setViewportSize(390, 844);
        for (String path : paths(page)) {
            open(page, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
        }
    }

    private List<String> paths(Page page) {
        open(page, "/");
        String article = page.locator(".articles h3 a").first().getAttribute("href");
        String entity = page.locator(".stakeholders a").first().getAttribute("href");
        String id = entity.substring(entity.lastIndexOf('/') + 1);
        return List.of(
                "/",
                article,
                entity,
                "/search?q=AI",
                "/search",
                "/graph",
                "/graph?entity=" + id,
                "/jobs",
                job(),
                "/feeds");
    }

    private String job() {
        return json(http.get("/api/jobs")).get("items").values().stream()
                .map(job -> "/jobs/" + job.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private void open(Page page, String path) {
        page.navigate(http.uri(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
