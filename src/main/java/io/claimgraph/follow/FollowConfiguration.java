package io.claimgraph.follow;

import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.fetch.PageFetcher;
import io.claimgraph.graph.DataLocation;
import io.claimgraph.ingest.IngestService;
import java.time.InstantSource;
import java.util.Random;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together; a command that opens the graph polls nothing by itself. */
@Configuration(proxyBeanMethods = false)
class FollowConfiguration {
    @Bean
    FeedStore feedStore(Driver driver, DataLocation data) {
        FeedStore store = new FeedStore(driver);
        if (data.ownedByThisProcess()) {
            store.releaseAll();
        }
        return store;
    }

    @Bean
    Follower follower(FeedStore store, PageFetcher fetcher, ArticleReader reader, IngestService ingest) {
        return new Follower(
                store,
                new FeedSource(fetcher),
                new ArticleTaker(fetcher, reader, ingest),
                new Pace(new Random()),
                InstantSource.system());
    }

    @Bean
    @ConditionalOnWebApplication
    FollowSchedule followSchedule(FeedStore store, Follower follower) {
        return new FollowSchedule(store, follower, InstantSource.system());
    }
}
