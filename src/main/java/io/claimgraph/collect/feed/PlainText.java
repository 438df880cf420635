package io.claimgraph.collect.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Text as it stands in feeds, where it may be HTML. */
final class PlainText {
    /** More of a summary, which may be a whole article, tells nothing new. */
    private static final int MAX_LENGTH = 20_000;

    private PlainText() {}

    /** The text without markup, none if nothing is left. */
    static @Nullable String of(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String start = raw.substring(0, Math.min(raw.length(), MAX_LENGTH));
        String text = start.indexOf('<') < 0 && start.indexOf('&') < 0
                ? start.strip().replaceAll("\\s+", " ")
                : Jsoup.parse(start).text();
        return text.isEmpty() ? null : text;
    }
}
