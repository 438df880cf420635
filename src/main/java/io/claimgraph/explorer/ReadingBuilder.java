package io.claimgraph.explorer;

import io.claimgraph.explorer.Reading.Block;
import io.claimgraph.explorer.Reading.Fact;
import io.claimgraph.explorer.Reading.Line;
import io.claimgraph.explorer.Reading.Piece;
import io.claimgraph.explorer.Reading.Sort;
import io.claimgraph.query.ArticleView;
import io.claimgraph.query.ArticleView.Zone;
import io.claimgraph.query.EntityRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts an article's text wherever a line, a zone, a name or the words of a fact begin or end. For one article. */
final class ReadingBuilder {
    private static final String BODY = "BODY";

    private final String text;
    private final List<Zone> zones;
    private final List<Fact> facts;
    private final TreeMap<Integer, Named> names = new TreeMap<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();

    /** A place where an entity is named. */
    private record Named(int end, EntityRef entity) {}

    private ReadingBuilder(ArticleView article, List<Fact> facts) {
        this.text = article.text();
        this.zones = article.zones().isEmpty() ? List.of(new Zone(0, text.length(), BODY)) : article.zones();
        this.facts = facts;
        for (ArticleView.Mention mention : article.mentions()) {
            mention.spans().forEach(span -> names.put(span.start(), new Named(span.end(), mention.entity())));
        }
        zones.forEach(zone -> cutAt(zone.start(), zone.end()));
        facts.forEach(fact -> cutAt(fact.start(), fact.end()));
        names.forEach((start, name) -> cutAt(start, name.end()));
    }

    static Reading read(ArticleView article, List<Fact> facts) {
        return new ReadingBuilder(article, facts).blocks();
    }

    private void cutAt(int start, int end) {
        cuts.add(start);
        cuts.add(end);
    }

    private Reading blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        boolean body = true;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                Line line = line(start, end);
                boolean read = line.pieces().stream()
                        .anyMatch(piece -> piece.body() && !piece.text().isBlank());
                if (read != body) {
                    addBlock(blocks, body, kinds, lines);
                    body = read;
                }
                lines.add(line);
                kinds.add(kindAt(firstInk(start)));
            }
            start = end + 1;
        }
        addBlock(blocks, body, kinds, lines);
        return new Reading(blocks);
    }

    private static void addBlock(List<Block> blocks, boolean body, Set<String> kinds, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(body, List.copyOf(kinds), lines));
        }
        lines.clear();
        kinds.clear();
    }

    private Line line(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int cut : cuts.subSet(start, false, end, false)) {
            pieces.add(piece(from, cut));
            from = cut;
        }
        pieces.add(piece(from, end));
        return new Line(pieces);
    }

    private Piece piece(int start, int end) {
        return new Piece(
                start,
                end,
                text.substring(start, end),
                kindAt(start).equals(BODY),
                entityIn(start, end),
                statementAround(start, end),
                facts.stream()
                        .filter(fact -> fact.start() == start)
                        .map(Fact::anchor)
                        .distinct()
                        .toList(),
                facts.stream()
                        .filter(fact -> fact.end() == end && fact.sort() != Sort.AFFILIATION)
                        .toList());
    }

    private @Nullable EntityRef entityIn(int start, int end) {
        Map.Entry<Integer, Named> name = names.floorEntry(start);
        return name != null && end <= name.getValue().end() ? name.getValue().entity() : null;
    }

    private @Nullable Fact statementAround(int start, int end) {
        return facts.stream()
                .filter(fact -> fact.sort() == Sort.STATEMENT && fact.covers(start, end))
                .min(Comparator.comparingInt(Fact::length))
                .orElse(null);
    }

    private int firstInk(int start) {
        int at = start;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What the character is; white space between two zones counts as part of the one before it. */
    private String kindAt(int offset) {
        String kind = BODY;
        for (Zone zone : zones) {
            if (zone.start() > offset) {
                break;
            }
            kind = zone.kind();
        }
        return kind;
    }
}
