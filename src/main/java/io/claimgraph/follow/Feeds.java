package io.claimgraph.follow;

import io.claimgraph.web.InvalidInputException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The feeds that are followed. Thread-safe. */
@Service
public class Feeds {
    private final FeedStore store;
    private final Follower follower;
    private final ObjectProvider<FollowSchedule> schedule;
    private final InstantSource clock = InstantSource.system();

    Feeds(FeedStore store, Follower follower, ObjectProvider<FollowSchedule> schedule) {
        this.store = store;
        this.follower = follower;
        this.schedule = schedule;
    }

    /**
     * A feed after somebody asked to follow it.
     *
     * @param isNew whether it was not followed before
     */
    public record Followed(FeedView feed, boolean isNew) {}

    /**
     * Follows a feed, after a look at it: blocks for as long as a few fetches may take. Of a feed that is followed already the
     * settings are replaced, without a look.
     *
     * @throws InvalidInputException if a field is at fault, or the address can be no feed's
     */
    public Followed follow(FollowRequest request) {
        Subscription subscription = request.toSubscription();
        boolean isNew = store.views(subscription.id()).isEmpty();
        if (isNew) {
            Look look = follower.look(subscription);
            if (look instanceof Look.Failure failure && failure.hopeless()) {
                throw InvalidInputException.unprocessable("url", "url cannot be followed: " + failure.reason());
            }
            store.follow(subscription, clock.instant());
            follower.record(Feed.unseen(subscription, clock.instant()), look);
            schedule.ifAvailable(FollowSchedule::giveTurns);
        } else {
            store.follow(subscription, clock.instant());
        }
        return new Followed(view(subscription.id()), isNew);
    }

    /** All of them, in the order in which they were followed. */
    public List<FeedView> all() {
        return store.views(null);
    }

    /** One of them. */
    public Optional<FeedView> find(String id) {
        return store.views(id).stream().findFirst();
    }

    /**
     * Follows a feed no more; what came of it stays.
     *
     * @throws InvalidInputException if it is not followed
     */
    public void remove(String id) {
        view(id);
        store.remove(id);
    }

    /**
     * Has the service poll a feed as soon as it can, whenever its turn would be.
     *
     * @throws InvalidInputException if it is not followed
     */
    public FeedView pollSoon(String id) {
        ask(id);
        schedule.ifAvailable(FollowSchedule::giveTurns);
        return view(id);
    }

    /**
     * Polls a feed and takes in what it lists, as far as that can be done at once; blocks meanwhile.
     *
     * @throws InvalidInputException if it is not followed
     */
    public FeedView pollNow(String id) {
        ask(id);
        do {
            follower.work(id, () -> false);
        } while (store.due(clock.instant(), Integer.MAX_VALUE).contains(id));
        return view(id);
    }

    private void ask(String id) {
        if (!store.ask(id, clock.instant())) {
            throw unknown(id);
        }
    }

    private FeedView view(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private static InvalidInputException unknown(String id) {
        return InvalidInputException.notFound("id", "there is no feed with the id '%s'".formatted(id));
    }
}
