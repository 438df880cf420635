package io.claimgraph.extraction;

import io.claimgraph.article.Article;
import io.claimgraph.extraction.korean.KoreanExtractor;
import io.claimgraph.language.LanguageDetector;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of an article in whatever language it is written. Thread-safe; build it once, it loads models. */
public final class ArticleExtractor {
    private final LanguageDetector detector = new LanguageDetector();
    private final Map<String, Extractor> extractors;

    private ArticleExtractor(Stream<Extractor> extractors) {
        this.extractors = extractors.collect(Collectors.toUnmodifiableMap(Extractor::language, extractor -> extractor));
    }

    /** With every extractor that ships. */
    public static ArticleExtractor standard() {
        return new ArticleExtractor(Stream.of(new KoreanExtractor()));
    }

    /** Reads an article; one in a language without an extractor gives {@link ArticleExtraction#unsupported}. */
    public ArticleExtraction extract(Article article) {
        String language = detector.detect(article.text());
        Extractor extractor = extractors.get(language);
        return extractor == null ? ArticleExtraction.unsupported(article.id(), language) : extractor.extract(article);
    }
}
