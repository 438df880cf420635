package io.claimgraph.collect.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimgraph.collect.feed.FeedContent.Entries;
import io.claimgraph.collect.feed.FeedContent.Offers;
import io.claimgraph.collect.feed.FeedContent.SitemapIndex;
import io.claimgraph.collect.fetch.FetchResult.Fetched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final String BASE = "https://garam.example/rss/politics.xml";

    private final FeedReader reader = new FeedReader();

    @Test
    void rss_gives_link_headline_summary_time_and_publisher() throws Exception {
        Entries feed = entries("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>가람일보 &amp; 정치</title><link>https://garam.example</link>
                <item><title><![CDATA[<속보> 새벌군 "예산 <b>확정</b>"]]></title>
                  <link> https://garam.example/news/1?a=1&amp;b=2 </link><guid isPermaLink="false">n-1</guid>
                  <description>&lt;p&gt;군수가 &lt;em&gt;설명&lt;/em&gt;했다.&lt;/p&gt;</description>
                  <pubDate>Fri, 06 Feb 2026 00:30:00 +0900</pubDate>
                  <source url="https://haneul.example/rss">하늘통신</source></item>
                </channel></rss>""");

        assertThat(feed.title()).isEqualTo("가람일보 & 정치");
        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        "n-1",
                        "https://garam.example/news/1?a=1&b=2",
                        "<속보> 새벌군 \"예산 확정\"",
                        "군수가 설명했다.",
                        "하늘통신",
                        LocalDate.of(2026, 2, 6),
                        OffsetDateTime.parse("2026-02-06T00:30:00+09:00")));
    }

    @Test
    void a_time_without_a_zone_is_a_day_where_it_was_published() throws Exception {
        Entries feed = entries("""
                <rss><channel><title>t</title><item><link>https://garam.example/1</link>
                <pubDate>2026-02-06 00:30:00</pubDate></item></channel></rss>""");

        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.publishedOn()).isEqualTo("2026-02-06");
            assertThat(entry.publishedAt()).isNull();
        });
    }

    @Test
    void atom_links_are_relative_to_their_base() throws Exception {
        Entries feed = entries("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.garam.example/a/">
                <title type="html">가람 &amp;amp; 나래</title>
                <entry><id>urn:1</id><title>첫째</title><link rel="alternate" href="first.html"/>
                  <published>2026-02-05T23:00:00Z</published><updated>2026-02-07T01:00:00Z</updated></entry>
                <entry><id>urn:2</id><title>둘째</title><link href="/b/second.html"/>
                  <updated>2026-02-07T01:00:00+09:00</updated></entry></feed>""");

        assertThat(feed.title()).isEqualTo("가람 & 나래");
        assertThat(feed.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://news.garam.example/a/first.html", "https://news.garam.example/b/second.html");
        assertThat(feed.entries())
                .extracting(FeedEntry::publishedAt)
                .containsExactly(
                        OffsetDateTime.parse("2026-02-05T23:00:00Z"),
                        OffsetDateTime.parse("2026-02-07T01:00:00+09:00"));
    }

    @Test
    void rss_1_is_read_as_well() throws Exception {
        Entries feed = entries("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>가람</title></channel>
                <item rdf:about="https://garam.example/1"><title>하나</title><link>https://garam.example/1</link>
                <dc:date>2026-02-06T09:00:00+09:00</dc:date></item></rdf:RDF>""");

        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("하나");
            assertThat(entry.publishedOn()).isEqualTo("2026-02-06");
        });
    }

    @Test
    void a_feed_in_euc_kr_is_readable_with_and_without_a_header() throws Exception {
        byte[] bytes = """
                <?xml version="1.0" encoding="euc-kr"?>
                <rss version="2.0"><channel><title>새벌신문</title><item><title>똠방각하 "쿡쿡"</title>
                <link>/1</link><description>charset=utf-8</description></item></channel></rss>""".getBytes(Charset.forName("x-windows-949"));

        for (String header : new String[] {"text/xml", "text/xml; charset=euc-kr"}) {
            Entries feed = (Entries) reader.read(fetched(bytes, header));
            assertThat(feed.title()).isEqualTo("새벌신문");
            assertThat(feed.entries())
                    .singleElement()
                    .extracting(FeedEntry::title, FeedEntry::link)
                    .containsExactly("똠방각하 \"쿡쿡\"", "https://garam.example/1");
        }
    }

    @Test
    void a_broken_feed_gives_what_is_whole() throws Exception {
        Entries feed = entries("""

                  <?xml version="1.0"?><!-- a line too late --><rss version="2.0"><channel><title>A & B&nbsp;\u0001</title>
                <item><title>R&D</title><link>https://garam.example/1?a=1&b=2</link><media:thumbnail url="x" c:d=1/></item>
                <item><title>twice</title><link>https://garam.example/1?a=1&b=2</link></item>
                <item><title>no link</title></item>
                <item><title>a script</title><link>javascript:alert(1)</link></item>
                <item><title>ends here""");

        assertThat(feed.title()).isEqualTo("A & B");
        assertThat(feed.entries())
                .singleElement()
                .extracting(FeedEntry::title, FeedEntry::link)
                .containsExactly("R&D", "https://garam.example/1?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>&x;</title><item><title>&x;</title><link>/1</link></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>&x;</title><entry><id>1</id><title>&x;</title>"
                        + "<link href='/1'/></entry></feed>",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://garam.example/1?&x;</loc>"
                        + "</url></urlset>"
            })
    void entities_of_a_document_lead_nowhere(String document, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");

        assertThat(read("<!DOCTYPE r [<!ENTITY x SYSTEM '%s'>]>%s".formatted(secret.toUri(), document)))
                .doesNotContain("secret\"")
                .doesNotContain("top secret");
    }

    @Test
    void a_bomb_of_entities_does_not_go_off() throws Exception {
        String bomb = IntStream.range(0, 30)
                .mapToObj(i -> "<!ENTITY e%d '%s'>"
                        .formatted(i + 1, "&e%d;".formatted(i).repeat(10)))
                .collect(Collectors.joining("", "<!DOCTYPE r [<!ENTITY e0 'boom'>", "]>"));

        assertThat(
                        read(
                                bomb
                                        + "<rss version='2.0'><channel><title>&e30;</title><item><link>/1</link></item></channel></rss>"))
                .doesNotContain("boom");
        assertThat(read(bomb + "<urlset><url><loc>/&e30;</loc></url></urlset>")).doesNotContain("boom");
    }

    @Test
    void of_a_huge_feed_the_first_entries_are_read() throws Exception {
        String items = IntStream.range(0, 30_000)
                .mapToObj(i -> "<item><title>%d</title><link>/%d</link></item>".formatted(i, i))
                .collect(Collectors.joining());

        assertThat(entries("<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>")
                        .entries())
                .hasSize(FeedReader.MAX_ENTRIES)
                .first()
                .extracting(FeedEntry::title)
                .isEqualTo("0");
    }

    @Test
    void a_news_sitemap_gives_its_latest_first() throws Exception {
        String sitemap = """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://garam.example/old</loc><news:news><news:publication><news:name>가람일보</news:name>
                    <news:language>ko</news:language></news:publication>
                    <news:publication_date>2026-02-05T09:00:00+09:00</news:publication_date>
                    <news:title>어제 일</news:title></news:news></url>
                  <url><loc>https://garam.example/new?a=1&amp;b=2</loc><news:news><news:publication><news:name>가람일보</news:name>
                    <news:language>ko</news:language></news:publication>
                    <news:publication_date>2026-02-06T00:10:00+09:00</news:publication_date>
                    <news:title>새벌군 &amp; 예산</news:title></news:news></url>
                </urlset>""";

        for (byte[] bytes : new byte[][] {sitemap.getBytes(UTF_8), gzip(sitemap)}) {
            Entries feed = (Entries) reader.read(fetched(bytes, null));
            assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("새벌군 & 예산", "어제 일");
            assertThat(feed.entries().getFirst())
                    .extracting(FeedEntry::link, FeedEntry::publisher, FeedEntry::publishedOn, FeedEntry::publishedAt)
                    .containsExactly(
                            "https://garam.example/new?a=1&b=2",
                            "가람일보",
                            LocalDate.of(2026, 2, 6),
                            OffsetDateTime.parse("2026-02-06T00:10:00+09:00"));
        }
    }

    @Test
    void a_list_of_sitemaps_gives_the_latest_first() throws Exception {
        FeedContent index = reader.read(fetched("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap><loc>https://garam.example/2026-01.xml</loc><lastmod>2026-01-31</lastmod></sitemap>
                  <sitemap><loc>https://garam.example/2026-02.xml</loc><lastmod>2026-02-06</lastmod></sitemap>
                </sitemapindex>"""));

        assertThat(index)
                .isEqualTo(new SitemapIndex(
                        List.of("https://garam.example/2026-02.xml", "https://garam.example/2026-01.xml")));
    }

    @Test
    void a_page_offers_its_feeds() throws Exception {
        FeedContent page = reader.read(fetched("""
                <!doctype html><html><head><base href="/kr/"><title>가람일보</title>
                <link rel="stylesheet" type="text/css" href="a.css">
                <link rel="alternate" type="application/rss+xml" title="전체" href="rss/all.xml">
                <link rel="ALTERNATE" type="application/atom+xml" href="https://feeds.garam.example/atom">
                </head><body></body></html>"""));

        assertThat(page)
                .isEqualTo(new Offers(
                        List.of("https://garam.example/kr/rss/all.xml", "https://feeds.garam.example/atom")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "가나다",
                "{\"items\": []}",
                "<opml></opml>",
                "<html><body>기사</body></html>",
                "<rss",
                "<rss></rss>"
            })
    void what_is_no_feed_says_so(String document) {
        assertThatThrownBy(() -> reader.read(fetched(document)))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageStartingWith("it is ");
    }

    private Entries entries(String document) throws UnreadableFeedException {
        return (Entries) reader.read(fetched(document));
    }

    /** All that is read, or why nothing is. */
    private String read(String document) {
        try {
            return reader.read(fetched(document)).toString();
        } catch (UnreadableFeedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Fetched fetched(String document) {
        return fetched(document.getBytes(UTF_8), null);
    }

    private static Fetched fetched(byte[] bytes, @Nullable String contentType) {
        return new Fetched(URI.create(BASE), contentType, bytes, null, null);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
