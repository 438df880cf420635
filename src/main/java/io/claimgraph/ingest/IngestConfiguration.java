package io.claimgraph.ingest;

import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.fetch.FetchSettings;
import io.claimgraph.collect.fetch.PageFetcher;
import io.claimgraph.extraction.ArticleExtractor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stages that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
class IngestConfiguration {
    @Bean
    ArticleReader articleReader() {
        return new ArticleReader();
    }

    /** Fetches nothing unless it is asked to. */
    @Bean
    PageFetcher pageFetcher(FetchProperties properties) {
        try {
            return new PageFetcher(
                    FetchSettings.standard(properties.userAgent(), properties.allow(), properties.delay()));
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "claimgraph.fetch.allow", properties.allow(), String.valueOf(e.getMessage()));
        }
    }

    @Bean
    ArticleExtractor articleExtractor() {
        return ArticleExtractor.standard();
    }
}
