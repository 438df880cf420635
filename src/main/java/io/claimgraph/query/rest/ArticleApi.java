package io.claimgraph.query.rest;

import io.claimgraph.query.ArticleSummary;
import io.claimgraph.query.ArticleText;
import io.claimgraph.query.ArticleVersion;
import io.claimgraph.query.ArticleView;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.Page;
import io.claimgraph.web.InvalidInputException;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles")
class ArticleApi {
    private final GraphQueries queries;

    ArticleApi(GraphQueries queries) {
        this.queries = queries;
    }

    /**
     * Articles, latest first.
     *
     * @param cursor {@code nextCursor} of the page before
     * @param limit items of a page
     */
    @GetMapping
    Page<ArticleSummary> articles(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT) @Limits.Schema int limit) {
        return queries.articles(cursor, limit);
    }

    /**
     * An article with everything that was read from it.
     *
     * @param id the article's id
     */
    @GetMapping("/{id}")
    ArticleView article(@PathVariable String id) {
        return queries.article(id)
                .orElseThrow(() ->
                        InvalidInputException.notFound("id", "there is no article with the id '%s'".formatted(id)));
    }

    /**
     * The texts that an article has and had before it changed at its source, latest first.
     *
     * @param id the article's id
     */
    @GetMapping("/{id}/versions")
    List<ArticleVersion> versions(@PathVariable String id) {
        return queries.articleVersions(id)
                .orElseThrow(() ->
                        InvalidInputException.notFound("id", "there is no article with the id '%s'".formatted(id)));
    }

    /**
     * One of the texts that an article has and had.
     *
     * @param id the article's id
     * @param number the version's number, from 1
     */
    @GetMapping("/{id}/versions/{number}")
    ArticleText version(@PathVariable String id, @PathVariable int number) {
        return queries.articleVersion(id, number)
                .orElseThrow(() -> InvalidInputException.notFound(
                        "number", "there is no version %d of an article with the id '%s'".formatted(number, id)));
    }
}
