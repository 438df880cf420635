package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that an article has, or had before it changed at its source.
 *
 * @param number from 1, in the order in which the texts first came; a text that comes back has the number that it had
 * @param current whether the article has it now
 * @param title headline that it came with, where known
 * @param characters length of the text in UTF-16 code units
 * @param since when it came, the last time
 * @param until when another took its place, absent for the current one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleVersion(
        int number,
        boolean current,
        @Nullable String title,
        int characters,
        Instant since,
        @Nullable Instant until) {}
