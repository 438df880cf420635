package io.claimgraph.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String BODY = """
            <article><h1>나래전자, 새벌에 연구소</h1>
            <p>나래전자는 6일 새벌시에 연구소를 세우고 연구원 삼백 명을 뽑기로 했다고 밝혔다.</p>
            <p>한미르 대표는 "연산 자원이 크게 모자란다"며 정부에 지원을 요청하겠다고 이날 말했다.</p></article>
            """;
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2025-02-06T09:30:00+09:00");

    private final PageReader reader = new PageReader();

    private Page read(String head, String body) {
        return reader.read("<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    @Test
    void json_ld_is_read_wherever_it_stands_in_the_graph() {
        Page page = read("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "누리경제"},
                  {"@type": ["NewsArticle"], "headline": "나래전자, 새벌에 연구소",
                   "author": [{"@type": "Person", "name": "이가온 기자"}, {"@type": "Person", "name": "박새론"}],
                   "publisher": {"@type": "Organization", "name": "누리경제"},
                   "datePublished": "2025-02-06T09:30:00+09:00", "inLanguage": "ko-KR", "keywords": ["반도체", "연구소"]}]}
                </script>
                """, BODY);
        assertThat(page.title()).isEqualTo("나래전자, 새벌에 연구소");
        assertThat(page.author()).isEqualTo("이가온, 박새론");
        assertThat(page.publisher()).isEqualTo("누리경제");
        assertThat(page.publishedAt()).isEqualTo(MOMENT);
        assertThat(page.language()).isEqualTo("ko-KR");
        assertThat(page.tags()).containsExactly("반도체", "연구소");
    }

    @Test
    void open_graph_and_other_meta_elements_are_read() {
        Page page = read("""
                <meta property="og:title" content="나래전자, 새벌에 연구소">
                <meta property="og:site_name" content="누리경제">
                <meta property="og:url" content="https://nuri.example/news/7">
                <meta property="og:locale" content="ko_KR">
                <meta property="article:author" content="이가온">
                <meta property="article:published_time" content="2025-02-06T09:30:00+09:00">
                <meta property="article:tag" content="반도체"><meta property="article:tag" content="연구소">
                """, BODY);
        assertThat(page.title()).isEqualTo("나래전자, 새벌에 연구소");
        assertThat(page.author()).isEqualTo("이가온");
        assertThat(page.publisher()).isEqualTo("누리경제");
        assertThat(page.canonicalUrl()).isEqualTo(URI.create("https://nuri.example/news/7"));
        assertThat(page.publishedAt()).isEqualTo(MOMENT);
        assertThat(page.language()).isEqualTo("ko-KR");
        assertThat(page.tags()).containsExactly("반도체", "연구소");
    }

    @Test
    void microdata_is_read() {
        Page page = read("", """
                <div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">나래전자, 새벌에 연구소</h2>
                <span itemprop="author" itemscope><span itemprop="name">이가온</span> 기자</span>
                <meta itemprop="datePublished" content="2025-02-06T09:30:00+09:00">
                <div itemprop="articleBody">
                """ + BODY + "</div></div>");
        assertThat(page.title()).isEqualTo("나래전자, 새벌에 연구소");
        assertThat(page.author()).isEqualTo("이가온");
        assertThat(page.publishedAt()).isEqualTo(MOMENT);
    }

    @Test
    void a_time_element_is_read() {
        Page page = read("", "<time datetime=\"2025-02-06T09:30:00+09:00\">사흘 전</time>" + BODY);
        assertThat(page.publishedAt()).isEqualTo(MOMENT);
        assertThat(read("", "<time>2025.02.06 09:30</time>" + BODY).publishedOn())
                .isEqualTo(LocalDate.of(2025, 2, 6));
    }

    @Test
    void the_canonical_address_wins_over_the_open_graph_one() {
        Page page = read(
                "<link rel=\"canonical\" href=\"https://nuri.example/7\"><meta property=\"og:url\" content=\"https://m.nuri.example/7\">",
                BODY);
        assertThat(page.canonicalUrl()).isEqualTo(URI.create("https://nuri.example/7"));
    }

    @Test
    void the_language_of_the_page_is_read() {
        assertThat(reader.read("<html lang=\"en_GB\"><body>" + BODY + "</body></html>")
                        .language())
                .isEqualTo("en-GB");
        assertThat(read("", BODY).language()).isNull();
    }

    @Test
    void broken_json_ld_does_not_hide_the_other_sources() {
        Page page = read(
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script>"
                        + "<meta property=\"og:title\" content=\"나래전자, 새벌에 연구소\">",
                BODY);
        assertThat(page.title()).isEqualTo("나래전자, 새벌에 연구소");
        assertThat(page.paragraphs()).hasSize(2);
    }
}
