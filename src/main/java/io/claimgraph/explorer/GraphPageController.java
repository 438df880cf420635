package io.claimgraph.explorer;

import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.GraphView;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the graph to draw, and the same graph as a list. */
@Controller
class GraphPageController {
    private static final int STAKEHOLDERS = 24;

    private final GraphQueries queries;

    GraphPageController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/graph")
    String graph(@RequestParam(required = false) @Nullable String entity, Model model) {
        if (entity == null || entity.isBlank()) {
            model.addAttribute("stakeholders", queries.quotedMost(STAKEHOLDERS));
            return "graph-start";
        }
        Optional<GraphView> graph = queries.graph(entity, 1);
        GraphView found = graph.orElseThrow(() -> new NoSuchPageException("entity", entity));
        model.addAttribute("graph", found);
        model.addAttribute(
                "names", found.nodes().stream().collect(Collectors.toMap(GraphView.Node::id, GraphView.Node::name)));
        return "graph";
    }
}
