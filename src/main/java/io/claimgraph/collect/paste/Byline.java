package io.claimgraph.collect.paste;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the debris of a paste tells of the article.
 *
 * @param author the reporters' names, separated by {@code ", "}
 * @param publisher the outlet
 * @param publishedOn the day of publication
 */
record Byline(
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn) {}
