package io.claimgraph.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Span;
import io.claimgraph.language.Morpheme;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference is Nori itself. */
class MorphologyTest {
    private final Morphology morphology = new Morphology();

    private List<Morpheme> morphemes(String text) {
        return morphology.morphemes(text, new Span(0, text.length()));
    }

    private static List<Morpheme> noris(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        try (KoreanTokenizer nori = new KoreanTokenizer(
                AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false)) {
            OffsetAttribute offset = nori.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute speech = nori.getAttribute(PartOfSpeechAttribute.class);
            nori.setReader(new StringReader(text));
            nori.reset();
            while (nori.incrementToken()) {
                POS.Tag first = speech.getLeftPOS();
                POS.Tag last = speech.getRightPOS();
                String tag = first == last ? first.name() : first.name() + "+" + last.name();
                if (first != POS.Tag.SP) {
                    morphemes.add(new Morpheme(new Span(offset.startOffset(), offset.endOffset()), tag));
                }
            }
            return morphemes;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "말",
                "나래로보틱스는 20일 \"새 로봇을 내년에 내놓겠다\"고 밝혔다.",
                "한결부 장관은 ‘미래 어업 육성법’(가칭)이 2025년 3월 국회를 통과할 것이라며 웃었다…",
                "  두 칸  띄고   세 칸 띈 글 ",
                "AI·반도체 3만7,500원(약 25.3달러)에 ㈜다온볼트와 MOU 체결!",
                "価格は上昇, 尹 대통령 🙂🙂 привет Straße e\u0301tude ㆍ ᄒᆞᆫ글"
            })
    void cuts_as_nori_does(String text) {
        assertThat(morphemes(text)).isEqualTo(noris(text));
    }

    @Test
    void cuts_as_nori_does_whatever_stands_beside_whatever() {
        String[] parts = {
            "가", "나", "는", "이", "한다", "했다고", "정부", "협회", "하", "었", "을", " ", " ", "12", "%", "A", "b", "京", "·", ".",
            "\"", "ㅋ"
        };
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 60; part++) {
                text.append(
                        random.nextInt(4) == 0
                                ? (char) ('가' + random.nextInt(11_172))
                                : parts[random.nextInt(parts.length)]);
            }
            assertThat(morphemes(text.toString())).as(text.toString()).isEqualTo(noris(text.toString()));
        }
    }

    @Test
    void cuts_as_nori_does_where_nothing_is_decided_for_long() {
        String text = "정부가나라를위해하는일이다".repeat(400);
        assertThat(morphemes(text)).isEqualTo(noris(text));
    }

    @Test
    void counts_from_the_beginning_of_the_article() {
        String text = "앞말 뒷말을";
        assertThat(morphology.morphemes(text, new Span(3, 6)).getFirst().span().of(text))
                .startsWith("뒷");
    }

    @Test
    void blanks_the_end_of_an_endless_run_of_marks() {
        assertThat(morphemes("끝" + "-".repeat(5_000) + "말"))
                .last()
                .isEqualTo(new Morpheme(new Span(5_001, 5_002), "NNG"));
    }
}
