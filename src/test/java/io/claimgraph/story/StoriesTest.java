package io.claimgraph.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.TestArticle;
import io.claimgraph.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles are copies of one story. */
class StoriesTest {
    private static final String STORY = """
            바람호수시가 낡은 방앗간을 고쳐 마을 도서관으로 연다. 시는 오는 봄까지 공사를 마치고 책 2만 권을 들일 계획이다.
            방앗간은 쉰 해 동안 마을 사람들의 쌀을 찧던 곳으로, 기계를 멈춘 뒤에는 빈 건물로 남아 있었다.
            도하린 시장은 "아이와 노인이 한자리에 앉는 곳이 되기를 바란다"고 말했다.
            주민들은 옛 기계를 버리지 않고 현관에 두기로 뜻을 모았다. 도서관의 이름은 투표로 정한다.
            """;
    private static final String WEATHER =
            "{0}은 {1}일 대체로 맑겠다. 아침 최저기온은 {2}도, 낮 최고기온은 {3}도로 어제보다 {4}도 높겠다. 바람은 초속 {5}미터로 불고 물결은 {6}미터로 일겠다. "
                    + "기상청은 낮과 밤의 기온 차가 크니 건강 관리에 유의해 달라고 당부했다.";

    private static StoryText text(String name, String text) {
        Article article = TestArticle.at("https://news.example/" + name, text).article();
        return StoryText.of(article);
    }

    private static boolean areCopies(String one, String other) {
        StoryText a = text("a", one);
        StoryText b = text("b", other);
        assertThat(b.isCopyOf(a)).isEqualTo(a.isCopyOf(b));
        return a.isCopyOf(b);
    }

    @Test
    void an_edited_copy_is_a_copy_and_shares_keys() {
        String copy = "방앗간의 새 삶\n(바람호수=가람통신) 서은결 기자 = "
                + STORY.substring(0, STORY.length() * 2 / 3).replace("계획이다", "예정이다");
        assertThat(areCopies(STORY, copy)).isTrue();
        List<String> shared = new ArrayList<>(text("a", STORY).keys());
        shared.retainAll(text("b", copy).keys());
        assertThat(shared).hasSizeGreaterThanOrEqualTo(StoryText.COMMON_KEYS);
    }

    @Test
    void other_spaces_marks_widths_and_lines_change_nothing() {
        assertThat(areCopies(STORY, STORY.replace(" ", "").replace("2만", "２만").replace("\"", "”")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"새벌,3,5,14,2,4,1.5", "바람호수,4,7,11,3,6,2.5"})
    void a_daily_report_with_other_figures_is_another_story(
            String place, String day, String a, String b, String c, String d, String e) {
        String today = fill("가람", "2", "9", "17", "1", "8", "0.5");
        assertThat(areCopies(today, fill(place, day, a, b, c, d, e))).isFalse();
        assertThat(areCopies(today, today)).isTrue();
    }

    private static String fill(String... values) {
        String report = WEATHER;
        for (int i = 0; i < values.length; i++) {
            report = report.replace("{" + i + "}", values[i]);
        }
        return report;
    }

    @Test
    void the_same_words_about_other_people_are_another_story() {
        String form = "A전자가 새 대표이사에 B 부사장을 선임했다. B 대표는 A전자에 입사해 영업본부장을 거쳤다. "
                + "A전자 관계자는 \"B 대표가 현장을 잘 알고 조직을 아우를 적임자라고 판단했다\"고 설명했다. "
                + "B 대표는 \"고객에게 더 가까이 다가가는 회사를 만들겠다\"고 말했다.";
        assertThat(areCopies(
                        form.replace("A", "나래").replace("B", "한미르"),
                        form.replace("A", "가람").replace("B", "서은결")))
                .isFalse();
    }

    @Test
    void a_text_within_one_of_more_than_twice_its_length_is_no_copy() {
        assertThat(areCopies(STORY.lines().findFirst().orElseThrow(), STORY)).isFalse();
    }

    @Test
    void a_chain_of_texts_does_not_join_what_has_nothing_in_common() {
        List<String> parts = STORY.lines().toList();
        String one = parts.get(0) + "\n" + parts.get(1);
        String both = one + "\n" + parts.get(2) + "\n" + parts.get(3);
        String other = parts.get(2) + "\n" + parts.get(3);
        List<List<StoryText>> stories = Stories.of(List.of(text("1", one), text("2", other)));
        assertThat(stories).hasSize(2);
        assertThat(Stories.of(List.of(text("1", one), text("2", other), text("3", both))))
                .allSatisfy(story -> assertThat(story)
                        .allSatisfy(
                                member -> assertThat(member == story.getFirst() || member.isCopyOf(story.getFirst()))
                                        .isTrue()));
    }

    @Test
    void the_order_of_the_texts_does_not_matter() {
        List<StoryText> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(text("copy" + i, STORY.substring(0, STORY.length() - 17 * i)));
            texts.add(text("report" + i, fill("가람", "2" + i, i + "1", i + "2", i + "3", i + "4", i + "5")));
        }
        List<List<StoryText>> stories = Stories.of(texts);
        assertThat(stories).hasSize(7);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(texts, new Random(round));
            assertThat(Stories.of(texts)).isEqualTo(stories);
        }
    }

    @Test
    void a_text_of_a_few_letters_has_no_keys() {
        assertThat(text("a", "속보. 코스피 상승 마감.").keys()).isEmpty();
        assertThat(text("b", "※").isCopyOf(text("c", "△"))).isFalse();
    }
}
