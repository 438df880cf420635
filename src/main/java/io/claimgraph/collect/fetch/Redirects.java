package io.claimgraph.collect.fetch;

import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;

/** Reads redirects, which are never followed without a check. */
final class Redirects {
    /** How many are followed in a row. */
    static final int MAX = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean isRedirect(HttpResponse response) {
        return STATUSES.contains(response.getCode());
    }

    /** @throws RefusedException if it leads nowhere */
    static String location(HttpResponse response) throws RefusedException {
        Header header = response.getFirstHeader(HttpHeaders.LOCATION);
        if (header == null || header.getValue() == null || header.getValue().isBlank()) {
            throw new RefusedException("it redirects without saying where to");
        }
        return header.getValue();
    }
}
