/** Reads a text as a language: its language, sentences, morphemes, numbers, money, dates and names. */
@NullMarked
package io.claimgraph.language;

import org.jspecify.annotations.NullMarked;
