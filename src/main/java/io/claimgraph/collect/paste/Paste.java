package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text turned out to be.
 *
 * @param zones what each stretch is: in order, without overlap, covering every character that is not white space
 * @param title the headline, where there is one
 * @param author the reporters' names, separated by {@code ", "}, where it names them
 * @param publisher the outlet, where it names it
 * @param publishedOn the day of publication, where it tells
 */
public record Paste(
        List<Zone> zones,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn) {
    public Paste {
        zones = List.copyOf(zones);
    }
}
