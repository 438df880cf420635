package io.claimgraph.collect.fetch;

import crawlercommons.robots.BaseRobotRules;
import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is at a public web address. It guarantees that
 *
 * <ul>
 *   <li>nothing but HTTP and HTTPS is spoken, on ports 80 and 443, and only to public addresses: every address of a name is checked
 *       and the connection goes to a checked one, again for each redirect and for robots.txt, unless the settings allow more;
 *   <li>no more is read, decompressed or waited for than the settings allow, whatever the server sends or holds back;
 *   <li>robots.txt is obeyed (RFC 9309), and a host gets one connection at a time and a pause between two fetches;
 *   <li>redirects are followed five times at most and never from https to http; no cookies and no credentials are sent;
 *   <li>an answer that was cut short on the way is a failure.
 * </ul>
 *
 * Nothing is fetched unless asked for. A call blocks until the answer is there, at most as long as the settings say.
 * Thread-safe.
 */
public final class PageFetcher implements AutoCloseable {
    private static final String LANGUAGES = "ko, en;q=0.8, *;q=0.5";

    private final FetchSettings settings;
    private final AllowList allowed;
    private final Wire wire;
    private final Robots robots;
    private final Turns turns;

    /** @throws IllegalArgumentException naming an entry of the allow-list that cannot be read */
    public PageFetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    PageFetcher(FetchSettings settings, NameResolver names) {
        this.settings = settings;
        allowed = new AllowList(settings.allow());
        wire = new Wire(settings, new CheckedResolver(names, allowed));
        robots = new Robots(wire, settings.userAgent());
        turns = new Turns(settings.delay());
    }

    /** Fetches a page that somebody points at. */
    public FetchResult fetchPage(String url) {
        return fetch(FetchRequest.page(url));
    }

    /** Fetches; never throws for what an address or a server does. */
    public FetchResult fetch(FetchRequest request) {
        Deadline deadline = Deadline.in(settings.total());
        try (Turns.Visit visit = turns.visit(deadline)) {
            return fetch(WebAddress.parse(request.url()), request, visit, deadline);
        } catch (RefusedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        } catch (BusyException e) {
            return new Failed(String.valueOf(e.getMessage()), null, e.pause());
        } catch (IOException e) {
            return Failed.because(Failures.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Failed.because("fetching was interrupted");
        }
    }

    private FetchResult fetch(WebAddress start, FetchRequest request, Turns.Visit visit, Deadline deadline)
            throws IOException, InterruptedException {
        WebAddress at = start;
        for (int hop = 0; hop <= Redirects.MAX; hop++) {
            if (!allowed.allows(at.host(), at.port())) {
                throw new RefusedException("port %d is not allowed, only 80 and 443 are".formatted(at.port()));
            }
            visit.moveTo(at.host());
            obeyRobots(at, visit, deadline);
            AnswerReader answers = new AnswerReader(at, request, settings);
            switch (wire.get(at, headers(request), deadline, answers)) {
                case AnswerReader.Moved(String location) -> at = at.follow(location);
                case AnswerReader.Final(FetchResult result) -> {
                    return result;
                }
            }
        }
        throw new RefusedException("it redirects more than %d times".formatted(Redirects.MAX));
    }

    private void obeyRobots(WebAddress at, Turns.Visit visit, Deadline deadline)
            throws IOException, InterruptedException {
        BaseRobotRules rules = robots.of(at, deadline);
        visit.pauseAfter(Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
        if (rules.isDeferVisits()) {
            throw new BusyException(
                    "its server cannot tell at the moment what robots may read", Robots.KEPT_IN_TROUBLE);
        }
        if (!rules.isAllowed(at.uri().toString())) {
            throw new RefusedException("the robots.txt of its server does not allow it");
        }
    }

    private static Map<String, String> headers(FetchRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ACCEPT, request.wanted().accept());
        headers.put(HttpHeaders.ACCEPT_LANGUAGE, LANGUAGES);
        headers.put(HttpHeaders.ACCEPT_ENCODING, BodyReader.ACCEPTED);
        put(headers, HttpHeaders.IF_NONE_MATCH, request.etag());
        put(headers, HttpHeaders.IF_MODIFIED_SINCE, request.lastModified());
        return headers;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
