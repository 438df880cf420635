package io.claimgraph.follow;

import io.claimgraph.follow.Feeds.Followed;
import io.claimgraph.web.InvalidInputException;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Feeds, over HTTP. */
@RestController
@RequestMapping(path = "/api/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Feeds")
class FeedApi {
    private final Feeds feeds;

    FeedApi(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The feeds that are followed. */
    record Following(List<FeedView> items) {}

    /** The feeds that are followed, in the order in which they were. */
    @GetMapping
    Following feeds() {
        return new Following(feeds.all());
    }

    /**
     * A feed that is followed, and how it stands.
     *
     * @param id the feed's id
     */
    @GetMapping("/{id}")
    FeedView feed(@PathVariable String id) {
        return feeds.find(id)
                .orElseThrow(
                        () -> InvalidInputException.notFound("id", "there is no feed with the id '%s'".formatted(id)));
    }

    /**
     * Follows a feed: 201, or 200 if it is followed already, with its settings replaced. 422 if there is no feed at the address, or
     * it may not be fetched; a server that does not answer at the moment is asked again later.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FeedView> follow(@RequestBody FollowRequest body) {
        Followed followed = feeds.follow(body);
        return followed.isNew()
                ? ResponseEntity.created(
                                URI.create("/api/feeds/" + followed.feed().id()))
                        .body(followed.feed())
                : ResponseEntity.ok(followed.feed());
    }

    /**
     * Follows a feed no more. The articles that came from it stay.
     *
     * @param id the feed's id
     */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        feeds.remove(id);
    }

    /**
     * Polls a feed as soon as possible; {@code lastPoll} tells when that has been done.
     *
     * @param id the feed's id
     */
    @PostMapping("/{id}/poll")
    @ResponseStatus(HttpStatus.ACCEPTED)
    FeedView poll(@PathVariable String id) {
        return feeds.pollSoon(id);
    }
}
