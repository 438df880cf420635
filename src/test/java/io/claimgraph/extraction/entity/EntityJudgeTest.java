package io.claimgraph.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityCandidate;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.korean.KoreanExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityJudgeTest {
    private static final KoreanExtractor EXTRACTOR = new KoreanExtractor();
    private static final String IN_PASSING = "관계 기관 협력 프로젝트";
    private static final Article ARTICLE = new ArticleReader()
            .read(
                    Submission.ofText(
                            "산업통상자원부는 올해 안에 태양광 보급을 두 배로 늘리겠다고 18일 밝혔다. 노을전자 김한별 대표는 “관계 기관 협력 프로젝트에 힘을 보태겠다”고 말했다. 나래협회는 “주민과 함께하겠다”고 밝혔다."));

    @Test
    void a_phrase_that_names_nothing_is_left_out_everywhere() {
        ArticleExtraction extraction = EXTRACTOR.extract(ARTICLE);

        assertThat(EXTRACTOR.entityCandidates(ARTICLE))
                .map(EntityCandidate::entity)
                .map(ExtractedEntity::name)
                .contains(IN_PASSING);
        assertThat(extraction.entities()).map(ExtractedEntity::name).doesNotContain(IN_PASSING);
        assertThat(extraction.statements()).flatMap(Statement::about).doesNotContain(IN_PASSING);
    }

    @Test
    void whom_facts_name_stays() {
        List<EntityCandidate> needed = EXTRACTOR.entityCandidates(ARTICLE).stream()
                .filter(EntityCandidate::needed)
                .toList();

        assertThat(needed)
                .map(candidate -> candidate.entity().name())
                .containsExactlyInAnyOrder("산업통상자원부", "노을전자", "김한별", "나래협회");
        assertThat(EXTRACTOR.extract(ARTICLE).entities())
                .containsAll(needed.stream().map(EntityCandidate::entity).toList());
    }
}
