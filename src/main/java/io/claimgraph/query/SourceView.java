package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read: {@code text} are the characters {@code [start, end)} of the article's text.
 *
 * @param articleId the article
 * @param title its headline, where known
 * @param publisher its outlet, where known
 * @param publishedOn its day of publication, where known
 * @param url its address, where known
 * @param start index of the first UTF-16 code unit of the evidence in the article's text
 * @param end index after the last one
 * @param text the words themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        String articleId,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        int start,
        int end,
        String text) {}
