package io.claimgraph.extraction;

import io.claimgraph.article.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one attribution says.
 *
 * @param speaker name of the source's entity, or null where the source is unnamed
 * @param kind how the words are given
 * @param content the words, without outer quotation marks, quotative particle and cue
 * @param cue the reporting verb or phrase, or null
 * @param force how the cue presents the words
 * @param about names of the entities that the words name
 * @param saidOn the day it was said, where the article tells
 * @param provenance the rule that read it
 */
public record Statement(
        @Nullable String speaker,
        Kind kind,
        Evidence content,
        @Nullable String cue,
        Force force,
        List<String> about,
        @Nullable LocalDate saidOn,
        Provenance provenance) {
    public Statement {
        about = List.copyOf(about);
    }

    /** How the words are given. */
    public enum Kind {
        /** All of them inside quotation marks. */
        DIRECT,
        /** Reported, without quotation marks of the source's own. */
        INDIRECT,
        /** Reported, with a part of them quoted. */
        MIXED
    }

    /** How a cue presents what was said. */
    public enum Force {
        NEUTRAL,
        ASSERTIVE,
        CRITICAL,
        COMMISSIVE
    }
}
