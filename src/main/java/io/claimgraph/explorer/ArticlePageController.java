package io.claimgraph.explorer;

import io.claimgraph.query.GraphQueries;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one article. */
@Controller
class ArticlePageController {
    private final GraphQueries queries;

    ArticlePageController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, Model model) {
        ArticlePage page =
                queries.article(id).map(ArticlePage::of).orElseThrow(() -> new NoSuchPageException("article", id));
        model.addAttribute("page", page);
        model.addAttribute(
                "former",
                queries.articleVersions(id).orElse(List.of()).stream()
                        .filter(version -> !version.current())
                        .toList());
        return "article";
    }
}
