package io.claimgraph.explorer;

import io.claimgraph.follow.Feeds;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the feeds that are followed. */
@Controller
class FeedPageController {
    private static final List<String> PERIODS = List.of("PT15M", "PT30M", "PT1H", "PT6H", "P1D");

    private final Feeds feeds;

    FeedPageController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds")
    String feeds(Model model) {
        model.addAttribute("feeds", feeds.all());
        model.addAttribute("periods", PERIODS);
        model.addAttribute("zone", ZoneId.systemDefault());
        return "feeds";
    }
}
