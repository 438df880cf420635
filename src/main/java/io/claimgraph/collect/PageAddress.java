package io.claimgraph.collect;

import java.net.URI;
import java.util.Locale;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;

/** Decides by which address a fetched page is known. */
final class PageAddress {
    private PageAddress() {}

    /**
     * The address that a page gives as its own, if the page may speak for it: a page of another site could otherwise take the
     * place of any article, and one whose address is that of the front page would be the same article as all others.
     *
     * @param found where the page was fetched from, if it was
     * @param given the page's own word
     */
    static @Nullable URI of(@Nullable URI found, @Nullable URI given) {
        if (found == null || given == null) {
            return found == null ? given : found;
        }
        boolean frontPage = isEmpty(given.getPath()) && given.getQuery() == null;
        return !frontPage && site(found).equals(site(given)) ? given : found;
    }

    private static boolean isEmpty(@Nullable String path) {
        return path == null || path.isEmpty() || path.equals("/");
    }

    /** The part of the host that one owner registered, such as {@code example.co.kr}; the host where there is none. */
    private static String site(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        PublicSuffixMatcher suffixes = PublicSuffixMatcherLoader.getDefault();
        String root = suffixes.getDomainRoot(host);
        return root == null ? host : root;
    }
}
