package io.claimgraph.explorer;

import io.claimgraph.query.EntityView;
import io.claimgraph.query.GraphQueries;
import io.claimgraph.query.Page;
import io.claimgraph.query.StatementFilter;
import io.claimgraph.query.StatementView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one stakeholder or policy. */
@Controller
class EntityPageController {
    private final GraphQueries queries;

    EntityPageController(GraphQueries queries) {
        this.queries = queries;
    }

    /** Which statements the page lists. */
    enum Side {
        /** What the entity said. */
        SAID,
        /** What was said about it. */
        ABOUT;

        StatementFilter filter(String id, @Nullable String words) {
            return this == SAID
                    ? new StatementFilter(id, null, words, null, null, null)
                    : new StatementFilter(null, id, words, null, null, null);
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/entities/{id}")
    String entity(
            @PathVariable String id,
            @RequestParam(name = "side", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        EntityView view = queries.entity(id).orElseThrow(() -> new NoSuchPageException("entity", id));
        Side side = side(asked, view);
        StatementFilter filter = side.filter(id, q);
        Page<StatementView> statements = queries.statements(filter, cursor, GraphQueries.DEFAULT_LIMIT);
        model.addAttribute("view", view);
        model.addAttribute("aliases", otherNames(view));
        model.addAttribute("side", side.parameter());
        model.addAttribute("q", q);
        model.addAttribute("marker", HitMarker.of(q));
        model.addAttribute("statements", statements);
        return fragment ? "fragments/statements :: page" : "entity";
    }

    private static List<String> otherNames(EntityView view) {
        return view.aliases().stream()
                .filter(alias -> !alias.equals(view.entity().name()))
                .toList();
    }

    /** What was asked for, else what there is more to see of. */
    private static Side side(@Nullable String asked, EntityView view) {
        if (asked != null) {
            return Side.ABOUT.parameter().equals(asked) ? Side.ABOUT : Side.SAID;
        }
        boolean silent = view.counts().statements() == 0 && view.counts().statementsAbout() > 0;
        return silent ? Side.ABOUT : Side.SAID;
    }
}
