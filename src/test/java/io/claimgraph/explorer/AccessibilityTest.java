package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
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
    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void sample() {
        graph.clear();
        http.post("/api/sample", BodyPublishers.noBody());
    }

    @Test
    void pages_keep_to_wcag_aa(Page page) {
        page.setViewportSize(1280, 900);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : paths(page)) {
                open(page, path);
                List<Rule> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations();
                assertThat(violations)
                        .as("%s, %s", path, scheme)
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .isEmpty();
            }
        }
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
        return List.of("/", article, entity, "/search?q=AI", "/search", "/graph", "/graph?entity=" + id);
    }

    private void open(Page page, String path) {
        page.navigate(http.uri(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
