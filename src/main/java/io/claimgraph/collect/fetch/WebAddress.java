package io.claimgraph.collect.fetch;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that a person or a page gave, in the one form in which it is fetched: ASCII only, the host in small letters, no
 * credentials, no fragment.
 *
 * @param uri the whole address
 * @param host the host's name or address, an IPv6 address in brackets
 * @param port the port, also where the address tells none
 */
record WebAddress(URI uri, String host, int port) {
    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_NAME = 253;
    private static final int MAX_PORT = 65_535;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

    /** What systems read as an IPv4 address in one of its odd spellings, and differently from each other. */
    private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    private static final Pattern PLAIN_IPV4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

    /** What may stand in a path or query as it is; a percent sign only before two digits. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /**
     * Reads an address leniently where browsers do, in its path and query, and strictly in its host.
     *
     * @throws RefusedException saying what is wrong with it
     */
    static WebAddress parse(String raw) throws RefusedException {
        String text = raw.strip();
        if (text.length() > MAX_LENGTH) {
            throw new RefusedException(
                    "the address has %,d characters; the limit is %,d".formatted(text.length(), MAX_LENGTH));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new RefusedException("it is not an http or https address");
        }
        if (parts.group(2).contains("@")) {
            throw new RefusedException("addresses with a user name or password are not fetched");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw new RefusedException("it has no valid host");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = host(authority.group(1));
        int port = port(scheme, authority.group(2));
        String path = encode(parts.group(3));
        boolean isDefault = port == port(scheme, null);
        return new WebAddress(
                uri(scheme + "://" + host + (isDefault ? "" : ":" + port) + (path.startsWith("/") ? "" : "/") + path),
                host,
                port);
    }

    /**
     * Where a redirect from here leads.
     *
     * @throws RefusedException if that is no address to follow, or less secure than this
     */
    WebAddress follow(String location) throws RefusedException {
        WebAddress target = resolve(location);
        if (isSecure() && !target.isSecure()) {
            throw new RefusedException("it redirects from https to http");
        }
        return target;
    }

    /** An address as it stands in a page here. */
    WebAddress resolve(String location) throws RefusedException {
        String target = location.strip().replaceFirst("#.*", "");
        if (PARTS.matcher(target).matches()) {
            return parse(target);
        }
        if (target.startsWith("//")) {
            return parse(uri.getScheme() + ":" + target);
        }
        if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            throw new RefusedException("it redirects to something else than an http or https address");
        }
        try {
            return parse(uri.resolve(new URI(encode(target))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("it redirects to an address that cannot be read");
        }
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** What names the server: scheme, host and port. */
    String origin() {
        return uri.getScheme() + "://" + host + ":" + port;
    }

    private static String host(String raw) throws RefusedException {
        if (raw.startsWith("[")) {
            return ipv6(raw.substring(1, raw.length() - 1));
        }
        String name = name(raw);
        if (NUMBER_LAST.matcher(name).matches() && !isPlainIpv4(name)) {
            throw new RefusedException("an IP address is given as four decimal numbers, or as IPv6 in brackets");
        }
        return name;
    }

    private static String name(String raw) throws RefusedException {
        try {
            String name = IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String rooted = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (rooted.length() <= MAX_NAME && NAME.matcher(rooted).matches()) {
                return rooted;
            }
        } catch (IllegalArgumentException e) {
            // The same message serves.
        }
        throw new RefusedException("it has no valid host");
    }

    /** Whether a text is an IPv4 address in the one form that is read alike everywhere. */
    static boolean isPlainIpv4(String name) {
        return PLAIN_IPV4.matcher(name).matches();
    }

    private static String ipv6(String raw) throws RefusedException {
        try {
            if (raw.matches("[0-9A-Fa-f:.]+") && raw.contains(":")) {
                InetAddress address = InetAddress.ofLiteral(raw);
                // An IPv4 address mapped into IPv6 comes out as what it is.
                return address instanceof Inet6Address
                        ? "[" + address.getHostAddress() + "]"
                        : address.getHostAddress();
            }
        } catch (IllegalArgumentException e) {
            // The same message serves.
        }
        throw new RefusedException("it has no valid host");
    }

    private static int port(String scheme, @Nullable String digits) throws RefusedException {
        if (digits == null || digits.isEmpty()) {
            return scheme.equals("https") ? 443 : 80;
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > MAX_PORT) {
            throw new RefusedException("it has no valid port: " + digits);
        }
        return port;
    }

    /** Percent-encodes what may not stand in a path or query. */
    private static String encode(String raw) {
        StringBuilder encoded = new StringBuilder(raw.length());
        for (byte b : raw.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '%' || PLAIN.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static URI uri(String text) throws RefusedException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new RefusedException("it is not an http or https address");
        }
    }
}
