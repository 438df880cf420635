package io.claimgraph.extraction.attribution.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that is attributed to a source, before the source is known.
 *
 * @param rule name of the rule that found it
 * @param kind how the words are given
 * @param content the words
 * @param anchor index of the word where what was said ends
 * @param cue the reporting verb or noun, or null where none stands in the sentence
 * @param need where the source has to be looked for
 * @param source the source where the rule itself has found it, or null
 * @param next index of the word to read on from
 */
public record Finding(
        String rule,
        Kind kind,
        Span content,
        int anchor,
        @Nullable Cue cue,
        Need need,
        @Nullable Source source,
        int next) {
    /** The same with another reporting verb or noun. */
    public Finding withCue(@Nullable Cue other) {
        return new Finding(rule, kind, content, anchor, other, need, source, next);
    }

    /** The same with another source. */
    public Finding withSource(@Nullable Source other) {
        return new Finding(rule, kind, content, anchor, cue, need, other, next);
    }

    /** The same that needs another speaker. */
    public Finding withNeed(Need other) {
        return new Finding(rule, kind, content, anchor, cue, other, source, next);
    }

    /** Where the source has to be looked for. */
    public enum Need {
        /** In the sentence, else whoever spoke before. */
        SPEAKER,
        /** In the sentence alone: without a source in it nothing was said. */
        IN_SENTENCE,
        /** Nobody says it, unless the cue has an owner ('금감원의 판단'). */
        NOBODY,
        /** Whoever spoke before. */
        CARRIED,
        /** Whoever spoke in the sentence before: what his words mean; else nothing was said. */
        JUST_SAID,
        /** Whoever said something just before, else nobody: the words of onlookers are not those of whom a sentence tells. */
        SPOKEN,
        /** In the sentences around: the quotation stands alone. */
        AROUND
    }
}
