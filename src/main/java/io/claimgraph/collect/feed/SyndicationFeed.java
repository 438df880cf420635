package io.claimgraph.collect.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.claimgraph.collect.page.PublicationTime;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * RSS and Atom. jsoup takes the document apart, up to the last entry that is wanted: it knows no entities but HTML's, which
 * feeds use, and minds neither stray ampersands nor a missing end. Rome makes sense of what it finds, whatever the version;
 * only times are read here, since Rome gives up their zones and takes those without one for UTC.
 */
final class SyndicationFeed {
    private static final String ENTRIES = "item, entry";

    /** As the versions of RSS and Atom call it, best first. */
    private static final List<String> TIMES =
            List.of("pubDate", "published", "dc|date", "issued", "updated", "modified");

    private SyndicationFeed() {}

    static FeedContent.Entries read(FeedText text) throws UnreadableFeedException {
        Document document = parse(text);
        Element root = document.firstElementChild();
        if (root == null) {
            throw new UnreadableFeedException("it is empty");
        }
        SyndFeed feed = interpret(WellFormed.xml(root));
        String base = Addresses.absolute(text.base().toString(), root.attr("xml:base"))
                .orElse(text.base().toString());
        EntryList entries = new EntryList(base);
        List<Element> elements = root.select(ENTRIES);
        for (int i = 0; i < feed.getEntries().size(); i++) {
            entries.add(entry(feed.getEntries().get(i), elements.get(i)));
        }
        return new FeedContent.Entries(PlainText.of(feed.getTitle()), entries.entries());
    }

    private static Document parse(FeedText text) {
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(text.text(), "")) {
            for (int i = 0; i < FeedReader.MAX_ENTRIES && parser.selectNext(ENTRIES) != null; i++) {
                // Goes on to the end of the next entry.
            }
            return parser.document();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static SyndFeed interpret(String xml) throws UnreadableFeedException {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableFeedException("it is neither RSS nor Atom: " + e.getMessage());
        }
    }

    private static EntryList.Raw entry(SyndEntry entry, Element element) {
        String link = entry.getLink() == null || entry.getLink().isBlank() ? entry.getUri() : entry.getLink();
        String summary = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .findFirst()
                .orElse(null);
        return new EntryList.Raw(
                entry.getUri(),
                link,
                entry.getTitle(),
                summary,
                entry.getSource() == null ? null : entry.getSource().getTitle(),
                time(element));
    }

    private static Optional<PublicationTime> time(Element entry) {
        return TIMES.stream()
                .flatMap(name -> entry.select("> " + name).stream())
                .flatMap(time -> PublicationTime.parse(time.text()).stream())
                .findFirst();
    }
}
