package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks the headline, its repeats and the sub-headlines above the first sentence of the body. A line is a headline when it is
 * the first that nothing else explains, is short and does not end as a sentence does; or when it is the known title.
 */
final class Headlines {
    private static final int MAX_HEADLINE = 120;
    private static final int MIN_REPEAT = 4;
    private static final int MAX_LABEL = 10;
    private static final int MIN_BRACKETED = 20;

    /** Summaries and tables that press releases set above the first sentence belong to the body. */
    private static final String BODY_OPENERS = "([【<□◇◆■○ㅇ∎➀➁①②▲*※";

    private final @Nullable String title;
    private final boolean guesses;
    private final Columnists columnists;

    /**
     * For a text with a known title or none.
     *
     * @param guesses whether a first line that looks like a headline is one
     */
    Headlines(@Nullable String title, boolean guesses, Columnists columnists) {
        this.columnists = columnists;
        this.title = title == null ? null : letters(title);
        this.guesses = guesses;
    }

    /** Marks them and answers the headline, if there is one. */
    Optional<Part> mark(List<Part> parts) {
        int first = skipLabels(parts, firstOpen(parts));
        if (first < 0 || !isHeadline(parts, first)) {
            return Optional.empty();
        }
        Part headline = parts.get(first).as(Kind.HEADLINE);
        String letters = letters(headline.text());
        for (int i = first + 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.isOpen()) {
                continue;
            }
            if (!isRepeat(part, letters) && !isSubHeadline(part)) {
                break;
            }
            part.as(columnists.isByline(part.text()) ? Kind.BYLINE : Kind.HEADLINE);
        }
        parts.stream()
                .filter(part -> part.isOpen() && isFullRepeat(part, letters))
                .forEach(part -> part.as(Kind.HEADLINE));
        return Optional.of(headline);
    }

    /** Below buttons the first lines may be labels of a menu; the headline is the first line of several words. */
    private static int skipLabels(List<Part> parts, int first) {
        if (first <= 0 || !isLabel(parts.get(first))) {
            return first;
        }
        for (int i = first; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.isOpen() && part.isProse()) {
                return first;
            }
            if (part.isOpen() && !isLabel(part)) {
                parts.subList(first, i).stream().filter(Part::isOpen).forEach(label -> label.as(Kind.FURNITURE));
                return i;
            }
        }
        return first;
    }

    private static boolean isLabel(Part part) {
        return part.text().length() <= MAX_LABEL
                && part.text().chars().filter(c -> c == ' ').count() < 2;
    }

    private static int firstOpen(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isOpen()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeadline(List<Part> parts, int at) {
        Part part = parts.get(at);
        if (part.text().length() > MAX_HEADLINE || parts.size() == 1) {
            return false;
        }
        String letters = letters(part.text());
        if (letters.equals(title) || !guesses) {
            return letters.equals(title);
        }
        boolean sentence = part.text().endsWith(".") || Prose.endsPlainDeclarative(part.text());
        if (!sentence) {
            return !part.text().contains("다. ");
        }
        return at + 1 < parts.size() && (isDash(parts.get(at + 1)) || isFullRepeat(parts.get(at + 1), letters));
    }

    private static boolean isDash(Part part) {
        return part.text().startsWith("- ") && !part.isProse();
    }

    private static boolean isSubHeadline(Part part) {
        String text = part.text();
        if (text.startsWith("-") || isBracketed(text)) {
            return !Prose.endsPlainDeclarative(text) && text.length() <= MAX_HEADLINE;
        }
        return !part.isProse() && !text.endsWith(",") && BODY_OPENERS.indexOf(text.charAt(0)) < 0 && !isSpeaker(text);
    }

    /** '[첫 부제목…둘째 부제목]', but not the '[앵커]' of a transcript. */
    private static boolean isBracketed(String text) {
        return text.length() > MIN_BRACKETED && text.startsWith("[") && text.endsWith("]");
    }

    /** '진행자: …', '홍길동> …': a transcript begins. */
    private static boolean isSpeaker(String text) {
        for (int i = 1; i < Math.min(text.length(), 20); i++) {
            if (":：>".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The headline again, or a line of it where it was broken into several. */
    private static boolean isRepeat(Part part, String headline) {
        if (part.text().length() > MAX_HEADLINE) {
            return false;
        }
        String letters = letters(part.text());
        return letters.length() >= MIN_REPEAT && (headline.contains(letters) || letters.contains(headline));
    }

    private static boolean isFullRepeat(Part part, String headline) {
        return part.text().length() <= MAX_HEADLINE
                && headline.length() >= MIN_REPEAT
                && letters(part.text()).equals(headline);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '가' && c <= '힣') || Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
