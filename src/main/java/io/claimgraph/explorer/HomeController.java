package io.claimgraph.explorer;

import io.claimgraph.query.EntityFilter;
import io.claimgraph.query.GraphQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {
    private static final int ARTICLES = 12;
    private static final int STAKEHOLDERS = 12;

    private final GraphQueries queries;

    HomeController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("articles", queries.articles(null, ARTICLES).items());
        model.addAttribute(
                "stakeholders",
                queries.entities(EntityFilter.ALL, null, STAKEHOLDERS).items());
        return "home";
    }
}
