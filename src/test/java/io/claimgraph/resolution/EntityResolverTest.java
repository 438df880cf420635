package io.claimgraph.resolution;

import static io.claimgraph.extraction.EntityType.AGENCY;
import static io.claimgraph.extraction.EntityType.COMPANY;
import static io.claimgraph.extraction.EntityType.ORGANIZATION;
import static io.claimgraph.extraction.EntityType.PERSON;
import static io.claimgraph.extraction.EntityType.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.TestArticle;
import io.claimgraph.extraction.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
    private final EntityResolver resolver = new EntityResolver();
    private final Map<NameKey, Set<EntityId>> known = new HashMap<>();
    private int articles;

    /** Resolves an article that knows one entity by these forms, learns it, and gives its id. */
    private EntityId meet(EntityType type, String name, String... otherForms) {
        return meetAll(article(name, otherForms).entity(type, name, otherForms)).getFirst();
    }

    private List<EntityId> meetAll(TestArticle article) {
        ArticleGraph graph =
                resolver.resolve(article.article(), article.extraction(), name -> known.getOrDefault(name, Set.of()));
        for (ResolvedEntity entity : graph.entities()) {
            entity.keys()
                    .forEach(key ->
                            known.computeIfAbsent(key, any -> new HashSet<>()).add(entity.id()));
        }
        return graph.entities().stream().map(ResolvedEntity::id).toList();
    }

    private TestArticle article(String name, String... otherForms) {
        return TestArticle.at("https://news.example/" + articles++, name + " " + String.join(" ", otherForms));
    }

    @Test
    void one_name_is_one_entity_in_every_article() {
        assertThat(meet(PERSON, "한미르")).isEqualTo(meet(PERSON, "한미르"));
    }

    @ParameterizedTest
    @CsvSource({"나래 전자, 나래전자", "ＮＡＲＡＥ, Narae", "나래·전자, 나래전자"})
    void spaces_width_case_and_marks_make_no_difference(String one, String other) {
        assertThat(meet(COMPANY, one)).isEqualTo(meet(COMPANY, other));
    }

    @Test
    void a_body_is_one_whichever_kind_of_body_an_article_takes_it_for() {
        assertThat(meet(COMPANY, "새벌전력공단")).isEqualTo(meet(AGENCY, "새벌전력공단"));
    }

    @Test
    void a_person_a_body_and_a_policy_of_one_name_are_three() {
        assertThat(Set.of(meet(PERSON, "한누리"), meet(ORGANIZATION, "한누리"), meet(POLICY, "한누리")))
                .hasSize(3);
    }

    @Test
    void a_long_form_leads_to_the_full_name_whichever_comes_first() {
        EntityId full = meet(AGENCY, "새벌과학기술진흥처", "과기진흥처");
        assertThat(meet(AGENCY, "과기진흥처")).isEqualTo(full);
        EntityId unnamed = meet(AGENCY, "해양안전처");
        assertThat(meet(AGENCY, "새벌해양안전관리처", "해양안전처")).isEqualTo(unnamed);
    }

    @Test
    void a_short_form_of_two_syllables_leads_nowhere() {
        EntityId full = meet(COMPANY, "한빛은행", "한은");
        assertThat(meet(COMPANY, "한강은행", "한은")).isNotEqualTo(full);
    }

    @Test
    void a_title_reference_leads_nowhere() {
        EntityId first = meet(PERSON, "신가람", "신 부사장");
        assertThat(meet(PERSON, "신나루", "신 부사장")).isNotEqualTo(first);
        assertThat(meet(PERSON, "신 부사장")).isNotEqualTo(meet(PERSON, "신 부사장"));
    }

    @Test
    void a_common_noun_leads_nowhere() {
        EntityId first = meet(AGENCY, "새벌시공정거래위원회", "위원회");
        assertThat(meet(AGENCY, "새벌시인권위원회", "위원회")).isNotEqualTo(first);
    }

    @Test
    void a_name_that_two_bear_is_neither() {
        EntityId one = meet(ORGANIZATION, "새벌민주연합", "민주연합");
        EntityId two = EntityId.of(new NameKey(EntityFamily.BODY, "바다민주연합"));
        known.computeIfAbsent(new NameKey(EntityFamily.BODY, "민주연합"), any -> new HashSet<>())
                .add(two);
        assertThat(meet(ORGANIZATION, "민주연합")).isNotIn(one, two);
    }

    @Test
    void entities_that_an_article_tells_apart_stay_apart() {
        meet(COMPANY, "나래전자", "나래홀딩스");
        TestArticle article = article("나래전자", "나래엔터", "나래홀딩스");
        article.entity(COMPANY, "나래전자").entity(COMPANY, "나래엔터", "나래홀딩스");
        assertThat(meetAll(article)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void the_same_words_are_one_claim_whatever_marks_stand_in_them() {
        EntityId speaker = meet(PERSON, "한미르");
        assertThat(ClaimId.of(speaker, "연산이, 크게 모자란다"))
                .isEqualTo(ClaimId.of(speaker, "연산이 크게 모자란다."))
                .isNotEqualTo(ClaimId.of(null, "연산이 크게 모자란다"));
    }

    @Test
    void a_policy_that_only_a_proposal_names_is_an_entity_of_the_article() {
        TestArticle article = TestArticle.at("https://news.example/p", "한미르는 추격조 구성을 제안했다")
                .entity(PERSON, "한미르")
                .proposed("한미르", "추격조 구성", "추격조 구성을 제안했다");
        ArticleGraph graph = resolver.resolve(article.article(), article.extraction(), name -> Set.of());
        assertThat(graph.entities()).extracting(ResolvedEntity::name).containsExactly("한미르", "추격조 구성");
        assertThat(graph.proposals())
                .extracting(ArticleGraph.Proposed::policy)
                .containsExactly(graph.entities().getLast().id());
    }
}
