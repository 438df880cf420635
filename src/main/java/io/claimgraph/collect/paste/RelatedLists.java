package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import io.claimgraph.collect.lexicon.Day;
import io.claimgraph.collect.lexicon.GlobSet;
import java.util.List;

/**
 * Marks lists of other articles: below a heading such as '관련 기사' up to the next sentence, and titles that a day follows or
 * that stand behind the end of the article among other furniture.
 */
final class RelatedLists {
    private static final int MAX_HEADING = 40;
    private static final int MAX_LABEL = 6;

    private final GlobSet headings = GlobSet.of("ko/paste/related-headings.txt", "en/paste/related-headings.txt");

    void mark(List<Part> parts) {
        boolean inList = false;
        for (Part part : parts) {
            if (isHeading(part)) {
                part.as(Kind.FURNITURE);
                inList = true;
            } else if (inList && part.isOpen()) {
                inList = !isSentence(part) && !isLabel(part);
                if (inList) {
                    part.as(Kind.FURNITURE);
                }
            }
        }
        markDatedTitles(parts);
    }

    /** Titles end in question marks too, sentences of reports in full stops. */
    private static boolean isSentence(Part part) {
        String text = part.text();
        return part.isProse() && (!Prose.endsSentence(text) || text.endsWith(".") || Prose.endsPlainDeclarative(text));
    }

    /** '[리포트]': the transcript goes on. */
    private static boolean isLabel(Part part) {
        return part.text().length() <= MAX_LABEL
                && part.text().startsWith("[")
                && part.text().endsWith("]");
    }

    private boolean isHeading(Part part) {
        String squeezed = part.squeezed();
        if (squeezed.isEmpty() || squeezed.length() > MAX_HEADING || isSentence(part)) {
            return false;
        }
        return headings.matches(trimMarks(squeezed));
    }

    private static String trimMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && "'‘\"“".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** After the last sentence, a title whose day stands on the next line. */
    private static void markDatedTitles(List<Part> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            Part part = parts.get(i);
            if (part.isOpen() && part.isProse()) {
                return;
            }
            if (Day.isAlone(part.text())) {
                part.as(Kind.FURNITURE);
                Part title = parts.get(i - 1);
                if (i > 1 && title.isOpen() && !title.isProse()) {
                    title.as(Kind.FURNITURE);
                }
            }
        }
    }
}
