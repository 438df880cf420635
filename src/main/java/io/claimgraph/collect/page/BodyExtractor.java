package io.claimgraph.collect.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Finds the body of an article in a page by structure and text density: cuts the page into blocks, finds the section in which
 * running text weighs most, and drops from it what is named or reads as boilerplate. Knows no site. Thread-safe.
 */
public final class BodyExtractor {
    private static final int LINES_BELOW = 20;

    /** A body with fewer characters than this may be a notice that stands in for the article. */
    private static final int MIN_BODY = 250;

    private static final int MIN_GAIN = 3;

    private final BlockReader reader = new BlockReader();
    private final Trimmer trimmer = new Trimmer();

    /** Parts the text of a page. */
    public Body extract(Document page) {
        return extract(page, Landmarks.of(page));
    }

    Body extract(Document page, Landmarks landmarks) {
        Body body = extract(reader.read(page, false), landmarks);
        if (body.length() >= MIN_BODY) {
            return body;
        }
        Body hidden = extract(reader.read(page, true), landmarks);
        return hidden.length() > MIN_GAIN * body.length() ? hidden : body;
    }

    private Body extract(List<Block> blocks, Landmarks landmarks) {
        int prose = Boilerplate.sumProse(blocks);
        Section section = BodyFinder.find(blocks, prose);
        if (section == null) {
            return new Body(List.of(), texts(blocks));
        }
        List<Block> inside = blocks.stream()
                .filter(block ->
                        block.section().isWithin(section) && !Boilerplate.holds(block, section, section.prose()))
                .toList();
        List<Block> body = trimmer.trim(inside, titles(landmarks), Links.host(landmarks.url()));
        return new Body(texts(body), texts(around(blocks, body)));
    }

    private static List<Block> around(List<Block> blocks, List<Block> body) {
        Set<Block> inBody = Collections.newSetFromMap(new IdentityHashMap<>());
        inBody.addAll(body);
        int last = body.isEmpty() ? blocks.size() : blocks.lastIndexOf(body.getLast());
        return blocks.subList(0, Math.min(blocks.size(), last + LINES_BELOW)).stream()
                .filter(block -> !inBody.contains(block))
                .toList();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private static Set<String> titles(Landmarks landmarks) {
        Set<String> titles = new HashSet<>();
        landmarks.headings().forEach(heading -> titles.add(Trimmer.letters(heading)));
        landmarks.meta(List.of("og:title")).ifPresent(title -> titles.add(Trimmer.letters(title)));
        return titles;
    }
}
