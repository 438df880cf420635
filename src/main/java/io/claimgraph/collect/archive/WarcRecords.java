package io.claimgraph.collect.archive;

import io.claimgraph.collect.Submission;
import io.claimgraph.collect.page.CharacterDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a crawl: answers with status 200 that are HTML, and resources that are. Everything else is passed over. */
final class WarcRecords implements ArticleStream {
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
    private static final int OK = 200;

    private final String name;
    private final WarcReader records;

    WarcRecords(String name, InputStream in) throws IOException {
        this.name = name;
        this.records = new WarcReader(in);
        records.setLenient(true);
    }

    @Override
    public Optional<ArchivedArticle> next() throws IOException {
        for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
            Optional<ArchivedArticle> page = read(record.get());
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private Optional<ArchivedArticle> read(WarcRecord record) throws IOException {
        try {
            return switch (record) {
                case WarcResponse response when isHttp(response) -> answer(response);
                case WarcResource resource
                when isPage(resource.contentType()) ->
                    Optional.of(page(resource, resource.body(), resource.contentType()));
                default -> Optional.empty();
            };
        } catch (ParsingException e) {
            return Optional.of(ArchivedArticle.unreadable(place(record), "is no HTTP answer: " + e.getMessage()));
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Optional<ArchivedArticle> answer(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        return http.status() == OK && isPage(http.contentType())
                ? Optional.of(page(response, http.bodyDecoded(), http.contentType()))
                : Optional.empty();
    }

    private static boolean isPage(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(XHTML);
    }

    private ArchivedArticle page(WarcTargetRecord record, MessageBody body, MediaType type) throws IOException {
        byte[] bytes = body.stream().readNBytes(ArchivedArticle.MAX_BYTES + 1);
        String place = place(record);
        if (bytes.length > ArchivedArticle.MAX_BYTES) {
            return ArchivedArticle.tooLarge(place);
        }
        String target = record.target();
        return new ArchivedArticle(place, bytes.length, () -> submission(bytes, type.raw(), target));
    }

    private static Submission submission(byte[] page, @Nullable String contentType, String target) {
        String html = new CharacterDecoder().decode(page, contentType);
        return Fields.submission(field -> switch (field) {
            case Fields.HTML -> html;
            case "url" -> isWebAddress(target) ? target : null;
            default -> null;
        });
    }

    private static boolean isWebAddress(String target) {
        try {
            URI address = URI.create(target);
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).startsWith("http");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String place(WarcRecord record) {
        return record instanceof WarcTargetRecord target ? name + " " + target.target() : name;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
