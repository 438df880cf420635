package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id stable identity
 * @param title headline, where known
 * @param publisher outlet, where known
 * @param author reporter, where known
 * @param publishedOn day of publication, where known
 * @param url address, where known
 * @param language BCP 47 tag, {@code und} where it could not be told
 * @param supported whether an extractor for the language read it
 * @param excerpt the first words of its body
 * @param statements number of statements read from it
 * @param copies number of other articles that tell its story in the same words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleSummary(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        String language,
        boolean supported,
        String excerpt,
        int statements,
        int copies) {}
