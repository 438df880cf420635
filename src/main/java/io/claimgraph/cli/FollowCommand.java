package io.claimgraph.cli;

import io.claimgraph.follow.FeedView;
import io.claimgraph.follow.Feeds;
import io.claimgraph.follow.FollowRequest;
import io.claimgraph.web.InvalidInputException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Follows feeds in the configured graph, and polls them where no service does. */
@Command(
        name = "follow",
        description = {
            "Follows an RSS or Atom feed, a sitemap, or the feed that a page offers, in the graph: the one in ./data, or the",
            "server of --spring.neo4j.uri. A running service polls it; --poll does so here."
        },
        footer = {
            "",
            "A feed that can't be read is one line on standard error; the exit code is 1 then.",
            "Settings follow as --NAME=VALUE, for example --claimgraph.data=FOLDER."
        })
final class FollowCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FEED",
            description = "address of a feed, or the id of one that is followed")
    private @Nullable String feed;

    @Option(names = "--list", description = "list the feeds that are followed")
    private boolean list;

    @Option(names = "--poll", description = "poll the feed, or all of them, and take in what they list")
    private boolean poll;

    @Option(names = "--remove", description = "follow the feed no more; its articles stay")
    private boolean remove;

    @Option(names = "--every", paramLabel = "TIME", description = "how often it is polled: 15m, 2h, 1d (default: 30m)")
    private @Nullable String every;

    @Option(names = "--name", paramLabel = "NAME", description = "what to call it")
    private @Nullable String name;

    @Option(names = "--watch", paramLabel = "WORD", description = "take in only articles that name one of these words")
    private List<String> watch = List.of();

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (feed == null && !list && !poll) {
            throw new ParameterException(spec.commandLine(), "Missing: a FEED, --list or --poll");
        }
        try (GraphSession graph = GraphSession.open(Settings.of(spec, settings))) {
            return run(graph.feeds());
        } catch (InvalidInputException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private int run(Feeds feeds) {
        if (list || feed == null || poll) {
            List<FeedView> chosen = feed == null ? feeds.all() : List.of(followed(feeds, feed));
            return print(chosen.stream()
                    .map(view -> poll ? feeds.pollNow(view.id()) : view)
                    .toList());
        }
        if (remove) {
            FeedView view = followed(feeds, feed);
            feeds.remove(view.id());
            out().println("no longer followed: " + view.url());
            return ExitCode.OK;
        }
        return print(List.of(feeds.follow(new FollowRequest(feed, every, name, List.copyOf(watch)))
                .feed()));
    }

    private static FeedView followed(Feeds feeds, String given) {
        return feeds.all().stream()
                .filter(view -> view.id().equals(given) || view.url().equals(given))
                .findFirst()
                .orElseThrow(() -> new CommandFailedException("'%s' is not followed".formatted(given)));
    }

    private int print(List<FeedView> views) {
        views.forEach(view -> out().println(line(view)));
        List<FeedView> failing = views.stream()
                .filter(view -> view.status() == FeedView.Status.FAILING || view.status() == FeedView.Status.GONE)
                .toList();
        failing.forEach(view -> spec.commandLine().getErr().println(problem(view)));
        return failing.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String line(FeedView view) {
        FeedView.Articles articles = view.articles();
        return "%s %-7s %d found, %d stored, %d updated, %d unchanged, %d passed over, %d failed, %d waiting: %s"
                .formatted(
                        view.id(),
                        view.status(),
                        articles.found(),
                        articles.stored(),
                        articles.updated(),
                        articles.unchanged(),
                        articles.passedOver(),
                        articles.failed(),
                        articles.waiting(),
                        view.name() == null ? view.url() : view.name() + " " + view.url());
    }

    private static String problem(FeedView view) {
        return "%s: %s"
                .formatted(
                        view.url(),
                        view.lastError() == null ? "" : view.lastError().reason());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
