package io.claimgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestHttp;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports in the explorer. */
@IntegrationTest
@ExtendWith(Chromium.class)
class JobPagesTest {
    private static final String LINES = """
            {"text": "한미르 나래전자 대표는 4일 \\"연산 자원이 모자란다\\"고 말했다."}
            {broken
            """;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHttp http;

    @BeforeEach
    void empty(Page page) {
        page.navigate("about:blank");
        graph.clear();
    }

    private void submit(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("가져오기").setExact(true))
                .click();
    }

    @Test
    void an_import_is_followed_to_its_end_and_says_what_failed(Page page) {
        page.navigate(http.uri("/jobs").toString());
        page.getByLabel("내 컴퓨터의 파일")
                .setInputFiles(
                        new FilePayload("news.jsonl", "application/jsonl", LINES.getBytes(StandardCharsets.UTF_8)));
        submit(page);

        assertThat(page.locator("h1")).hasText("news.jsonl");
        assertThat(page.locator("#job .state")).hasText("완료");
        assertThat(page.locator(".failures")).containsText("news.jsonl:2");
        assertThat(page.locator(".failures")).containsText("JSON이 아닙니다");
        assertThat(page.getByText("실패한 기사 다시 시도")).isVisible();
    }

    @Test
    void a_path_that_is_not_there_is_told_beside_its_field(Page page) {
        page.navigate(http.uri("/jobs").toString());
        page.getByLabel("또는 보관 폴더 안의 경로").fill("../neo4j");
        submit(page);

        assertThat(page.locator("#job-path-problem")).containsText("../neo4j");
        assertThat(page.getByLabel("또는 보관 폴더 안의 경로")).hasValue("../neo4j");
    }
}
