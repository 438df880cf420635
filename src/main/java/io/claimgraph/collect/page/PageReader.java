package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Outlets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article in a web page: its body and what the page tells of it. Thread-safe. */
public final class PageReader {
    private final CharacterDecoder decoder = new CharacterDecoder();
    private final BodyExtractor bodies = new BodyExtractor();
    private final MetadataReader metadata;

    public PageReader(Outlets outlets) {
        metadata = new MetadataReader(outlets);
    }

    /** Reads a page as it came over the wire. */
    public Page read(byte[] page, @Nullable String contentType) {
        return read(decoder.decode(page, contentType));
    }

    /** Reads a page. */
    public Page read(String html) {
        Document document = Jsoup.parse(html);
        Landmarks landmarks = Landmarks.of(document);
        return metadata.read(landmarks, bodies.extract(document, landmarks));
    }
}
