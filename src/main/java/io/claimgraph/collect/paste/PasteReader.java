package io.claimgraph.collect.paste;

import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.collect.lexicon.Outlets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks the zones of a pasted text: line by line what a line alone tells, then what its neighbours tell, and what is left is
 * body. Where unsure it says body. Takes time linear in the text. Thread-safe.
 */
public final class PasteReader {
    private final LineReader lines;
    private final CaptionNeighbours captions;
    private final BylineReader bylines;
    private final RelatedLists related = new RelatedLists();
    private final Boxes boxes = new Boxes();
    private final Columnists columnists = new Columnists();

    public PasteReader(Outlets outlets) {
        Credits credits = new Credits(outlets);
        lines = new LineReader(outlets, credits);
        captions = new CaptionNeighbours(credits);
        bylines = new BylineReader(outlets);
    }

    /**
     * Reads a text whose lines end in {@code \n}.
     *
     * @param title the headline, if it is known
     */
    public Paste read(String text, @Nullable String title) {
        return read(text, new Headlines(title, true, columnists));
    }

    /**
     * Reads the body of an article without its headline, whose lines end in {@code \n}: nothing but a copy of the known
     * headline is taken for one.
     */
    public Paste readBody(String text, @Nullable String title) {
        return read(text, new Headlines(title, false, columnists));
    }

    private Paste read(String text, Headlines headlines) {
        List<Part> parts = lines.read(text);
        captions.mark(parts);
        related.mark(parts);
        boxes.mark(parts);
        Afterwords.mark(parts);
        String headline = headlines.mark(parts).map(Part::text).orElse(null);
        Byline byline = bylines.read(parts);
        return new Paste(zones(parts), headline, byline.author(), byline.publisher(), byline.publishedOn());
    }

    /** Neighbouring parts of the body make one zone. */
    private static List<Zone> zones(List<Part> parts) {
        List<Zone> zones = new ArrayList<>();
        for (Part part : parts) {
            Zone.Kind kind = part.kind() == null ? Zone.Kind.BODY : part.kind();
            Zone last = zones.isEmpty() ? null : zones.getLast();
            if (kind == Zone.Kind.BODY && last != null && last.kind() == Zone.Kind.BODY) {
                zones.removeLast();
                zones.add(new Zone(new Span(last.span().start(), part.span().end()), kind));
            } else {
                zones.add(new Zone(part.span(), kind));
            }
        }
        return zones;
    }
}
