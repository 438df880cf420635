package io.claimgraph.explorer;

import static java.util.stream.Collectors.toMap;

import io.claimgraph.follow.FeedView;
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
        List<FeedView> followed = feeds.all();
        model.addAttribute("feeds", followed);
        model.addAttribute(
                "periodsOf", followed.stream().collect(toMap(FeedView::id, feed -> Period.of(feed.every()))));
        model.addAttribute("periods", PERIODS);
        model.addAttribute("zone", ZoneId.systemDefault());
        return "feeds";
    }
}
