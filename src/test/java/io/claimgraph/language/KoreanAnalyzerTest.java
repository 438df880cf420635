package io.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanAnalyzerTest {
    private final KoreanAnalyzer analyzer = new KoreanAnalyzer();

    private static Article article(String text, Zone... zones) {
        return new Article(new ArticleId("test"), null, null, null, null, null, text, List.of(zones));
    }

    private List<String> sentences(String text) {
        Article article = article(text, new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        return analyzer.analyse(article).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private List<String> quotations(String text) {
        Article article = article(text, new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        return analyzer.analyse(article).quotations().stream()
                .map(quotation -> quotation.content().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "비가 왔다. 바람도 불었다. # 비가 왔다.|바람도 불었다.",
                "비가 왔다.바람도 불었다. # 비가 왔다.|바람도 불었다.",
                "물가는 2.5% 올랐다. 금리는 그대로다. # 물가는 2.5% 올랐다.|금리는 그대로다.",
                "2025. 2. 6. 문을 열었다. # 2025. 2. 6. 문을 열었다.",
                "Gaon Co. 대표가 왔다. 곧 갔다. # Gaon Co. 대표가 왔다.|곧 갔다.",
                "그는 \"비가 왔다. 춥다\"고 했다. 밤이었다. # 그는 \"비가 왔다. 춥다\"고 했다.|밤이었다.",
                "값이 올랐다(작년엔 내렸다. 올해는 다르다). 끝이다. # 값이 올랐다(작년엔 내렸다. 올해는 다르다).|끝이다.",
                "왜 그랬을까? 아무도 모른다! # 왜 그랬을까?|아무도 모른다!",
                "\"정말입니다.\" 그는 웃었다. # \"정말입니다.\"|그는 웃었다."
            })
    void ends_sentences_where_they_end(String text, String expected) {
        assertThat(sentences(text)).containsExactly(expected.split("\\|", -1));
    }

    @Test
    void a_line_ends_a_sentence_unless_a_speech_goes_on_in_the_next() {
        assertThat(sentences("첫 줄\n둘째 줄이다")).containsExactly("첫 줄", "둘째 줄이다");
        assertThat(sentences("그는 \"간다\"라며,\n\n\"온다\"고 했다.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "그는 \"간다\"고 했다. # 간다",
                "그는 “간다”며 “온다”고 했다. # 간다|온다",
                "그는 \"간다'며 \"온다\"고 했다. # 간다|온다",
                "그는 “‘간다’고 들었다”고 했다. # ‘간다’고 들었다|간다",
                "'24년 계획과 '새길' 사업이다. # 새길",
                "그는\"간다\"고 했다. # 간다",
                "그는 “간다고 했다. 그는 “온다”고 했다. # 온다"
            })
    void pairs_quotation_marks(String text, String expected) {
        assertThat(quotations(text)).containsExactly(expected.split("\\|", -1));
    }

    @Test
    void reads_the_body_alone() {
        String text = "제목이다.\n본문이다.";
        Article article = article(
                text,
                new Zone(new Span(0, 5), Zone.Kind.HEADLINE),
                new Zone(new Span(6, text.length()), Zone.Kind.BODY));
        assertThat(analyzer.analyse(article).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.span().of(text)).isEqualTo("본문이다."))
                .satisfies(sentence -> assertThat(sentence.paragraph()).isEqualTo(1));
    }

    @Test
    void morphemes_keep_their_place_past_no_break_spaces() {
        String text = "서\u00A0대표는 웃었다.";
        Article article = article(text, new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        assertThat(analyzer.analyse(article).sentences().getFirst().morphemes())
                .extracting(morpheme -> morpheme.span().of(text))
                .contains("서", "대표", "는")
                .doesNotContain("\u00A0");
    }
}
