package io.claimgraph.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A feed that is followed.
 *
 * @param url its address, or that of the page that offers it, as given
 * @param source where it is polled, if that is another address
 * @param name what it is called here, or what it calls itself
 * @param every how often it is polled, as in PT30M
 * @param watch words one of which an article must name to be taken in; empty for all articles
 * @param status how it stands
 * @param working whether it is being polled, or its articles are being taken in
 * @param followedSince since when it is followed
 * @param lastPoll when it was polled last
 * @param nextPoll when it is polled next; missing for a feed that is gone
 * @param failures polls in a row that have failed
 * @param lastError why a poll failed, the last time one did
 * @param articles what its entries came to
 * @param problems entries that came to nothing or have to be tried again, latest first, at most five
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedView(
        String id,
        String url,
        @Nullable String source,
        @Nullable String name,
        String every,
        List<String> watch,
        Status status,
        boolean working,
        Instant followedSince,
        @Nullable Instant lastPoll,
        @Nullable Instant nextPoll,
        int failures,
        @Nullable Failure lastError,
        Articles articles,
        List<Problem> problems) {
    public FeedView {
        watch = List.copyOf(watch);
        problems = List.copyOf(problems);
    }

    /** How a feed stands. */
    public enum Status {
        /** It has not been polled yet. */
        NEW,
        /** Its last poll succeeded. */
        FINE,
        /** Its last poll failed; the next one comes later than usual. */
        FAILING,
        /** Its server says that it is gone for good: it is not polled any more. */
        GONE
    }

    /** A failed poll. */
    public record Failure(String reason, Instant at) {}

    /**
     * Entries of the feed, by what they came to.
     *
     * @param found all that the feed has listed
     * @param stored new articles
     * @param updated articles that were there with another text
     * @param unchanged articles that were there already
     * @param passedOver articles that name none of the words to watch
     * @param failed entries that came to nothing, after all tries
     * @param waiting entries that are still to be taken in
     */
    public record Articles(
            int found, int stored, int updated, int unchanged, int passedOver, int failed, int waiting) {}

    /**
     * An entry that could not be taken in.
     *
     * @param givenUp whether it is not tried again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Problem(String url, @Nullable String title, String reason, boolean givenUp) {}

    static FeedView of(Record row) {
        Value feed = row.get("feed");
        Instant lastPoll = time(feed.get("polledAt"));
        int failures = feed.get("failures").asInt();
        boolean gone = feed.get("gone").asBoolean();
        String url = feed.get("url").asString();
        String source = feed.get("source").asString(url);
        Instant errorAt = time(feed.get("errorAt"));
        return new FeedView(
                feed.get("id").asString(),
                url,
                source.equals(url) ? null : source,
                feed.get("name").asString(feed.get("title").asString(null)),
                feed.get("every").asString(),
                feed.get("watch").asList(Value::asString),
                status(lastPoll, failures, gone),
                !feed.get("busyUntil").isNull(),
                FeedStore.instant(feed.get("followedSince")),
                lastPoll,
                gone ? null : time(feed.get("nextPoll")),
                failures,
                errorAt == null ? null : new Failure(feed.get("error").asString(), errorAt),
                articles(feed, row.get("waiting").asInt()),
                row.get("problems").asList(FeedView::problem));
    }

    private static Status status(@Nullable Instant lastPoll, int failures, boolean gone) {
        if (gone) {
            return Status.GONE;
        }
        if (lastPoll == null) {
            return Status.NEW;
        }
        return failures > 0 ? Status.FAILING : Status.FINE;
    }

    private static Articles articles(Value feed, int waiting) {
        return new Articles(
                feed.get("found").asInt(),
                feed.get("stored").asInt(),
                feed.get("updated").asInt(),
                feed.get("unchanged").asInt(),
                feed.get("passedOver").asInt(),
                feed.get("failed").asInt(),
                waiting);
    }

    private static Problem problem(Value entry) {
        return new Problem(
                entry.get("url").asString(),
                entry.get("title").asString(null),
                entry.get("reason").asString(),
                entry.get("state").asString().equals(Taken.State.FAILED.name()));
    }

    private static @Nullable Instant time(Value value) {
        return value.isNull() ? null : FeedStore.instant(value);
    }
}
