package io.claimgraph.collect.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be fetched besides public addresses on ports 80 and 443. An entry is
 *
 * <ul>
 *   <li>{@code host:port}: this name or address on this port, wherever the name leads,
 *   <li>{@code host}: the same on ports 80 and 443,
 *   <li>{@code 10.1.0.0/16}: any name that leads into this range, on ports 80 and 443.
 * </ul>
 *
 * An IPv6 address stands in brackets, a range of them does not.
 */
final class AllowList {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Set<String> hosts = new HashSet<>();
    private final List<AddressRange> ranges = new ArrayList<>();

    /** @throws IllegalArgumentException if an entry is none of the above */
    AllowList(List<String> entries) {
        for (String entry : entries) {
            add(entry.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void add(String entry) {
        if (entry.contains("/")) {
            ranges.add(AddressRange.parse(entry)
                    .orElseThrow(() -> new IllegalArgumentException("'%s' is no range of addresses".formatted(entry))));
            return;
        }
        WebAddress host = address("http://" + entry);
        hosts.add(host.host() + ":" + host.port());
        if (!entry.matches(".*:\\d+")) {
            hosts.add(host.host() + ":" + 443);
        }
    }

    private static WebAddress address(String entry) {
        try {
            return WebAddress.parse(entry);
        } catch (RefusedException e) {
            throw new IllegalArgumentException(
                    "'%s' is neither a host, nor host:port, nor a range of addresses".formatted(entry), e);
        }
    }

    boolean allowsPort(String host, int port) {
        return PORTS.contains(port) || allowsHost(host, port);
    }

    /** Whether the host may be fetched from wherever its name leads. */
    boolean allowsHost(String host, int port) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return hosts.contains(name.toLowerCase(Locale.ROOT) + ":" + port);
    }

    boolean allowsAddress(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
