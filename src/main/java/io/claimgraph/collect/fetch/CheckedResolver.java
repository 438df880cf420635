package io.claimgraph.collect.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name for a connection and checks every address that comes out. The client asks once for each connection and
 * connects to one of the addresses answered, so that nothing can change between the check and the connection.
 */
final class CheckedResolver implements DnsResolver {
    private final NameResolver names;
    private final AllowList allowed;

    CheckedResolver(NameResolver names, AllowList allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** One address that is not public is enough to refuse the name; unknown and internal names are answered alike. */
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            if (!allowed.allows(host, address, port)) {
                throw new UnknownHostException(host);
            }
        }
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Without a port nothing can be told to be allowed, so that no host is known. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
