package io.claimgraph.extraction;

import io.claimgraph.article.Evidence;

/**
 * A post that the article gives a person.
 *
 * @param person name of the person's entity
 * @param organization name of the body's entity
 * @param role the post, without honorifics
 * @param evidence the words that say so
 * @param provenance the rule that read them
 */
public record Affiliation(String person, String organization, String role, Evidence evidence, Provenance provenance) {}
