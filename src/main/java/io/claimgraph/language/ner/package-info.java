/** The trained model that finds names: a linear-chain conditional random field over characters. */
@NullMarked
package io.claimgraph.language.ner;

import org.jspecify.annotations.NullMarked;
