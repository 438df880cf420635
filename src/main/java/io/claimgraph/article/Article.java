package io.claimgraph.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text. Immutable.
 *
 * @param id stable identity
 * @param url canonical address, where known
 * @param title headline, where known
 * @param publisher name of the outlet, where known
 * @param author the reporter's name, where known
 * @param publishedOn day of publication, where known
 * @param text the text as it came, line ends as {@code \n} and in Unicode form NFC; every span counts in it
 * @param zones what each stretch of the text is: in order, without overlap, covering every character that is not white space
 */
public record Article(
        ArticleId id,
        @Nullable URI url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        String text,
        List<Zone> zones) {
    public Article {
        zones = List.copyOf(zones);
    }

    /** The zones of the body, in order. */
    public List<Span> body() {
        List<Span> body = new ArrayList<>();
        for (Zone zone : zones) {
            if (zone.kind() == Zone.Kind.BODY) {
                body.add(zone.span());
            }
        }
        return Collections.unmodifiableList(body);
    }
}
