/** Imports of archives as jobs: each goes on where it was after a stop, a failure or the end of its process. */
@NamedInterface("job")
@NullMarked
package io.claimgraph.ingest.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
