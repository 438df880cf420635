package io.claimgraph.cli.benchmark;

import io.claimgraph.article.Article;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.collect.ArticleReader;
import io.claimgraph.collect.Submission;
import io.claimgraph.collect.UnreadableSubmissionException;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.ArticleExtractor;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Statement;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads spoilt articles and sentences of up to a million characters. It must end without an exception, every piece of evidence
 * must be the stretch of text that it says it is, and time may grow with the length of a text alone.
 */
public final class RobustnessBenchmark {
    private static final long SEED = 20261121;

    /** The time that this thread had the processor: what else the machine does is nothing to it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int LENGTHS = 4;

    /** The best of so many readings counts: the first ones of a length pay for memory that the machine hands out then. */
    private static final int TURNS = 4;

    /** How many times as long twice the length may take: caches are not endless. */
    private static final double MOST_DOUBLED = 2.25;

    /** In seconds; less tells more of the machine than of the text. */
    private static final double SHORTEST_TELLING = 0.05;

    private static final int WARM_UPS = 3;
    private static final int WARM_UP_TEXTS = 200;
    private static final int WARM_UP_LENGTH = 10_000;
    private static final int THOUSAND = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;

    /** A shorter text's time tells more of the machine than of the text. */
    private static final int SHORTEST_TIMED = 200;

    private final List<String> texts;
    private final ArticleReader reader = new ArticleReader();
    private final ArticleExtractor extractor = ArticleExtractor.standard();

    /** @param texts the articles, at least one, none of them empty */
    public RobustnessBenchmark(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * Spoils articles in turn, by each {@link Mutation} in turn.
     *
     * @param count how many
     * @param out takes a line for each failure, and the figures
     * @return how many failed
     */
    public int mutate(int count, Consumer<String> out) {
        texts.stream().limit(WARM_UP_TEXTS).forEach(this::warmUp);
        Random random = new Random(SEED);
        int failures = 0;
        int turnedDown = 0;
        double slowest = 0;
        String slowestName = "";
        for (int i = 0; i < count; i++) {
            Mutation mutation = Mutation.ALL.get(i % Mutation.ALL.size());
            String text = mutation.change().apply(texts.get(i % texts.size()), random);
            String name = "article %d, %s".formatted(i % texts.size() + 1, mutation.name());
            long start = THREADS.getCurrentThreadCpuTime();
            Outcome outcome = read(text);
            double perThousand = millisSince(start) * THOUSAND / text.length();
            failures += outcome instanceof Outcome.Failed ? 1 : 0;
            turnedDown += outcome instanceof Outcome.TurnedDown ? 1 : 0;
            if (outcome instanceof Outcome.Failed failed) {
                out.accept("FAILED %s: %s".formatted(name, failed.reason()));
            }
            if (text.length() >= SHORTEST_TIMED && perThousand > slowest) {
                slowest = perThousand;
                slowestName = name;
            }
        }
        out.accept("%,d spoilt articles: %d failures, %d turned down for holding no text"
                .formatted(count, failures, turnedDown));
        out.accept("slowest: %.1f ms per 1,000 characters (%s)".formatted(slowest, slowestName));
        return failures;
    }

    /**
     * Reads each {@link LongSentence} at an eighth, a quarter, a half and the whole of a length, and says whether time grows
     * with length alone.
     *
     * @param longest that length, in characters, at least 8
     * @param out takes a line for each kind: the seconds, and how many times as long a text of twice the length takes; and
     *     whether any kind grows faster than its length
     * @return how many readings failed
     */
    public int grow(int longest, Consumer<String> out) {
        LongSentence.ALL.forEach(sentence -> warmUp(sentence.text(Math.min(longest, WARM_UP_LENGTH))));
        out.accept("%-26s %,9d %,9d %,9d %,9d  doubled"
                .formatted("seconds for one sentence", longest / 8, longest / 4, longest / 2, longest));
        int failures = 0;
        List<String> faster = new ArrayList<>();
        for (LongSentence sentence : LongSentence.ALL) {
            double[] seconds = new double[LENGTHS];
            Optional<String> failure = Optional.empty();
            for (int i = 0; i < LENGTHS; i++) {
                String text = sentence.text(longest >> (LENGTHS - 1 - i));
                seconds[i] = Double.POSITIVE_INFINITY;
                for (int turn = 0; turn < TURNS && failure.isEmpty(); turn++) {
                    long start = THREADS.getCurrentThreadCpuTime();
                    Outcome outcome = read(text);
                    seconds[i] = Math.min(seconds[i], millisSince(start) / THOUSAND);
                    failure = outcome instanceof Outcome.Failed(String reason) ? Optional.of(reason) : failure;
                }
            }
            failures += failure.isPresent() ? 1 : 0;
            double doubled = Math.pow(seconds[LENGTHS - 1] / seconds[0], 1.0 / (LENGTHS - 1));
            if (doubled > MOST_DOUBLED && seconds[LENGTHS - 1] > SHORTEST_TELLING) {
                faster.add(sentence.kind());
            }
            out.accept("%-26s %9.3f %9.3f %9.3f %9.3f  x %5.2f%s"
                    .formatted(
                            sentence.kind(),
                            seconds[0],
                            seconds[1],
                            seconds[2],
                            seconds[3],
                            doubled,
                            failure.map(reason -> "  FAILED: " + reason).orElse("")));
        }
        out.accept(
                faster.isEmpty()
                        ? "time grows with length alone: twice the length takes at most %.1f times as long"
                                .formatted(MOST_DOUBLED)
                        : "TIME GROWS FASTER THAN LENGTH: " + String.join(", ", faster));
        return failures;
    }

    /** Lets the compiler see a kind of text before it is timed. */
    private void warmUp(String text) {
        for (int i = 0; i < WARM_UPS; i++) {
            read(text);
        }
    }

    private static double millisSince(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
    }

    /** Reads a text as an article, whatever it is. */
    Outcome read(String text) {
        try {
            Article article = reader.read(Submission.ofText(text));
            return wrong(article, extractor.extract(article))
                    .<Outcome>map(Outcome.Failed::new)
                    .orElseGet(Outcome.Read::new);
        } catch (UnreadableSubmissionException e) {
            return new Outcome.TurnedDown();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Outcome.Failed("%s at %s".formatted(e, trace.length == 0 ? "?" : trace[0]));
        }
    }

    /** The first thing that is not the stretch of text that it says it is. */
    private static Optional<String> wrong(Article article, ArticleExtraction found) {
        String text = article.text();
        Stream<Evidence> evidence = Stream.of(
                        found.statements().stream().map(Statement::content),
                        found.affiliations().stream().map(Affiliation::evidence),
                        found.proposals().stream().map(Proposal::evidence),
                        found.fundings().stream().map(Funding::evidence))
                .flatMap(Function.identity());
        Stream<String> pieces = evidence.filter(piece ->
                        !isIn(text, piece.span()) || !piece.span().of(text).equals(piece.text()))
                .map(piece -> "not in the text: " + piece);
        Stream<String> mentions = found.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(span -> !isIn(text, span) || !entity.forms().contains(span.of(text)))
                        .map(span -> "no form of %s: %s".formatted(entity.name(), span)));
        return Stream.concat(pieces, mentions).findFirst();
    }

    private static boolean isIn(String text, Span span) {
        return span.end() <= text.length();
    }

    /** What became of a text. */
    sealed interface Outcome {
        /** Read, and everything found is in the text. */
        record Read() implements Outcome {}

        /** No article: the door says so. */
        record TurnedDown() implements Outcome {}

        /**
         * Read with an error.
         *
         * @param reason what went wrong
         */
        record Failed(String reason) implements Outcome {}
    }
}
