package io.claimgraph.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallsTest {
    private final PageReader reader = new PageReader();

    private static String page(String... paragraphs) {
        return "<html><body><main><p>" + String.join("</p><p>", paragraphs) + "</p></main></body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We and our 312 partners store and/or access information on a device, such as cookies, and process personal data.",
                "This website uses cookies to give you the best experience. By going on you accept our cookie policy in full.",
                "Please enable JavaScript and cookies to continue reading this website, then reload the page you came from.",
                "Checking your browser before you can go on to the page. This will only take a few seconds of your time.",
                "이 웹사이트는 쿠키를 사용합니다. 계속 이용하시려면 아래 단추를 눌러 쿠키 사용에 동의해 주시기 바랍니다.",
                "이 페이지를 보려면 자바스크립트를 켜야 합니다. 브라우저 설정을 확인하신 뒤 다시 접속해 주시기 바랍니다.",
                "이 기사는 로그인이 필요한 기사입니다. 회원이시면 로그인하시고 아니시면 가입하신 뒤 이어서 읽어 주시기 바랍니다."
            })
    void a_wall_is_no_article(String notice) {
        assertThat(reader.read(page(notice)).paragraphs()).isEmpty();
    }

    @Test
    void an_article_about_walls_is_one() {
        String news = "한미르 새벌전자 대표는 6일 \"내년부터 모든 서비스에서 광고용 쿠키를 사용하지 않겠다\"고 말했다.";
        String more = "새벌전자는 이날 이용자 삼만 명에게 물은 결과도 함께 내놓았다. 열에 일곱은 맞춤 광고를 원하지 않는다고 답했다.";
        assertThat(reader.read(page(news, more, more)).paragraphs()).contains(news, more);
    }
}
