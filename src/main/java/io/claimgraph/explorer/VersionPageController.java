package io.claimgraph.explorer;

import io.claimgraph.query.ArticleText;
import io.claimgraph.query.ArticleView;
import io.claimgraph.query.GraphQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a text that an article had, beside what became of it. */
@Controller
class VersionPageController {
    private final GraphQueries queries;

    VersionPageController(GraphQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/articles/{id}/versions/{number:\\d{1,9}}")
    String version(@PathVariable String id, @PathVariable int number, Model model) {
        ArticleView article = queries.article(id).orElseThrow(() -> new NoSuchPageException("article", id));
        ArticleText text = queries.articleVersion(id, number)
                .orElseThrow(() -> new NoSuchPageException("version", id + "/" + number));
        model.addAttribute("article", article);
        model.addAttribute("version", text.version());
        model.addAttribute("paragraphs", ParagraphDiff.of(text.text(), article.text()));
        return "version";
    }
}
