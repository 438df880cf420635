package io.claimgraph.ingest;

import io.claimgraph.collect.ArticleReader;
import io.claimgraph.extraction.ArticleExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stages that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    ArticleReader articleReader() {
        return new ArticleReader();
    }

    @Bean
    ArticleExtractor articleExtractor() {
        return ArticleExtractor.standard();
    }
}
