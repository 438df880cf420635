package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.IntegrationTest;
import io.claimgraph.TestGraph;
import io.claimgraph.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The command beside a running service, in its database. */
@IntegrationTest
class FollowCommandTest {
    @Autowired
    private Neo4jConnectionDetails server;

    @Autowired
    private TestGraph graph;

    @BeforeEach
    void emptyTheGraph() {
        graph.clear();
    }

    @Test
    void a_feed_is_followed_listed_and_removed() {
        String url = TestSite.serve(
                "/follow/rss.xml", "text/xml", "<rss version='2.0'><channel><title>새벌신문</title></channel></rss>");

        Run follow = run(url, "--every", "15m", "--watch", "나래", "--watch", "가람");
        Run list = run("--list");
        Run remove = run("--remove", url);
        Run again = run("--remove", url);

        assertThat(follow.err()).isEmpty();
        assertThat(follow.code()).isZero();
        assertThat(follow.lines()).singleElement().asString().contains("FINE", "0 found, 0 stored", "새벌신문 " + url);
        assertThat(list.out()).contains("새벌신문 " + url);
        assertThat(remove.lines()).containsExactly("no longer followed: " + url);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.errors()).containsExactly("'%s' is not followed".formatted(url));
    }

    @Test
    void what_is_wrong_is_one_line_and_exit_code_2() {
        assertThat(run("ftp://garam.example", "--every", "1s"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "url is not an http or https address: 'ftp://garam.example'; "
                                + "every is not a time as in PT15M, 15m, 2h or 1d: '1s'\n"));
        assertThat(Run.of("follow").errors())
                .containsExactly("Missing: a FEED, --list or --poll (see 'claimgraph follow --help')");
    }

    private Run run(String... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "follow";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--spring.neo4j.uri=" + server.getUri();
        all[all.length - 1] = "--claimgraph.fetch.allow=" + TestSite.HOST;
        return Run.of(all);
    }
}
