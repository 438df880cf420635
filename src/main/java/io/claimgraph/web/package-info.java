/** What every web controller shares: problems as RFC 9457 says, strict JSON and the limit of a request's size. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.claimgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
