package io.claimgraph.story;

import io.claimgraph.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Groups texts that may be copies of each other into stories. Every member of a story is a copy of its fullest text, so that a
 * chain of texts that are alike does not join what has nothing in common; which texts are given in what order does not matter.
 */
public final class Stories {
    private static final Comparator<StoryText> FULLEST_FIRST = Comparator.comparingInt(StoryText::length)
            .reversed()
            .thenComparing(text -> text.article().value());

    private Stories() {}

    /** The stories, each with its fullest text first; a text that is nobody's copy is a story of its own. */
    public static List<List<StoryText>> of(Collection<StoryText> texts) {
        return of(texts, Set.of());
    }

    /** As {@link #of(Collection)}, where some texts stay the first ones of their stories, even if a fuller copy has come. */
    public static List<List<StoryText>> of(Collection<StoryText> texts, Set<ArticleId> settled) {
        Predicate<StoryText> stays = text -> settled.contains(text.article());
        Comparator<StoryText> settledFirst = Comparator.comparing(stays.negate()::test);
        List<List<StoryText>> stories = new ArrayList<>();
        for (StoryText text :
                texts.stream().sorted(settledFirst.thenComparing(FULLEST_FIRST)).toList()) {
            Optional<List<StoryText>> known = stories.stream()
                    .filter(story -> !stays.test(text) && text.isCopyOf(story.getFirst()))
                    .findFirst();
            if (known.isPresent()) {
                known.get().add(text);
            } else {
                stories.add(new ArrayList<>(List.of(text)));
            }
        }
        return stories;
    }
}
