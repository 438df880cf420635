package io.claimgraph.explorer;

import io.claimgraph.query.Copies;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.SearchResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over everything. */
@Controller
class SearchPageController {
    private static final int HITS = 20;
    private static final SearchResult NOTHING = new SearchResult(List.of(), List.of(), List.of());

    private final GraphQueries queries;

    SearchPageController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String copies,
            Model model) {
        Copies shown = "one".equals(copies) ? Copies.ONE : Copies.ALL;
        String words = q == null ? "" : q.strip();
        model.addAttribute("q", words.isEmpty() ? null : words);
        model.addAttribute("once", shown == Copies.ONE);
        model.addAttribute("marker", HitMarker.of(words));
        model.addAttribute("result", words.isEmpty() ? NOTHING : queries.search(words, shown, HITS));
        return "search";
    }
}
