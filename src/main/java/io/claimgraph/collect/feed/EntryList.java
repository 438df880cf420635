package io.claimgraph.collect.feed;

import io.claimgraph.collect.page.PublicationTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one document, each of them once. For one thread. */
final class EntryList {
    private static final int MAX_KEY = 4_000;

    private final String base;
    private final Map<String, FeedEntry> entries = new LinkedHashMap<>();

    /** @param base what links are relative to */
    EntryList(String base) {
        this.base = base;
    }

    /**
     * What a document says of an entry.
     *
     * @param id its guid or id
     */
    record Raw(
            @Nullable String id,
            @Nullable String link,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String publisher,
            Optional<PublicationTime> time) {}

    /** Adds an entry, unless it leads nowhere. */
    void add(Raw raw) {
        Addresses.absolute(base, raw.link()).ifPresent(link -> {
            String key = raw.id() == null || raw.id().isBlank() || raw.id().length() > MAX_KEY ? link : raw.id();
            entries.putIfAbsent(
                    key,
                    new FeedEntry(
                            key,
                            link,
                            PlainText.of(raw.title()),
                            PlainText.of(raw.summary()),
                            PlainText.of(raw.publisher()),
                            raw.time().map(PublicationTime::on).orElse(null),
                            raw.time().map(PublicationTime::at).orElse(null)));
        });
    }

    List<FeedEntry> entries() {
        return List.copyOf(entries.values());
    }
}
