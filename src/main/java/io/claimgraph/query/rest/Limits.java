package io.claimgraph.query.rest;

import io.claimgraph.query.GraphQueries;
import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the size of a page is described. */
final class Limits {
    static final String DEFAULT = "" + GraphQueries.DEFAULT_LIMIT;

    private Limits() {}

    /** The parameter's bounds. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            schema =
                    @io.swagger.v3.oas.annotations.media.Schema(
                            type = "integer",
                            format = "int32",
                            minimum = "1",
                            maximum = "" + GraphQueries.MAX_LIMIT,
                            defaultValue = DEFAULT))
    @interface Schema {}
}
