package io.claimgraph.collect.feed;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Writes what jsoup made of a broken document as XML that a strict parser takes. */
final class WellFormed {
    private static final String DECLARATION = "xmlns:";

    private WellFormed() {}

    /** The element as XML without a document type. Prefixes that nothing declares are declared: they stand in many feeds. */
    static String xml(Element root) {
        Set<String> declared = new HashSet<>(Set.of("xml", "xmlns"));
        attributes(root)
                .map(Attribute::getKey)
                .filter(key -> key.startsWith(DECLARATION))
                .forEach(key -> declared.add(key.substring(DECLARATION.length())));
        Stream.concat(root.stream().map(Element::tagName), attributes(root).map(Attribute::getKey))
                .filter(name -> name.indexOf(':') > 0)
                .map(name -> name.substring(0, name.indexOf(':')))
                .filter(declared::add)
                .toList()
                .forEach(prefix -> root.attr(DECLARATION + prefix, "urn:undeclared:" + prefix));
        settings(root)
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml);
        return root.outerHtml();
    }

    private static Document.OutputSettings settings(Element root) {
        Document document = root.ownerDocument();
        return document == null ? new Document.OutputSettings() : document.outputSettings();
    }

    private static Stream<Attribute> attributes(Element root) {
        return root.stream().flatMap(element -> element.attributes().asList().stream());
    }
}
