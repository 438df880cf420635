package io.claimgraph.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimgraph.collect.fetch.FetchResult.Failed;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import io.claimgraph.collect.fetch.FetchResult.Refused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to point at what is inside a network. */
class InternalAddressTest {
    private static final String NOT_PUBLIC = "its host is unknown or has no public address";

    private static String reason(FetchResult result) {
        return switch (result) {
            case Refused refused -> refused.reason();
            case Failed failed -> failed.reason();
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "192.0.2.7",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "192.88.99.1",
                "224.0.0.251",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::ffff:0:127.0.0.1]",
                "[::127.0.0.1]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[3fff::1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::1]",
                "[2001:0:7f00:1::]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b:1::a00:1]",
                "[2600::5efe:a00:1]",
                "[100::1]",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.0.0.1.",
                "１２７.０.０.１",
                "127。0。0。1",
                "ⓛocalhost",
                "①②⑦.0.0.1"
            })
    void internal_addresses_are_not_connected_to(String host) {
        try (Site site = new Site();
                PageFetcher fetcher = site.fetcher()) {
            assertThat(reason(fetcher.fetchPage("http://" + host + "/"))).isEqualTo(NOT_PUBLIC);
            assertThat(reason(fetcher.fetchPage("https://" + host + "/"))).isEqualTo(NOT_PUBLIC);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "017700000001",
                "0x7f.1",
                "127.1",
                "127.0.1",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "127.0.0.01",
                "127.0.0.256",
                "1.2.3.4.5",
                "0",
                "0x",
                "①2130706433",
                "[127.0.0.1]",
                "[::1%25lo]",
                "[::1%lo]",
                "[fe80::1%25eth0]",
                "[::1",
                "::1",
                "127.0.0.1%00",
                "127.0.0.1%2f",
                "loc%61lhost",
                "local host",
                "user@127.0.0.1",
                "news.example@127.0.0.1",
                "user:secret@127.0.0.1",
                "127.0.0.1:80@news.example",
                ""
            })
    void odd_spellings_of_hosts_are_not_even_resolved(String host) {
        NameResolver none = name -> {
            throw new AssertionError("resolved " + name);
        };
        try (Site site = new Site();
                PageFetcher fetcher = new PageFetcher(site.settings(), none)) {
            assertThat(fetcher.fetchPage("http://" + host + "/")).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example/a",
                "gopher://news.example/a",
                "jar:http://news.example/a.jar!/",
                "data:text/html,<p>",
                "javascript:alert(1)",
                "http:/news.example/a",
                "http:news.example",
                "//news.example/a",
                "news.example/a",
                "http:\\\\news.example\\a",
                "http://news.example:0/",
                "http://news.example:99999/",
                "http://news.example:8a/",
                "http://news.example:22/",
                "https://news.example:6379/",
                "http://news.example:80:80/",
                "http://news example/",
                "http://",
                "",
                "\u0000"
            })
    void what_is_no_public_web_address_is_refused(String url) {
        try (Site site = new Site();
                PageFetcher fetcher = site.fetcher()) {
            assertThat(fetcher.fetchPage(url)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void other_ports_are_refused_by_name() {
        try (Site site = new Site();
                PageFetcher fetcher = site.fetcher()) {
            assertThat(reason(fetcher.fetchPage("http://127.0.0.1:" + site.port() + "/")))
                    .isEqualTo("port %d is not allowed, only 80 and 443 are".formatted(site.port()));
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void a_name_that_leads_inside_is_answered_as_an_unknown_one() {
        try (Site site = new Site();
                PageFetcher fetcher = new PageFetcher(
                        site.settings(),
                        Site.names(Map.of("inside.example", "10.0.0.7", "no.example", "no.invalid")))) {
            assertThat(reason(fetcher.fetchPage("http://inside.example/"))).isEqualTo(NOT_PUBLIC);
            assertThat(reason(fetcher.fetchPage("http://no.example/"))).isEqualTo(NOT_PUBLIC);
        }
    }

    @Test
    void a_redirect_does_not_lead_inside() {
        try (Site site = new Site().page("/secret", "text/html", "<p>secret</p>")) {
            site.redirect("/port", "http://127.0.0.1:" + site.port() + "/secret")
                    .redirect("/plain", "http://127.0.0.1/secret")
                    .redirect("/odd", "http://2130706433/")
                    .redirect("/file", "file:///etc/passwd")
                    .redirect("/user", "http://user@news.example:%d/secret".formatted(site.port()))
                    .redirect("/broken", "http://[/");
            try (PageFetcher fetcher = site.fetcher()) {
                for (String path : List.of("/port", "/plain", "/odd", "/file", "/user", "/broken")) {
                    assertThat(reason(fetcher.fetchPage(site.url(path))))
                            .as(path)
                            .isNotEmpty();
                }
            }
            assertThat(site.requests()).doesNotContain("/secret");
        }
    }

    @Test
    void every_connection_checks_what_its_name_leads_to_now() {
        try (Site site = new Site().page("/a", "text/html", "<p>a</p>")) {
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.1", "127.0.0.3"));
            NameResolver rebinding = _ -> new InetAddress[] {InetAddress.ofLiteral(answers.remove())};
            FetchSettings settings = site.settings("127.0.0.1/32:" + site.port());
            String url = "http://rebind.example:%d/a".formatted(site.port());
            try (PageFetcher fetcher = new PageFetcher(settings, rebinding)) {
                assertThat(fetcher.fetchPage(url)).isInstanceOf(Fetched.class);
                assertThat(reason(fetcher.fetchPage(url))).isEqualTo(NOT_PUBLIC);
            }
            assertThat(answers)
                    .as("one look-up for robots.txt, one for each page")
                    .isEmpty();
        }
    }

    @Test
    void one_internal_address_among_others_is_enough() {
        try (Site site = new Site().page("/a", "text/html", "<p>a</p>")) {
            NameResolver mixed =
                    _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("10.0.0.1")};
            try (PageFetcher fetcher = new PageFetcher(site.settings("127.0.0.1/32:" + site.port()), mixed)) {
                assertThat(reason(fetcher.fetchPage("http://mixed.example:%d/a".formatted(site.port()))))
                        .isEqualTo(NOT_PUBLIC);
            }
            assertThat(site.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "210.89.164.90", "2606:4700::1111", "2404:4600::1"})
    void public_addresses_are_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void what_is_allowed_is_fetched() {
        try (Site site = new Site().page("/a", "text/html", "<p>a</p>")) {
            String url = "http://127.0.0.1:%d/a".formatted(site.port());
            for (String entry : List.of("127.0.0.1:%d", "127.0.0.0/8:%d", " 127.0.0.1:%d ")) {
                try (PageFetcher fetcher = new PageFetcher(site.settings(entry.formatted(site.port())))) {
                    assertThat(fetcher.fetchPage(url)).as(entry).isInstanceOf(Fetched.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "fd00::1", "http://intranet", "a b", "host:x", "/8"})
    void an_entry_that_cannot_be_read_is_named(String entry) {
        try (Site site = new Site()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PageFetcher(site.settings(entry)))
                    .withMessageContaining("'" + entry + "'");
        }
    }
}
