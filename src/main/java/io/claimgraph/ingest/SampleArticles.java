package io.claimgraph.ingest;

import io.claimgraph.collect.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The articles that ship with the program, so that a new graph can be looked at: all of it invented. */
public final class SampleArticles {
    private static final String PATTERN = "classpath:sample/*.json";
    private static final Comparator<Resource> BY_NAME =
            Comparator.comparing(article -> String.valueOf(article.getFilename()));

    private SampleArticles() {}

    /** All of them, in the order of their publication. */
    public static List<Submission> all() {
        try {
            Resource[] articles = new PathMatchingResourcePatternResolver(SampleArticles.class.getClassLoader())
                    .getResources(PATTERN);
            return Arrays.stream(articles)
                    .sorted(BY_NAME)
                    .map(SampleArticles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission read(Resource article) {
        try (InputStream json = article.getInputStream()) {
            return JsonMapper.shared().readValue(json, Submission.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
