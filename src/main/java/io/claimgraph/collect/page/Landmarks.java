package io.claimgraph.collect.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that describe its article, gathered in one walk. The first of a name counts. */
final class Landmarks implements NodeVisitor {
    private static final List<String> META_NAMES = List.of("property", "name", "itemprop");
    private static final List<String> LANGUAGE_NAMES = List.of("og:locale", "language", "inlanguage");
    private static final String TAG_NAME = "article:tag";

    private static final Pattern TITLE_NAME =
            Pattern.compile("(?<![a-z])(?:tit|title|subject|headline)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final String PORTAL_TIME = "data-date-time";

    private static final int MAX_TAG = 20;

    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, Element> microdata = new HashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private String canonical = "";
    private String title = "";
    private String namedHeading = "";
    private String language = "";

    static Landmarks of(Document page) {
        Landmarks landmarks = new Landmarks();
        page.traverse(landmarks);
        return landmarks;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "title" -> title = title.isEmpty() ? element.text().strip() : title;
            case "h1" -> headings.add(element.text());
            case "h2", "h3", "h4" -> addNamedHeading(element);
            case "time" -> times.add(element);
            case "script" -> addScript(element);
            case "link" -> addLink(element);
            case "html" -> language = element.attr("lang").strip();
            default -> addMicrodata(element);
        }
    }

    /** What a page without a heading of the first level names as its title. */
    private void addNamedHeading(Element element) {
        String names = element.className() + " " + element.id();
        if (namedHeading.isEmpty() && TITLE_NAME.matcher(names).find()) {
            namedHeading = element.text().strip();
        }
        addMicrodata(element);
    }

    private void addMeta(Element element) {
        String content = element.attr("content").strip();
        for (String attribute : META_NAMES) {
            String name = element.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                meta.putIfAbsent(name, content);
                if (name.equals(TAG_NAME)) {
                    tags.add(content);
                }
            }
        }
    }

    private void addScript(Element element) {
        if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
            jsonLd.add(element.data());
        }
    }

    private void addLink(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href");
        }
    }

    private void addMicrodata(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        if (element.hasAttr(PORTAL_TIME)) {
            times.add(element);
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            microdata.putIfAbsent(property.toLowerCase(Locale.ROOT), element);
        } else if (element.attr("rel").equals("author")) {
            microdata.putIfAbsent("rel=author", element);
        }
    }

    /** The value of the first of these meta elements that the page has. */
    Optional<String> meta(List<String> names) {
        return names.stream()
                .filter(meta::containsKey)
                .map(name -> String.valueOf(meta.get(name)))
                .findFirst();
    }

    /** The text of the element with this microdata property; empty without one. */
    String property(String name) {
        Element element = microdata.get(name);
        return element == null ? "" : element.text();
    }

    /** An attribute of the element with this microdata property; empty without one. */
    String propertyAttribute(String name, String attribute) {
        Element element = microdata.get(name);
        return element == null ? "" : element.attr(attribute);
    }

    /** The texts of the headings of the first level. */
    List<String> headings() {
        return headings;
    }

    /** The first heading of another level that is named as the title; empty without one. */
    String namedHeading() {
        return namedHeading;
    }

    /** The sources of the JSON-LD descriptions. */
    List<String> jsonLd() {
        return jsonLd;
    }

    /** The times in the page, as machines and as people read them. */
    List<String> times() {
        return times.stream()
                .map(time -> Stream.of("datetime", PORTAL_TIME)
                        .filter(time::hasAttr)
                        .findFirst()
                        .map(time::attr)
                        .orElseGet(time::text))
                .toList();
    }

    /** The address that the page gives as its own; empty without one. */
    String url() {
        return canonical.contains("://") ? canonical : meta(List.of("og:url")).orElse("");
    }

    /** The language that the page gives, as a BCP 47 tag. */
    Optional<String> language() {
        return Optional.of(language)
                .filter(tag -> !tag.isEmpty())
                .or(() -> meta(LANGUAGE_NAMES))
                .flatMap(Landmarks::languageTag);
    }

    /** A tag as pages write it, with a hyphen; none if it is too long for one. */
    static Optional<String> languageTag(String raw) {
        String tag = raw.strip().replace('_', '-');
        return tag.isEmpty() || tag.length() > MAX_TAG ? Optional.empty() : Optional.of(tag);
    }

    /** The topics that the page gives one by one. */
    List<String> tags() {
        return tags;
    }

    /** The title of the page; empty without one. */
    String title() {
        return title;
    }
}
