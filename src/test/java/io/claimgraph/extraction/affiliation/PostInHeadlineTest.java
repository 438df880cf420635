package io.claimgraph.extraction.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.mention.finding.MentionFinder;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.KoreanAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostInHeadlineTest {
    private static final KoreanAnalyzer ANALYZER = new KoreanAnalyzer();
    private static final MentionFinder MENTIONS = new MentionFinder();
    private static final AffiliationReader POSTS = new AffiliationReader();

    @Test
    void headline_tells_whose_head_a_person_is() {
        assertThat(posts("도한별 네이버 대표 \"더 투자\"", "도한별 대표는 네이버의 투자를 늘리겠다고 15일 말했다."))
                .containsExactly("도한별 @ 네이버 : 대표");
    }

    @Test
    void body_comes_before_the_headline() {
        assertThat(posts("도한별 네이버 대표 \"더 투자\"", "도한별 카카오 대표는 네이버의 투자를 15일 반겼다."))
                .containsExactly("도한별 @ 카카오 : 대표");
    }

    private static List<String> posts(String headline, String body) {
        String text = headline + "\n\n" + body;
        int start = headline.length() + 2;
        Article article = new Article(
                ArticleId.of(null, text),
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(
                        new Zone(new Span(0, headline.length()), Zone.Kind.HEADLINE),
                        new Zone(new Span(start, text.length()), Zone.Kind.BODY)));
        AnalysedArticle analysed = ANALYZER.analyse(article);
        return POSTS.read(analysed, MENTIONS.find(analysed)).stream()
                .map(post -> "%s @ %s : %s".formatted(post.person(), post.organization(), post.role()))
                .toList();
    }
}
