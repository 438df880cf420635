package io.claimgraph.explorer;

import io.claimgraph.query.GraphQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePageController {
    private static final int ARTICLES = 12;
    private static final int STAKEHOLDERS = 12;

    private final GraphQueries queries;

    HomePageController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("articles", queries.articles(null, ARTICLES).items());
        model.addAttribute("stakeholders", queries.quotedMost(STAKEHOLDERS));
        return "home";
    }
}
