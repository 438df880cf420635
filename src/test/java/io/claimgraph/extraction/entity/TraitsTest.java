package io.claimgraph.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.extraction.EntityCandidate;
import io.claimgraph.extraction.korean.KoreanExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsTest {
    private static final KoreanExtractor EXTRACTOR = new KoreanExtractor();

    private static List<String> of(String name, String text) {
        return EXTRACTOR.entityCandidates(new ArticleReader().read(Submission.ofText(text))).stream()
                .filter(candidate -> candidate.entity().name().equals(name))
                .map(EntityCandidate::traits)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_name_is_told_by_what_the_text_does_with_it() {
        List<String> traits = of("환경부", "환경부는 18일 나루천을 되살리겠다고 밝혔다. 환경부는 내년에 시작한다. 주민은 환경부를 믿지 않는다.");

        assertThat(traits)
                .contains("type=AGENCY", "mentions=2", "first=0", "case=topic", "before=line", "speaks=1", "staff=0")
                .contains("found=lexicon", "last=부", "last=경부", "marked=false", "quoted=none", "forms=1");
    }

    @Test
    void marks_quotations_and_posts_are_seen() {
        String text = "노을전자 김한별 대표는 “환경부와 ‘나루천 살리기 사업’을 함께한다”고 말했다.";

        assertThat(of("나루천 살리기 사업", text))
                .contains("marked=true", "quoted=all", "before=mark", "case=object", "words=3");
        assertThat(of("김한별", text)).contains("post=1", "speaks=1").doesNotContain("last=별");
        assertThat(of("노을전자", text)).contains("staff=1", "speaks=0");
    }
}
