/**
 * Reads archives of articles one after another: JSON Lines, CSV, ZIP, WARC, folders, single files, gzipped or not. Nothing is
 * held but the article at hand, and nothing is unpacked to disk.
 */
@NamedInterface("archive")
@NullMarked
package io.claimgraph.collect.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
