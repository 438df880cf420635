package io.claimgraph.query.rest;

import io.claimgraph.query.Copies;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.GraphView;
import io.claimgraph.query.SearchResult;
import io.claimgraph.web.InvalidInputException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class GraphApi {
    private final GraphQueries queries;

    GraphApi(GraphQueries queries) {
        this.queries = queries;
    }

    /**
     * The entities around one entity and what connects them, for drawing.
     *
     * @param entity id, name or alias of the entity in the middle; of several with a name the best known
     * @param depth how many facts away an entity may be
     */
    @GetMapping("/graph")
    @Tag(name = "Graph")
    GraphView graph(
            @RequestParam @Parameter(example = "카카오") String entity,
            @RequestParam(defaultValue = "1")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "" + GraphView.MAX_DEPTH,
                                            defaultValue = "1"))
                    int depth) {
        return queries.graph(entity, depth)
                .orElseThrow(() -> InvalidInputException.notFound(
                        "entity", "there is no entity with the id, name or alias '%s'".formatted(entity)));
    }

    /**
     * Searches entities, statements and articles for all of the words.
     *
     * @param q the words; Korean ones are found with any particle behind them
     * @param copies {@code one} for the best one alone of the copies of a story, and of the statements that are one claim
     * @param limit most hits of each sort
     */
    @GetMapping("/search")
    @Tag(name = "Search")
    SearchResult search(
            @RequestParam @Parameter(example = "인공지능") String q,
            @RequestParam(defaultValue = "all")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"all", "one"},
                                            defaultValue = "all"))
                    String copies,
            @RequestParam(defaultValue = Limits.DEFAULT) @Limits.Schema int limit) {
        return queries.search(q, copies(copies), limit);
    }

    private static Copies copies(String copies) {
        return switch (copies) {
            case "all" -> Copies.ALL;
            case "one" -> Copies.ONE;
            default ->
                throw InvalidInputException.of("copies", "copies is neither 'all' nor 'one': '%s'".formatted(copies));
        };
    }
}
