package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that tells another one's story in the same words.
 *
 * @param articleId its id
 * @param title headline, where known
 * @param publisher outlet, where known
 * @param publishedOn day of publication, where known
 * @param url address, where known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleCopy(
        String articleId,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {}
