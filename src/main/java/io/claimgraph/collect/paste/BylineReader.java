package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import io.claimgraph.collect.lexicon.Day;
import io.claimgraph.collect.lexicon.Lexicon;
import io.claimgraph.collect.lexicon.Outlets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads reporters, outlet and day of publication from the parts of a paste that are marked as debris. */
final class BylineReader {
    private final Set<String> notNames = new HashSet<>(Lexicon.entries("ko/paste/not-names.txt"));
    private final List<String> deskHeads = Lexicon.entries("ko/paste/desk-heads.txt");
    private final Outlets outlets;
    private final BylineTokens tokens;
    private final Copyright copyright;
    private final TimeRule times = new TimeRule();
    private final Columnists columnists = new Columnists();

    BylineReader(Outlets outlets) {
        this.outlets = outlets;
        this.tokens = new BylineTokens(outlets);
        this.copyright = new Copyright(outlets);
    }

    Byline read(List<Part> parts) {
        List<Part> bylines =
                parts.stream().filter(part -> part.kind() == Kind.BYLINE).toList();
        return new Byline(
                authors(bylines),
                publisher(parts, bylines).orElse(null),
                publishedOn(parts).orElse(null));
    }

    private @Nullable String authors(List<Part> bylines) {
        Set<String> authors = new LinkedHashSet<>();
        for (Part byline : bylines) {
            authors.addAll(EnglishByline.names(byline.text()));
            columnists.name(byline.text()).ifPresent(authors::add);
            addAuthors(tokens.read(byline.text()), authors);
        }
        return authors.isEmpty() ? null : String.join(", ", authors);
    }

    /** Names count once a title, a post at a desk or an address follows them, or in brackets behind an outlet; places do not. */
    private void addAuthors(List<Token> read, Set<String> authors) {
        List<String> names = new ArrayList<>();
        boolean ofOutlet = false;
        for (Token token : read) {
            boolean closing = token.is(Token.Type.MARK) && ")]】>".contains(token.text());
            if ((closing && ofOutlet) || token.is(Token.Type.TITLE) || token.is(Token.Type.MAIL) || isDeskHead(token)) {
                authors.addAll(names);
                names.clear();
            } else if (closing || (token.is(Token.Type.MARK) && token.text().equals("="))) {
                names.clear();
            } else if (token.is(Token.Type.NAME) && !notNames.contains(token.text())) {
                names.add(token.text());
            }
            ofOutlet = token.is(Token.Type.OUTLET) || (ofOutlet && !token.is(Token.Type.MARK));
        }
    }

    private boolean isDeskHead(Token token) {
        return token.text().length() > 2
                && !token.is(Token.Type.OUTLET)
                && deskHeads.stream().anyMatch(token.text()::endsWith);
    }

    /** The copyright line is the page's own word; a date line may name the agency that the page took the article from. */
    private Optional<String> publisher(List<Part> parts, List<Part> bylines) {
        return first(parts, part -> part.kind() == Kind.FURNITURE ? copyright.holder(part.text()) : Optional.empty())
                .or(() -> first(bylines, part -> outletAlone(bare(part.text()))))
                .or(() -> first(bylines, part -> agency(part.text())))
                .or(() -> first(bylines, part -> mailHost(part.text())));
    }

    private static Optional<String> first(List<Part> parts, Function<Part, Optional<String>> reading) {
        for (Part part : parts) {
            Optional<String> found = reading.apply(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return text.length() > 2 && "[(【<".indexOf(text.charAt(0)) >= 0 ? text.substring(1, text.length() - 1) : text;
    }

    private Optional<String> outletAlone(String text) {
        return outlets.named(text)
                .or(() -> text.chars().allMatch(Character::isLetterOrDigit) && outlets.looksLikeOutlet(text)
                        ? Optional.of(text)
                        : Optional.empty());
    }

    /** Of an outlet and its sub-brand the sub-brand, whose name holds the other's. */
    private Optional<String> agency(String byline) {
        return tokens.read(byline).stream()
                .filter(token -> token.is(Token.Type.OUTLET))
                .map(token -> outlets.named(token.text()).orElse(token.text()))
                .reduce((one, other) -> other.contains(one) ? other : one);
    }

    private Optional<String> mailHost(String byline) {
        return tokens.read(byline).stream()
                .filter(token -> token.is(Token.Type.MAIL))
                .map(token -> token.text().substring(token.text().indexOf('@') + 1))
                .flatMap(host -> outlets.atHost(host).stream())
                .findFirst();
    }

    /** The labelled time of publication, else a day that stands alone above the body. */
    private Optional<LocalDate> publishedOn(List<Part> parts) {
        Optional<LocalDate> labelled = parts.stream()
                .filter(part -> part.kind() == Kind.BYLINE && times.tellsTime(part))
                .flatMap(part -> Day.first(part.text()).stream())
                .findFirst();
        return labelled.or(() -> parts.stream()
                .takeWhile(part -> !part.isOpen())
                .filter(part -> part.kind() == Kind.BYLINE)
                .flatMap(part -> Day.first(part.text()).stream())
                .findFirst());
    }
}
