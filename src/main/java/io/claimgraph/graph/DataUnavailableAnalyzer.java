package io.claimgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start why the graph could not be opened, in place of a stack trace. */
class DataUnavailableAnalyzer extends AbstractFailureAnalyzer<DataUnavailableException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DataUnavailableException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
