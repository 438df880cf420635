package io.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.article.Article;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.language.LanguageDetector;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleArticlesTest {
    private final List<Submission> articles = SampleArticles.all();

    @Test
    void there_are_ten_in_korean_and_two_in_english_each_with_its_metadata() {
        var detector = new LanguageDetector();

        assertThat(articles)
                .hasSize(12)
                .allSatisfy(article -> assertThat(article)
                        .hasNoNullFieldsOrPropertiesExcept("html", "author", "fetchedFrom")
                        .extracting(Submission::text)
                        .asString()
                        .hasSizeBetween(600, 1400));
        assertThat(articles.stream().map(article -> detector.detect(String.valueOf(article.text()))))
                .containsOnly("ko", "en")
                .filteredOn("en"::equals)
                .hasSize(2);
    }

    @Test
    void they_are_in_the_order_of_their_publication_and_read_as_articles_of_their_own() {
        var reader = new ArticleReader();

        assertThat(articles).extracting(Submission::publishedOn).isSorted();
        assertThat(articles.stream().map(reader::read).map(Article::id).distinct())
                .hasSize(12);
    }
}
