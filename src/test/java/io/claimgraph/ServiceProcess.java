package io.claimgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own. */
final class ServiceProcess {
    private static final Pattern READY = Pattern.compile("ready at (http://localhost:\\d+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final String address;

    private ServiceProcess(Path data) throws IOException {
        process = new ProcessBuilder(command(data)).redirectErrorStream(true).start();
        address = awaitReady();
    }

    /** Starts it on a folder and waits until it is ready or has ended. */
    static ServiceProcess start(Path data) throws IOException {
        return new ServiceProcess(data);
    }

    private static List<String> command(Path data) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-cp",
                classPath,
                ClaimgraphApplication.class.getName(),
                "--server.port=0",
                "--claimgraph.data=" + data);
    }

    private String awaitReady() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> drain(lines));
                return ready.group(1);
            }
        }
        return "";
    }

    /** A full pipe would stop the service. */
    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // What it says from here on does not matter.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        return !address.isEmpty();
    }

    /** Where it answers. */
    String address() {
        return address;
    }

    /** What it said until it was ready or ended. */
    List<String> output() {
        return output;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** As Ctrl-C. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service does not end");
        }
        return process.exitValue();
    }
}
