/** The reading side over HTTP: what {@link io.claimgraph.query.GraphQueries} answers, as JSON. */
@NullMarked
package io.claimgraph.query.rest;

import org.jspecify.annotations.NullMarked;
