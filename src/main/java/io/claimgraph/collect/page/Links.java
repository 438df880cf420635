package io.claimgraph.collect.page;

/** Tells links to the page's own site from links to others. */
final class Links {
    private Links() {}

    /** The host of an absolute address; empty if it has none. */
    static String host(String url) {
        int scheme = url.indexOf("//");
        if (scheme < 0) {
            return "";
        }
        int start = scheme + 2;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    /** Whether a link leads to the site at a host: relative links do, and those to the same last two names. */
    static boolean isInternal(String link, String siteHost) {
        String host = host(link);
        return host.isEmpty() || site(host).equals(site(siteHost));
    }

    private static String site(String host) {
        int last = host.lastIndexOf('.');
        int dot = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(dot + 1);
    }
}
