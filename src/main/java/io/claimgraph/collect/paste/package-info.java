/** Marks what each stretch of a pasted text is, and reads what its debris tells of the article. */
@NullMarked
package io.claimgraph.collect.paste;

import org.jspecify.annotations.NullMarked;
