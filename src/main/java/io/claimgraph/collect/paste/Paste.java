package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text turned out to be.
 *
 * @param zones what each stretch is: in order, without overlap, covering every character that is not white space
 * @param title the headline, where there is one
 */
public record Paste(List<Zone> zones, @Nullable String title) {
    public Paste {
        zones = List.copyOf(zones);
    }
}
