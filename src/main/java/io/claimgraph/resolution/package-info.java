/**
 * Decides which real stakeholder or policy each name of an article stands for.
 *
 * <p>First cut, deterministic. An entity of an article is the known entity of the same {@link
 * io.claimgraph.resolution.EntityFamily family} that bears its name; where none does, the one that bears one of its long
 * forms. Where two known entities bear what decides, neither is taken: names that mean two things never merge. An entity
 * that is not known gets an id made from its family and name, so that two processes that meet it at once give it the same
 * one. Title references ('신 부사장'), common nouns ('위원회') and short forms of one or two syllables are never matched
 * across articles; an entity that an article knows by nothing else stays the article's own.
 */
@NullMarked
package io.claimgraph.resolution;

import org.jspecify.annotations.NullMarked;
