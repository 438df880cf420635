package io.claimgraph.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimgraph.article.Article;
import io.claimgraph.article.Zone;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String BODY = "물결시는 2일 작은 다리 다섯 곳을 고친다고 밝혔다.";
    private static final int LONG = 200_000;
    private final ArticleReader reader = new ArticleReader();

    @Test
    void text_is_normalised_once_and_otherwise_kept() {
        assertThat(text("\uFEFF가\u1102\u1161다\r\n다리\r길\u0000\u0007\t끝 ")).isEqualTo("가나다\n다리\n길  \t끝 ");
        assertThat(text("다리 \uD83D 길 \uDE00 끝 \uD83D\uDE00")).isEqualTo("다리 \uFFFD 길 \uFFFD 끝 \uD83D\uDE00");
        assertThat(text("다리\u2028길\u2029끝")).isEqualTo("다리\n길\n끝");
        assertThat(text("다리\u00A0길\u3000끝")).isEqualTo("다리 길 끝");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00A0", "\u0000\u0001", "123 !? 2025-03-04", "…"})
    void a_text_without_letters_is_refused(String text) {
        assertRefused(Submission.ofText(text), "text");
    }

    @Test
    void a_text_over_the_limit_is_refused_with_the_limit_in_the_message() {
        String text = "가".repeat(ArticleReader.MAX_CHARACTERS + 1);
        assertRefused(Submission.ofText(text), "text", "text has 5,000,001", "5,000,000");
        assertRefused(Submission.ofHtml(text), "html", "5,000,001", "5,000,000");
    }

    @Test
    void metadata_over_the_limit_is_refused_by_its_name() {
        String title = "가".repeat(ArticleReader.MAX_FIELD_CHARACTERS + 1);
        assertRefused(new Submission(BODY, null, null, title, null, null, null), "title", "1,001", "1,000");
    }

    @Test
    void text_and_html_exclude_each_other_and_one_is_needed() {
        assertRefused(new Submission(null, null, null, null, null, null, null), "text");
        assertRefused(new Submission(BODY, "<p>" + BODY + "</p>", null, null, null, null, null), "html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "<html></html>", "<a href='/'>로그인</a>", "<frameset></frameset>", "<!-- -->", "\u0000<"})
    void html_without_an_article_is_refused(String html) {
        assertRefused(Submission.ofHtml(html), "html");
    }

    @Test
    void what_the_submission_tells_wins_over_the_text() {
        Article article = reader.read(new Submission(
                "물결시, 다리 고친다\n입력 2025.03.02 10:00\n" + BODY + "\n차오름 기자 oreum@mulgyeol.example",
                null,
                URI.create("https://www.yna.co.kr/view/1"),
                "다리 다섯 곳",
                null,
                " 하늘빛 ",
                LocalDate.of(2025, 3, 3)));
        assertThat(article.title()).isEqualTo("다리 다섯 곳");
        assertThat(article.author()).isEqualTo("하늘빛");
        assertThat(article.publisher()).isEqualTo("연합뉴스");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void the_same_address_gives_the_same_id_and_the_same_text_without_one_too() {
        URI url = URI.create("https://news.example/1");
        assertThat(reader.read(new Submission(BODY, null, url, null, null, null, null))
                        .id())
                .isEqualTo(reader.read(new Submission(BODY + " 더.", null, url, null, null, null, null))
                        .id());
        assertThat(reader.read(Submission.ofText(BODY + "\r\n끝.")).id())
                .isEqualTo(reader.read(Submission.ofText(BODY + "\n끝.")).id());
    }

    static List<String> strangeTexts() {
        return List.of(
                "가".repeat(LONG),
                "가\n".repeat(LONG / 2),
                "\n".repeat(LONG) + "끝",
                "다. ".repeat(LONG / 3),
                "가" + "\u0301\u0316".repeat(LONG / 2),
                "기자 a@b.c ".repeat(LONG / 10),
                "(서울=가=나=".repeat(LONG / 8),
                "\"“‘'[(".repeat(LONG / 6) + "가",
                "사진= / 뉴스1. ".repeat(LONG / 12),
                "관련 기사\n".repeat(LONG / 6),
                "• 업력***\n".repeat(LONG / 8),
                "2025.03.04 ".repeat(LONG / 11) + "가",
                "\u200B\n\uFEFF \u200B가\n".repeat(LONG / 10),
                "\u202E\u200F가\u200D\uD83D\uDE00".repeat(LONG / 10),
                "\u1112\u119E\u11AB\u1100\u119E\u11AF".repeat(LONG / 6));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void strange_texts_are_read_and_their_zones_cover_them(String text) {
        assertZonesCover(reader.read(Submission.ofText(text)));
    }

    static List<String> strangePages() {
        return List.of(
                "<div>가".repeat(LONG / 6),
                "<p>".repeat(LONG / 3) + BODY,
                "<b><i><a>".repeat(5_000) + BODY.repeat(4),
                "<table><tr><td>".repeat(5_000) + BODY.repeat(4),
                "<p>" + (BODY + "<br>").repeat(LONG / 40),
                "<script>" + "가".repeat(LONG) + "</script><p>" + BODY.repeat(4),
                "<div class='" + "related-".repeat(LONG / 8) + "'>" + BODY.repeat(4),
                "<script type='application/ld+json'>" + "[".repeat(LONG) + "</script><p>" + BODY.repeat(4),
                "\uD800<p>\u0000" + BODY.repeat(4) + "\uDFFF");
    }

    @ParameterizedTest
    @MethodSource("strangePages")
    void strange_pages_are_read_or_refused(String html) {
        try {
            assertZonesCover(reader.read(Submission.ofHtml(html)));
        } catch (UnreadableSubmissionException e) {
            assertThat(e.field()).isEqualTo("html");
        }
    }

    @Test
    void mutilated_texts_are_read_and_their_zones_cover_them() {
        String text = """
                닫기
                한결경제
                "다리 놓는다"…물결시, 64억 투입
                - 작은 다리 다섯 곳
                (물결=한결통신) 차오름 기자 = 물결시는 2일 "다리를 고친다"고 밝혔다.
                다리가 놓일 곳을 주민들이 보고 있다. 2025.02.04. photo@newsis.example /사진=차오름
                관련 기사
                다리는 왜 무너졌나?
                물결시 관계자는 “올해 끝낸다”고 말했다. 차오름 기자 oreum@mulgyeol.example
                ⓒ 한결경제, 무단 전재 및 재배포 금지 😀
                """;
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder mutilated = new StringBuilder(text);
            for (int cut = random.nextInt(6); cut >= 0; cut--) {
                int from = random.nextInt(mutilated.length());
                mutilated.delete(from, Math.min(mutilated.length(), from + random.nextInt(30)));
                mutilated.insert(
                        random.nextInt(mutilated.length() + 1), "\n\u0000(\"]=/ⓒ\uD83D".charAt(random.nextInt(9)));
            }
            assertZonesCover(reader.read(Submission.ofText(mutilated + "끝")));
        }
    }

    private static void assertZonesCover(Article article) {
        int end = 0;
        for (Zone zone : article.zones()) {
            assertThat(zone.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(zone.span().length()).isPositive();
            assertThat(article.text().substring(end, zone.span().start())).isBlank();
            end = zone.span().end();
        }
        assertThat(article.text().substring(end)).isBlank();
    }

    private String text(String raw) {
        return reader.read(Submission.ofText(raw)).text();
    }

    private void assertRefused(Submission submission, String field, String... words) {
        assertThatExceptionOfType(UnreadableSubmissionException.class)
                .isThrownBy(() -> reader.read(submission))
                .satisfies(e -> assertThat(e.field()).isEqualTo(field))
                .satisfies(e -> assertThat(List.of(words))
                        .allSatisfy(word -> assertThat(e.getMessage()).contains(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>기사입력 2025.02.06. 오전 9:30</p><p>최종수정 2025.02.07. 오후 1:00</p>",
                "<ul><li>입력 2025-02-06 09:30:12</li><li>수정 2025-02-07 10:00:00</li></ul>",
                "<span>승인 2025.02.06 09:30</span><span>댓글 0</span>",
                "<div>등록 : 2025-02-06 09:30</div>"
            })
    void the_day_is_read_from_the_line_that_readers_see(String line) {
        String body = "<p>나래전자는 6일 새벌시에 연구소를 세우고 연구원 삼백 명을 뽑기로 했다고 밝혔다.</p>".repeat(3);
        String mail = "<p>이가온 기자 gaon@nuri.example</p>";
        Article article = reader.read(Submission.ofHtml("<html><body><h1>새벌에 연구소</h1>" + line + "<div>" + body + mail
                + "</div><p>Copyright ⓒ 누리경제. 무단 전재 및 재배포 금지</p></body></html>"));
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 2, 6));
        assertThat(article.author()).isEqualTo("이가온");
        assertThat(article.text()).doesNotContain("무단", "최종수정");
    }
}
