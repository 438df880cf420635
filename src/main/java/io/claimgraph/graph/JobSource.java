package io.claimgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job reads, as it is kept between two runs.
 *
 * @param paths files and folders, absolute
 * @param within the folder that no link may lead out of, where there is one
 * @param uploaded whether the file was handed in for this job alone
 * @param options how to read it, {@code name=value} each
 * @param fingerprint changes when there is something else to read
 */
public record JobSource(
        List<String> paths, @Nullable String within, boolean uploaded, List<String> options, String fingerprint) {
    public JobSource {
        paths = List.copyOf(paths);
        options = List.copyOf(options);
    }
}
