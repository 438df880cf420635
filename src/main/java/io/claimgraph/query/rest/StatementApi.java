package io.claimgraph.query.rest;

import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.Page;
import io.claimgraph.query.StatementFilter;
import io.claimgraph.query.StatementView;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statements")
class StatementApi {
    private final GraphQueries queries;

    StatementApi(GraphQueries queries) {
        this.queries = queries;
    }

    /**
     * Who said what, latest first.
     *
     * Every filter narrows the list; a speaker or subject that nobody is called gives an empty one. What copies of one story
     * report is listed once for each of them, under one {@code claim}.
     *
     * @param speaker id, name or alias of the speaker
     * @param about id, name or alias of an entity that the words name
     * @param q words that all occur in the statement; Korean words are found with any particle behind them
     * @param from earliest day
     * @param to latest day, not before {@code from}
     * @param kind how the words are given
     * @param cursor {@code nextCursor} of the page before, with the same filters
     * @param limit items of a page
     */
    @GetMapping
    Page<StatementView> statements(
            @RequestParam(required = false) @Parameter(example = "카카오") @Nullable String speaker,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Parameter(example = "인공지능") @Nullable String q,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(example = "2025-01-01")
                    @Nullable
                    LocalDate from,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(example = "2025-12-31")
                    @Nullable
                    LocalDate to,
            @RequestParam(required = false) StatementView.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT) @Limits.Schema int limit) {
        return queries.statements(new StatementFilter(speaker, about, q, from, to, kind), cursor, limit);
    }
}
