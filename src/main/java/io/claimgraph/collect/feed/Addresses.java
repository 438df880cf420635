package io.claimgraph.collect.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses as they stand in documents. */
final class Addresses {
    private static final int MAX_LENGTH = 4_000;

    private Addresses() {}

    /** What an address in a document leads to, if that is an http or https address. */
    static Optional<String> absolute(String base, @Nullable String address) {
        if (address == null || address.isBlank() || address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Element link = new Element("a").attr("href", address.strip());
        link.setBaseUri(base);
        return Optional.of(link.absUrl("href")).filter(absolute -> absolute.matches("(?i)https?://[^/].*"));
    }
}
