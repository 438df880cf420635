package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;

/**
 * A post that a rule read.
 *
 * @param person index of the person's entity
 * @param organization index of the body's entity
 * @param role the post
 * @param span the words that say so
 * @param rule name of the rule
 * @param confidence chance that it is right; below {@link #SURE} it only stands for a person without a surer post
 */
record Found(int person, int organization, String role, Span span, String rule, double confidence) {
    static final double SURE = 0.8;
}
