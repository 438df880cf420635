package io.claimgraph.follow;

import io.claimgraph.collect.feed.FeedEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Keeps feeds and what they list in Neo4j. What a poll found and that it took place is one transaction, so that nothing a feed
 * listed is lost; an entry waits until it is settled. Thread-safe, in any number of processes.
 */
final class FeedStore {
    private static final int ENTRY_ID_BYTES = 16;
    private static final int SUMMARY_CHARACTERS = 2_000;

    /** Settled entries that are remembered besides those that the feed lists. */
    private static final int KEPT_ENTRIES = 2_000;

    private final Driver driver;

    FeedStore(Driver driver) {
        this.driver = driver;
    }

    /** Whether the feed is new; the settings of one that is followed already are replaced. */
    boolean follow(Subscription subscription, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", subscription.id());
        parameters.put("url", subscription.url());
        parameters.put("name", subscription.name());
        parameters.put("every", subscription.every().toString());
        parameters.put("watch", subscription.watch());
        parameters.put("now", time(now));
        return run(FollowQuery.FOLLOW, parameters).getFirst().get("isNew").asBoolean();
    }

    /** One feed or, without an id, all. */
    List<FeedView> views(@Nullable String id) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        return run(FollowQuery.FEEDS, parameters).stream().map(FeedView::of).toList();
    }

    void remove(String id) {
        run(FollowQuery.REMOVE, Map.of("id", id));
    }

    List<String> due(Instant now, int limit) {
        return run(FollowQuery.DUE, Map.of("now", time(now), "limit", limit)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** Makes it a feed's turn; false if it is not followed. */
    boolean ask(String id, Instant now) {
        return !run(FollowQuery.ASK, Map.of("id", id, "now", time(now))).isEmpty();
    }

    /** Takes a feed in hand until a moment, which every further step moves; empty if there is none or another process has it. */
    Optional<Feed> claim(String id, Instant now, Instant until) {
        return run(FollowQuery.CLAIM, Map.of("id", id, "now", time(now), "until", time(until))).stream()
                .map(row -> feed(row.get("feed")))
                .findFirst();
    }

    void release(String id) {
        run(FollowQuery.RELEASE, Map.of("id", id));
    }

    /** Releases what a killed process had in hand; right only where no other process is at work. */
    void releaseAll() {
        run(FollowQuery.RELEASE_ALL, Map.of());
    }

    void unchanged(Feed feed, Instant now, Instant nextPoll) {
        run(FollowQuery.POLLED, polled(feed, now, nextPoll));
    }

    void listed(Feed feed, Look.Listed look, Instant now, Instant nextPoll) {
        String id = feed.id();
        Map<String, Object> seen = new HashMap<>();
        seen.put("source", look.source());
        seen.put("title", look.title());
        seen.put("etag", look.etag());
        seen.put("lastModified", look.lastModified());
        List<Map<String, Object>> entries = new ArrayList<>();
        look.entries().forEach(entry -> entries.add(row(id, entry, entries.size())));
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> {
                run(transaction, FollowQuery.POLLED, polled(feed, now, nextPoll));
                run(
                        transaction,
                        FollowQuery.LISTED,
                        Map.of("id", id, "now", time(now), "feed", seen, "entries", entries));
                run(transaction, FollowQuery.FORGET_ENTRIES, Map.of("id", id, "now", time(now), "keep", KEPT_ENTRIES));
            });
        }
    }

    void failed(Feed feed, Look.Failure failure, Instant now, Instant nextPoll) {
        Map<String, Object> parameters = polled(feed, now, nextPoll);
        parameters.put("reason", failure.reason());
        parameters.put("gone", failure.gone());
        run(FollowQuery.POLL_FAILED, parameters);
    }

    /** Entries whose turn it is, in the order in which the feed lists them. */
    List<WaitingEntry> waiting(String id, Instant now, int limit) {
        return run(FollowQuery.WAITING, Map.of("id", id, "now", time(now), "limit", limit)).stream()
                .map(row -> entry(row.get("entry")))
                .toList();
    }

    /** Whether the feed is still followed. */
    boolean settle(WaitingEntry entry, Taken.Settled settled, Instant now, Instant until) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entry.id());
        parameters.put("state", settled.state().name());
        parameters.put("counter", settled.state().counter());
        parameters.put("article", settled.article());
        parameters.put("reason", settled.reason());
        parameters.put("now", time(now));
        parameters.put("until", time(until));
        return !run(FollowQuery.SETTLE, parameters).isEmpty();
    }

    /** Whether the feed is still followed. */
    boolean postpone(WaitingEntry entry, int tries, String reason, Instant due, Instant now, Instant until) {
        return !run(
                        FollowQuery.POSTPONE,
                        Map.of(
                                "id", entry.id(),
                                "tries", tries,
                                "reason", reason,
                                "due", time(due),
                                "now", time(now),
                                "until", time(until)))
                .isEmpty();
    }

    private static Map<String, Object> polled(Feed feed, Instant now, Instant nextPoll) {
        return new HashMap<>(
                Map.of("id", feed.id(), "turn", time(feed.nextPoll()), "now", time(now), "nextPoll", time(nextPoll)));
    }

    private static Map<String, Object> row(String feed, FeedEntry entry, int position) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("url", entry.link());
        properties.put("title", entry.title());
        properties.put("summary", cut(entry.summary()));
        properties.put("publisher", entry.publisher());
        properties.put("publishedOn", entry.publishedOn());
        properties.put("publishedAt", entry.publishedAt());
        properties.put("position", position);
        return Map.of("id", Subscription.digest(feed + " " + entry.key(), ENTRY_ID_BYTES), "properties", properties);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= SUMMARY_CHARACTERS ? text : text.substring(0, SUMMARY_CHARACTERS);
    }

    private static Feed feed(Value node) {
        return new Feed(
                node.get("id").asString(),
                node.get("source").asString(node.get("url").asString()),
                Duration.parse(node.get("every").asString()),
                node.get("watch").asList(Value::asString),
                node.get("etag").asString(null),
                node.get("lastModified").asString(null),
                instant(node.get("nextPoll")),
                node.get("failures").asInt(),
                node.get("gone").asBoolean());
    }

    private static WaitingEntry entry(Value node) {
        return new WaitingEntry(
                node.get("id").asString(),
                node.get("url").asString(),
                node.get("title").asString(null),
                node.get("summary").asString(null),
                node.get("publisher").asString(null),
                node.get("publishedOn").asLocalDate(null),
                node.get("tries").asInt(),
                instant(node.get("waitsSince")));
    }

    static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private List<Record> run(FollowQuery query, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeWrite(transaction -> run(transaction, query, parameters));
        }
    }

    private static List<Record> run(TransactionContext transaction, FollowQuery query, Map<String, Object> parameters) {
        return transaction.run(query.cypher(), parameters).list();
    }
}
