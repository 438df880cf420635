package io.claimgraph.collect.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be fetched besides public addresses on ports 80 and 443. An entry is
 *
 * <ul>
 *   <li>{@code host:port}: this name or address on this port, wherever the name leads,
 *   <li>{@code 10.1.0.0/16:port}: any name that leads into this range, on this port,
 *   <li>either without a port: on ports 80 and 443.
 * </ul>
 *
 * An IPv6 address stands in brackets, a range of them does not.
 */
final class AllowList {
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443);
    private static final Pattern ENTRY = Pattern.compile("(.+?)(?::(\\d{1,5}))?");

    private final Set<String> hosts = new HashSet<>();
    private final List<Range> ranges = new ArrayList<>();

    /** @throws IllegalArgumentException if an entry is none of the above */
    AllowList(List<String> entries) {
        for (String entry : entries) {
            add(entry.strip().toLowerCase(Locale.ROOT));
        }
    }

    private record Range(AddressRange addresses, Set<Integer> ports) {}

    private void add(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw unreadable(entry);
        }
        Set<Integer> ports = parts.group(2) == null ? WEB_PORTS : Set.of(Integer.parseInt(parts.group(2)));
        if (entry.contains("/")) {
            ranges.add(new Range(AddressRange.parse(parts.group(1)).orElseThrow(() -> unreadable(entry)), ports));
        } else {
            String host = host(entry, parts.group(1));
            ports.forEach(port -> hosts.add(host + ":" + port));
        }
    }

    private static String host(String entry, String name) {
        if (name.endsWith(":")) {
            throw unreadable(entry);
        }
        try {
            return WebAddress.parse("http://" + name).host();
        } catch (RefusedException e) {
            throw unreadable(entry);
        }
    }

    private static IllegalArgumentException unreadable(String entry) {
        return new IllegalArgumentException(
                "'%s' is neither a host nor a range of addresses, with or without a port".formatted(entry));
    }

    /** Whether there is any address that may be connected to for the host on this port. */
    boolean allows(String host, int port) {
        return WEB_PORTS.contains(port)
                || allowsHost(host, port)
                || ranges.stream().anyMatch(range -> range.ports.contains(port));
    }

    /** Whether the host may be connected to at this address and port. */
    boolean allows(String host, InetAddress address, int port) {
        return allowsHost(host, port)
                || ranges.stream().anyMatch(range -> range.ports.contains(port) && range.addresses.contains(address))
                || (WEB_PORTS.contains(port) && PublicAddresses.contains(address));
    }

    private boolean allowsHost(String host, int port) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return hosts.contains(name.toLowerCase(Locale.ROOT) + ":" + port);
    }
}
