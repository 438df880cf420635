package io.claimgraph.collect.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** What robots.txt of each server allows (RFC 9309), kept for an hour. Thread-safe. */
final class Robots {
    private static final int MAX_SERVERS = 2_000;
    private static final int TOO_MANY_REQUESTS = 429;

    /** RFC 9309 asks for at least this much to be read. */
    private static final int MAX_BYTES = 512_000;

    private static final Duration KEPT = Duration.ofHours(1);

    /** A server in trouble is asked again soon. */
    static final Duration KEPT_IN_TROUBLE = Duration.ofMinutes(1);

    private static final BodyLimits LIMITS = new BodyLimits(MAX_BYTES, MAX_BYTES, true);

    private final Wire wire;
    private final String name;
    private final Map<String, Kept> servers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MAX_SERVERS;
        }
    };

    Robots(Wire wire, String userAgent) {
        this.wire = wire;
        this.name = userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private record Kept(BaseRobotRules rules, Deadline until) {}

    /** The rules of the server at an address. */
    BaseRobotRules of(WebAddress address, Deadline deadline) throws IOException, InterruptedException {
        synchronized (servers) {
            Kept kept = servers.get(address.origin());
            if (kept != null && !kept.until.left().isNegative()) {
                return kept.rules;
            }
        }
        BaseRobotRules rules = read(address.resolve("/robots.txt"), deadline);
        synchronized (servers) {
            servers.put(address.origin(), new Kept(rules, Deadline.in(rules.isDeferVisits() ? KEPT_IN_TROUBLE : KEPT)));
        }
        return rules;
    }

    private BaseRobotRules read(WebAddress start, Deadline deadline) throws IOException, InterruptedException {
        WebAddress at = start;
        for (int hop = 0; hop <= Redirects.MAX; hop++) {
            Step step = wire.get(at, Map.of("Accept", "text/plain, */*;q=0.1"), deadline, this::step);
            switch (step) {
                case Rules(BaseRobotRules rules) -> {
                    return rules;
                }
                case Elsewhere(String location) -> at = at.follow(location);
            }
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private sealed interface Step {}

    private record Rules(BaseRobotRules rules) implements Step {}

    private record Elsewhere(String location) implements Step {}

    private Step step(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status == 200) {
            return new Rules(parse(BodyReader.read(response, LIMITS)));
        }
        if (Redirects.isRedirect(response)) {
            return new Elsewhere(Redirects.location(response));
        }
        if (status >= 500 || status == TOO_MANY_REQUESTS) {
            SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            none.setDeferVisits(true);
            return new Rules(none);
        }
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    private BaseRobotRules parse(byte[] text) {
        SimpleRobotRulesParser parser =
                new SimpleRobotRulesParser(Duration.ofDays(1).toMillis(), 1);
        return parser.parseContent("", text, "text/plain", List.of(name));
    }
}
