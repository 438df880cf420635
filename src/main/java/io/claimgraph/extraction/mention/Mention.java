package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;

/**
 * A place in the text that names an entity or stands for it.
 *
 * @param span the words, without particles
 * @param entity index of the entity in {@link DocumentEntities#entities()}
 * @param kind how they name it
 */
public record Mention(Span span, int entity, Kind kind) {
    /** How a mention names its entity. */
    public enum Kind {
        /** The full name ('한나루', '과학기술정보통신부'). */
        NAME,
        /** A short form or acronym ('과기정통부', 'SKT'). */
        SHORT_NAME,
        /** Family name or nothing, and a title ('신 부사장', '교육부 장관' without a name). */
        TITLE,
        /** A stand-in that names nothing by itself ('그', '회사 측', '양사'): never one of the entity's forms. */
        PRONOUN
    }
}
