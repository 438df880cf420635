package io.claimgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "claimgraph %s (Java %s)".formatted(version == null ? "unpackaged" : version, Runtime.version())
        };
    }
}
