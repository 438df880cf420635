/** Fetches pages and feeds from public web servers, politely and without letting anybody reach into this network. */
@NamedInterface("fetch")
@NullMarked
package io.claimgraph.collect.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
