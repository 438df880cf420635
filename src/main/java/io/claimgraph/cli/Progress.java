package io.claimgraph.cli;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar of what is done, where somebody looks at it: on a terminal. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int articles) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Progress(watched ? bar(articles) : null);
    }

    private static ProgressBar bar(int articles) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(articles)
                .build();
    }

    void advance(int articles) {
        if (bar != null) {
            bar.stepBy(articles);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
