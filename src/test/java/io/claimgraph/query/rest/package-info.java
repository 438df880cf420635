@NullMarked
package io.claimgraph.query.rest;

import org.jspecify.annotations.NullMarked;
