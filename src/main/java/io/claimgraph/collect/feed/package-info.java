/** Reads feeds: RSS, Atom and sitemaps of news, and finds the feeds that a page offers. */
@NamedInterface("feed")
@NullMarked
package io.claimgraph.collect.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
