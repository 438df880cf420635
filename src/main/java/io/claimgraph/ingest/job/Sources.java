package io.claimgraph.ingest.job;

import io.claimgraph.collect.archive.ArchiveOptions;
import io.claimgraph.collect.archive.ArchiveSource;
import io.claimgraph.graph.JobSource;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what a job reads as it is stored, and brings it back. */
final class Sources {
    private static final String CHARSET = "charset=";
    private static final String DELIMITER = "delimiter=";
    private static final String FIELD = "field.";

    private Sources() {}

    static JobSource toStore(ArchiveSource source, boolean uploaded) {
        return new JobSource(
                source.paths().stream().map(Path::toString).toList(),
                source.within() == null ? null : source.within().toString(),
                uploaded,
                options(source.options()),
                source.fingerprint());
    }

    private static List<String> options(ArchiveOptions options) {
        List<String> kept = new ArrayList<>();
        kept.add(CHARSET + options.charset().name());
        if (options.delimiter() != null) {
            kept.add(DELIMITER + options.delimiter());
        }
        new TreeMap<>(options.fields()).forEach((field, column) -> kept.add(FIELD + field + "=" + column));
        return kept;
    }

    static ArchiveSource fromStore(JobSource source) {
        return new ArchiveSource(
                source.paths().stream().map(Path::of).toList(),
                options(source.options()),
                source.within() == null ? null : Path.of(source.within()));
    }

    private static ArchiveOptions options(List<String> kept) {
        Charset charset = ArchiveOptions.STANDARD.charset();
        Character delimiter = null;
        Map<String, String> fields = new TreeMap<>();
        for (String option : kept) {
            if (option.startsWith(CHARSET)) {
                charset = Charset.forName(option.substring(CHARSET.length()));
            } else if (option.startsWith(DELIMITER)) {
                delimiter = option.charAt(DELIMITER.length());
            } else {
                int end = option.indexOf('=');
                fields.put(option.substring(FIELD.length(), end), option.substring(end + 1));
            }
        }
        return new ArchiveOptions(fields, charset, delimiter);
    }
}
