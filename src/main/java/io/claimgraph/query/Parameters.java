package io.claimgraph.query;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a named query; unlike a {@link Map#of}, a value may be null. Immutable. */
record Parameters(Map<String, @Nullable Object> values) {
    static Parameters of(String name, @Nullable Object value) {
        return new Parameters(Map.of()).and(name, value);
    }

    /** These and one more. */
    Parameters and(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }
}
