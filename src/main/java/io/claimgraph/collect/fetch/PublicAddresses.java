package io.claimgraph.collect.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by the IANA registries of special-purpose addresses (RFC 6890 and
 * its updates).
 */
final class PublicAddresses {
    private static final List<AddressRange> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carrier-grade NAT, and a cloud's metadata
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // a cloud's host agent
                    "169.254.0.0/16", // link-local, and clouds' metadata
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments, and a cloud's metadata
                    "192.0.2.0/24", // documentation
                    "192.31.196.0/24", // AS112
                    "192.52.193.0/24", // AMT
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "192.175.48.0/24", // AS112
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "2001::/23", // protocol assignments: Teredo, ORCHID, benchmarks
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which embeds IPv4 addresses
                    "2620:4f:8000::/48", // AS112
                    "3fff::/20") // documentation
            .map(AddressRange::of)
            .toList();

    /** All that has been given out: mapped, translated, unique local, link-local and multicast addresses lie elsewhere. */
    private static final AddressRange GLOBAL_IPV6 = AddressRange.of("2000::/3");

    /** Interface identifiers of ISATAP, which embed IPv4 addresses. */
    private static final int ISATAP = 0x5EFE;

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet6Address && (!GLOBAL_IPV6.contains(address) || isIsatap(address))) {
            return false;
        }
        return SPECIAL.stream().noneMatch(range -> range.contains(address)) && !isOurs(address);
    }

    private static boolean isIsatap(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes[8] & 0xFC) == 0 && bytes[9] == 0 && (((bytes[10] & 0xFF) << 8) | (bytes[11] & 0xFF)) == ISATAP;
    }

    /** This machine's own address, public or not, leads behind its firewall. */
    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}
