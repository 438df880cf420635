package io.claimgraph.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.fetch.PageFetcher;
import io.claimgraph.ingest.IngestService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Following with a clock of its own, which is so far ahead that the service's own schedule leaves these feeds alone. */
@IntegrationTest
class FollowerTest {
    private static final String FEED = "/rss.xml";
    private static final Duration EVERY = Duration.ofMinutes(30);

    @Autowired
    private TestGraph graph;

    @Autowired
    private Driver driver;

    @Autowired
    private ArticleReader reader;

    @Autowired
    private IngestService ingest;

    private final NewsSite site = new NewsSite();
    private final PageFetcher fetcher = site.fetcher();
    private Instant now = Instant.parse("2090-01-01T00:00:00Z");

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void articles_of_a_feed_arrive_once() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"), site.article("/2", "둘째 기사", "공장을 줄인다"));
        String id = follow(FEED);

        assertThat(view(id).status()).isEqualTo(FeedView.Status.FINE);
        assertThat(view(id).name()).isEqualTo("새벌신문");
        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(2, 2, 0, 0, 0, 0, 0));
        assertThat(titles()).containsExactlyInAnyOrder("첫 기사", "둘째 기사");
        assertThat(graph.value("MATCH (s:Statement) WHERE s.content STARTS WITH '공장' RETURN count(s)")
                        .asInt())
                .isEqualTo(2);

        site.feed(FEED, "\"2\"", site.article("/3", "셋째 기사", "공장을 옮긴다"), "/1", "/2");
        turn(id);

        assertThat(titles()).containsExactlyInAnyOrder("첫 기사", "둘째 기사", "셋째 기사");
        assertThat(site.requests()).containsExactly(FEED, "/1", "/2", FEED + " unless \"1\"", "/3");
    }

    @Test
    void a_feed_that_has_not_changed_is_not_read_again() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"));
        String id = follow(FEED);
        turn(id);

        assertThat(site.requests()).containsExactly(FEED, "/1", FEED + " unless \"1\"");
        assertThat(view(id).status()).isEqualTo(FeedView.Status.FINE);
        assertThat(view(id).lastPoll()).isEqualTo(now);
    }

    @Test
    void what_the_page_does_not_tell_the_feed_does() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"));
        follow(FEED);

        assertThat(graph.value("MATCH (a:Article) RETURN toString(a.publishedOn)")
                        .asString())
                .isEqualTo("2025-02-04");
    }

    @Test
    void a_feed_that_fails_is_asked_ever_less_often_and_says_why() {
        site.feed(FEED, "\"1\"");
        String id = follow(FEED);
        site.fails(FEED, 500);

        Duration before = EVERY;
        for (int failures = 1; failures <= 10; failures++) {
            turn(id);
            FeedView feed = view(id);
            Duration wait = Duration.between(now, feed.nextPoll());
            assertThat(feed.status()).isEqualTo(FeedView.Status.FAILING);
            assertThat(feed.failures()).isEqualTo(failures);
            assertThat(feed.lastError())
                    .extracting(FeedView.Failure::reason)
                    .asString()
                    .contains("500");
            assertThat(wait).isGreaterThan(failures < 6 ? before.multipliedBy(3).dividedBy(2) : Duration.ofHours(21));
            assertThat(wait).isLessThan(Duration.ofHours(27));
            before = wait;
        }

        site.feed(FEED, "\"1\"");
        turn(id);
        assertThat(view(id).status()).isEqualTo(FeedView.Status.FINE);
        assertThat(view(id).failures()).isZero();
        assertThat(Duration.between(now, view(id).nextPoll())).isLessThan(Duration.ofMinutes(34));
    }

    @Test
    void a_server_that_asks_for_a_pause_gets_it() {
        site.feed(FEED, "\"1\"");
        String id = follow(FEED);
        site.fails(FEED, 429, "Retry-After", "172800");
        turn(id);

        assertThat(view(id).nextPoll()).isEqualTo(now.plus(Duration.ofDays(2)));
    }

    @Test
    void a_feed_that_is_gone_is_left_alone_until_somebody_asks() {
        site.feed(FEED, "\"1\"");
        String id = follow(FEED);
        site.fails(FEED, 410);
        turn(id);

        assertThat(view(id).status()).isEqualTo(FeedView.Status.GONE);
        assertThat(view(id).nextPoll()).isNull();
        assertThat(store().due(now.plus(Duration.ofDays(1000)), 10)).isEmpty();

        site.feed(FEED, "\"2\"");
        store().ask(id, now);
        work(id);
        assertThat(view(id).status()).isEqualTo(FeedView.Status.FINE);
    }

    @Test
    void a_poll_that_was_under_way_does_not_undo_a_turn_that_was_asked_for() {
        site.feed(FEED, "\"1\"");
        Subscription subscription = subscription(FEED, List.of());
        store().follow(subscription, now);
        Follower follower = follower();
        Feed inHand = store().claim(subscription.id(), now, now.plusSeconds(60)).orElseThrow();
        Look look = follower.look(subscription);
        now = now.plusSeconds(1);
        store().ask(subscription.id(), now);

        follower.record(inHand, look);
        store().release(subscription.id());

        assertThat(store().due(now, 10)).containsExactly(subscription.id());
    }

    @Test
    void an_article_that_fails_is_tried_a_few_times_and_then_given_up() {
        site.feed(FEED, "\"1\"", "/broken", site.article("/1", "첫 기사", "공장을 늘린다"));
        site.fails("/broken", 503);
        String id = follow(FEED);

        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(2, 1, 0, 0, 0, 0, 1));
        assertThat(view(id).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.url()).isEqualTo(site.url("/broken"));
            assertThat(problem.reason()).contains("503");
            assertThat(problem.givenUp()).isFalse();
        });
        for (int i = 0; i < 25; i++) {
            turn(id);
        }
        assertThat(site.requests().stream().filter("/broken"::equals)).hasSize(5);
        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(2, 1, 0, 0, 0, 1, 0));
        assertThat(view(id).problems()).singleElement().matches(FeedView.Problem::givenUp);
    }

    @Test
    void an_article_that_comes_late_is_taken_in() {
        site.feed(FEED, "\"1\"", "/late");
        site.fails("/late", 404);
        String id = follow(FEED);
        site.article("/late", "늦은 기사", "공장을 늘린다");
        turn(id);

        assertThat(titles()).containsExactly("늦은 기사");
        assertThat(view(id).problems()).isEmpty();
    }

    @Test
    void a_page_without_an_article_is_given_up_at_once() {
        site.feed(FEED, "\"1\"", "/empty");
        site.serve("/empty", "text/html", "<html><body></body></html>");
        String id = follow(FEED);

        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void nothing_is_lost_by_a_process_that_ends_between_the_poll_and_the_articles() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"));
        Subscription subscription = subscription(FEED, List.of());
        store().follow(subscription, now);
        Follower first = follower();
        first.record(Feed.unseen(subscription, now), first.look(subscription));
        assertThat(store().claim(subscription.id(), now, now.plusSeconds(60))).isPresent();

        work(subscription.id());
        assertThat(titles()).as("another process has it in hand").isEmpty();

        store().releaseAll();
        work(subscription.id());
        assertThat(titles()).containsExactly("첫 기사");
        assertThat(site.requests()).containsExactly(FEED, "/1");
    }

    @Test
    void what_is_under_way_when_the_service_stops_counts_for_nothing() {
        site.feed(FEED, "\"1\"", "/broken");
        Subscription subscription = subscription(FEED, List.of());
        store().follow(subscription, now);

        follower().work(subscription.id(), () -> site.requests().contains("/broken"));
        assertThat(view(subscription.id()).problems()).isEmpty();

        store().releaseAll();
        site.article("/broken", "첫 기사", "공장을 늘린다");
        work(subscription.id());
        assertThat(titles()).containsExactly("첫 기사");
    }

    @Test
    void only_articles_that_name_a_watched_word_are_taken_in() {
        site.feed(
                FEED,
                "\"1\"",
                site.article("/1", "첫 기사", "나래조선과 함께 공장을 늘린다"),
                site.article("/2", "나래 조선소 소식", "공장을 줄인다"),
                site.article("/3", "셋째 기사", "공장을 SAID로 옮긴다"));
        String id = follow(FEED, "나래조선", "AI");

        assertThat(titles()).containsExactly("첫 기사");
        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(3, 1, 0, 0, 2, 0, 0));
    }

    @Test
    void an_article_whose_headline_changes_is_read_again() {
        site.serve(FEED, "text/xml", rss("속보", "/1"));
        site.article("/1", "속보", "공장을 늘린다");
        String id = follow(FEED);
        site.serve(FEED, "text/xml", rss("종합", "/1"));
        site.article("/1", "종합", "공장을 두 배로 늘린다");
        turn(id);

        assertThat(titles()).containsExactly("종합");
        assertThat(view(id).articles()).isEqualTo(new FeedView.Articles(2, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_page_leads_to_its_feed_and_a_list_of_sitemaps_to_the_latest() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"));
        site.serve("/", "text/html", "<html><link rel='alternate' type='application/rss+xml' href='/rss.xml'></html>");
        site.serve("/sitemaps.xml", "text/xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap>
                </sitemapindex>""".formatted(site.url("/sitemap.xml")));
        site.article("/2", "둘째 기사", "공장을 줄인다");
        site.serve("/sitemap.xml", "text/xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url>
                </urlset>""".formatted(site.url("/2")));

        String page = follow("/");
        String sitemap = follow("/sitemaps.xml");

        assertThat(view(page).source()).isEqualTo(site.url(FEED));
        assertThat(view(sitemap).articles().stored()).isEqualTo(1);
        assertThat(titles()).containsExactlyInAnyOrder("첫 기사", "둘째 기사");
    }

    @Test
    void a_feed_that_has_moved_into_this_network_is_refused_and_says_so() {
        site.feed(FEED, "\"1\"");
        String id = follow(FEED);
        site.fails(FEED, 302, "Location", "http://127.0.0.2/rss.xml");
        turn(id);

        assertThat(view(id).status()).isEqualTo(FeedView.Status.FAILING);
        assertThat(view(id).lastError())
                .extracting(FeedView.Failure::reason)
                .asString()
                .contains("no public address");
    }

    @Test
    void a_feed_that_is_removed_while_its_articles_are_taken_in_leaves_nothing_behind() {
        site.feed(FEED, "\"1\"", site.article("/1", "첫 기사", "공장을 늘린다"), site.article("/2", "둘째 기사", "공장을 줄인다"));
        Subscription subscription = subscription(FEED, List.of());
        store().follow(subscription, now);

        follower().work(subscription.id(), () -> {
            if (site.requests().contains("/1")) {
                store().remove(subscription.id());
            }
            return false;
        });

        assertThat(graph.value("MATCH (n:Feed|FeedEntry) RETURN count(n)").asInt())
                .isZero();
        assertThat(site.requests()).doesNotContain("/2");
    }

    private static String rss(String title, String link) {
        return "<rss version='2.0'><channel><title>t</title><item><title>%s</title><link>%s</link></item></channel></rss>"
                .formatted(title, link);
    }

    private String follow(String path, String... watch) {
        Subscription subscription = subscription(path, List.of(watch));
        store().follow(subscription, now);
        work(subscription.id());
        return subscription.id();
    }

    private Subscription subscription(String path, List<String> watch) {
        return new Subscription(site.url(path), null, EVERY, watch);
    }

    /** Goes on to the feed's next poll. */
    private void turn(String id) {
        Instant next = view(id).nextPoll();
        now = next == null ? now : next;
        work(id);
    }

    private void work(String id) {
        follower().work(id, () -> false);
    }

    /** A new one each time, as after a restart: everything it knows is in the graph. */
    private Follower follower() {
        return new Follower(
                store(),
                new FeedSource(fetcher),
                new ArticleTaker(fetcher, reader, ingest),
                new Pace(new Random(1)),
                () -> now);
    }

    private FeedStore store() {
        return new FeedStore(driver);
    }

    private FeedView view(String id) {
        return store().views(id).getFirst();
    }

    private List<String> titles() {
        return graph.run("MATCH (a:Article) RETURN a.title AS title", Map.of()).stream()
                .map(row -> row.get("title").asString())
                .toList();
    }
}
