package io.claimgraph.collect.archive;

import java.io.Closeable;
import java.util.Optional;

/**
 * Articles one after another, in an order that is the same each time the archive is opened. For one thread.
 *
 * <p>What is wrong with one article is told by that article when it is read. Damage that ends the archive early is an article
 * of its own, the last one, that cannot be read.
 */
public interface Archive extends Closeable {
    /** The next article; none at the end. */
    Optional<ArchivedArticle> next();

    /** About how much of the archive has been read: 0 to 1. */
    double progress();
}
