package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in one article.
 *
 * @param id stable identity: article and span
 * @param speaker who said it, absent where the source is unnamed
 * @param kind how the words are given
 * @param content the words, without outer quotation marks, quotative particle and cue
 * @param cue the reporting verb or phrase, where there is one
 * @param force how the cue presents the words
 * @param on the day it was said, else the article's, where known
 * @param about entities that the words name
 * @param confidence chance that it was read right, from 0 to 1
 * @param rule the rule that read it
 * @param source where it was read
 * @param claim id of what it says: statements of the same words of one speaker, and those that copies of one story share, have one
 * @param sources number of articles that report the claim, this one among them
 * @param otherSources where else the claim was read, at most twenty places, earliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        String id,
        @Nullable EntityRef speaker,
        Kind kind,
        String content,
        @Nullable String cue,
        @Nullable String force,
        @Nullable LocalDate on,
        List<EntityRef> about,
        double confidence,
        String rule,
        SourceView source,
        String claim,
        int sources,
        List<SourceView> otherSources) {
    /** Most places of a claim that come with a statement. */
    public static final int MAX_OTHER_SOURCES = 20;

    public StatementView {
        about = List.copyOf(about);
        otherSources = List.copyOf(otherSources);
    }

    /** How the words are given. */
    public enum Kind {
        /** All of them inside quotation marks. */
        DIRECT,
        /** Reported, without quotation marks of the speaker's own. */
        INDIRECT,
        /** Reported, with a part of them quoted. */
        MIXED
    }
}
