package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the page of one Chromium that all of them share, and fails a test whose page complained on the console or
 * asked another host for anything.
 */
final class Chromium implements ParameterResolver, AfterEachCallback {
    /** For a slow machine; a test that passes never waits for it. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assumeTrue(Files.isExecutable(EXECUTABLE), EXECUTABLE + " is there");
        return running(context).page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (Files.isExecutable(EXECUTABLE)) {
            assertThat(running(context).takeComplaints()).isEmpty();
        }
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final Page page;

        Running() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(ARGUMENTS));
            BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("ko-KR"));
            page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.onConsoleMessage(this::listen);
            page.onPageError(error -> complaints.add("script error: " + error));
            page.onRequest(this::watch);
        }

        /** A refused form is no fault of the page, though the browser reports it. */
        private void listen(ConsoleMessage message) {
            boolean refusal = message.text().matches(".*the server responded with a status of (400|422).*");
            if (!refusal && List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        }

        private void watch(Request request) {
            URI uri = URI.create(request.url());
            if (uri.getHost() != null && !uri.getHost().equals("127.0.0.1")) {
                complaints.add("request to " + request.url());
            }
        }

        List<String> takeComplaints() {
            List<String> taken = List.copyOf(complaints);
            complaints.clear();
            return taken;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
