package io.claimgraph.collect.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The articles of one file, one after another. For one thread. */
interface ArticleStream extends Closeable {
    /**
     * The next article; none at the end.
     *
     * @throws IOException if what follows cannot be read
     */
    Optional<ArchivedArticle> next() throws IOException;
}
