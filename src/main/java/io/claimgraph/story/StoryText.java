package io.claimgraph.story;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The body of an article in the forms in which it is compared with others. Immutable; not for keeping, being some times as large
 * as the text.
 */
public final class StoryText {
    /** Copies have at least as many {@link #keys()} in common, all but one in some hundred of those that were changed most. */
    public static final int COMMON_KEYS = 2;

    /** Five Korean or three English words: long enough that stories of their own hardly ever share one. */
    private static final int KEY_LETTERS = 16;

    /** Of a text and one that was cut to 60 % and lost every twentieth word, 0.38 of all keys are the same. */
    private static final int KEYS = 16;

    /** A sentence. Shorter texts are the same by chance. */
    private static final int MIN_LETTERS = 32;

    /** About two Korean words. */
    private static final int COMPARED_LETTERS = 6;

    private static final int KEY_RADIX = 32;
    private static final long KEY_BITS = 0xFF_FFFF_FFFFL;
    private static final int STEM_LETTERS = 3;
    private static final Pattern FIGURE = Pattern.compile("\\p{L}{0,2}\\d+\\p{L}?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final ArticleId article;
    private final String folded;
    private final String letters;
    private final Shingles shingles;

    private StoryText(ArticleId article, String body) {
        this.article = article;
        this.folded = Normalizer.normalize(body, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        this.letters = letters(folded);
        this.shingles = Shingles.of(letters, COMPARED_LETTERS);
    }

    /** The text of an article's body. */
    public static StoryText of(Article article) {
        return of(article.id(), article.text(), article.body());
    }

    /**
     * The text of an article's body.
     *
     * @param text the whole text
     * @param body what of it is body; where nothing is, all counts
     */
    public static StoryText of(ArticleId article, String text, List<Span> body) {
        return new StoryText(
                article,
                body.isEmpty() ? text : body.stream().map(span -> span.of(text)).collect(Collectors.joining("\n")));
    }

    /** The article that it is the text of. */
    public ArticleId article() {
        return article;
    }

    /** What copies are looked up by. None for a text that is too short. */
    public List<String> keys() {
        return letters.length() < MIN_LETTERS
                ? List.of()
                : Arrays.stream(Shingles.of(letters, KEY_LETTERS).smallest(KEYS))
                        .mapToObj(key -> Long.toString(key & KEY_BITS, KEY_RADIX))
                        .toList();
    }

    /** Whether this text and another one are copies of one story. */
    public boolean isCopyOf(StoryText other) {
        return length() <= other.length() ? CopyRule.isIn(this, other) : CopyRule.isIn(other, this);
    }

    /** Number of letters and digits. */
    int length() {
        return letters.length();
    }

    /** How much of this text is in another one, from 0 to 1. */
    double containedIn(StoryText other) {
        return shingles.containedIn(other.shingles);
    }

    /** The numbers in it, each with the two letters before it and the one after it, which tell what it counts. */
    Set<String> figures() {
        return FIGURE.matcher(letters).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** How often each word occurs, without its ending. */
    Map<String, Long> stems() {
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(STEM_LETTERS, word.length())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
