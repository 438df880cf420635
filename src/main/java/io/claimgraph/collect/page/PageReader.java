package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Outlets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the article in a web page: its body and what the page tells of it. Thread-safe. */
public final class PageReader {
    private static final int MIN_DESCRIBED = 300;

    /** Of a page that shows nothing without its scripts. */
    private static final int MIN_ALONE = 80;

    private static final double MAX_PART = 0.5;

    private final CharacterDecoder decoder = new CharacterDecoder();
    private final JsonLd jsonLd = new JsonLd();
    private final BodyExtractor bodies = new BodyExtractor();
    private final Walls walls = new Walls();
    private final MetadataReader metadata;

    public PageReader() {
        this(new Outlets());
    }

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
        JsonNode description = jsonLd.article(landmarks.jsonLd()).orElse(MissingNode.getInstance());
        Body body = complete(bodies.extract(document, landmarks), JsonLd.names(description.path("articleBody")));
        Body article = walls.isWall(body) ? new Body(List.of(), body.surroundings()) : body;
        return metadata.read(landmarks, description, article);
    }

    /** The body that the description holds, where the page itself shows only a part of it. */
    private static Body complete(Body found, String described) {
        int enough = found.length() == 0 ? MIN_ALONE : MIN_DESCRIBED;
        if (described.length() < enough || found.length() > MAX_PART * described.length()) {
            return found;
        }
        List<String> paragraphs = Jsoup.parse(described)
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Body(paragraphs, found.surroundings());
    }
}
