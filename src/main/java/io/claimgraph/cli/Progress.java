package io.claimgraph.cli;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar of how much is done, where somebody looks at it: on a terminal. */
final class Progress implements AutoCloseable {
    private static final int WHOLE = 1_000;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Progress(
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(WHOLE)
                                .hideEta()
                                .build()
                        : null);
    }

    /**
     * Shows how far it has come.
     *
     * @param share of the whole: 0 to 1
     * @param articles so far
     */
    void at(double share, long articles) {
        if (bar != null) {
            bar.stepTo(Math.round(share * WHOLE));
            bar.setExtraMessage(articles + " articles");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
