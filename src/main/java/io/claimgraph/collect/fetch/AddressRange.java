package io.claimgraph.collect.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** A block of IP addresses of one family, as in {@code 10.0.0.0/8} or {@code fc00::/7}. */
record AddressRange(InetAddress start, int bits) {
    /** Reads a block; empty if it is none. */
    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        String address = text.substring(0, Math.max(0, slash));
        if (!address.contains(":") && !WebAddress.isPlainIpv4(address)) {
            return Optional.empty();
        }
        try {
            InetAddress start = InetAddress.ofLiteral(address);
            int bits = Integer.parseInt(text.substring(slash + 1));
            return bits < 0 || bits > start.getAddress().length * Byte.SIZE
                    ? Optional.empty()
                    : Optional.of(new AddressRange(start, bits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A block that is known to be one. */
    static AddressRange of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no range of addresses: " + text));
    }

    boolean contains(InetAddress address) {
        byte[] theirs = address.getAddress();
        byte[] ours = start.getAddress();
        if (theirs.length != ours.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((theirs[bit / Byte.SIZE] ^ ours[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
