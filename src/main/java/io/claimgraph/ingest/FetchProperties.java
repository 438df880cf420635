package io.claimgraph.ingest;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are fetched.
 *
 * @param allow what may be fetched besides public addresses: {@code host:port}, {@code host}, {@code 10.1.0.0/16}
 * @param delay between two fetches from a host
 * @param contact an address that tells the owners of sites who fetches and why, for the user agent
 */
@ConfigurationProperties("claimgraph.fetch")
record FetchProperties(
        @DefaultValue List<String> allow,
        @DefaultValue("1s") Duration delay,
        @Nullable String contact) {
    /** As in {@code claimgraph/0.1.0 (+https://newsroom.example/robot)}. */
    String userAgent() {
        String version = FetchProperties.class.getPackage().getImplementationVersion();
        String name = "claimgraph/" + (version == null ? "unpackaged" : version);
        return contact == null || contact.isBlank() ? name : "%s (+%s)".formatted(name, contact.strip());
    }
}
