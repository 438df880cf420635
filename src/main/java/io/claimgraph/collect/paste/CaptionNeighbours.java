package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import io.claimgraph.collect.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the captions that only their neighbours tell: copies without the photographer, the line below '사진 설명', and
 * several sentences with an agency behind a slash where the article goes on after them.
 */
final class CaptionNeighbours {
    private static final int MIN_STEM = 12;
    private static final int MAX_OPENER = 10;

    private final Set<String> openers = new HashSet<>(Lexicon.entries("ko/paste/caption-openers.txt"));
    private final Credits credits;

    CaptionNeighbours(Credits credits) {
        this.credits = credits;
    }

    void mark(List<Part> parts) {
        markCopies(parts);
        markBelowOpeners(parts);
        markBeforeBody(parts);
    }

    private static void markCopies(List<Part> parts) {
        Set<String> stems = new HashSet<>();
        for (Part part : parts) {
            if (part.kind() == Kind.CAPTION) {
                stems.add(stem(part.squeezed()));
            }
        }
        if (stems.isEmpty()) {
            return;
        }
        for (Part part : parts) {
            if (part.isOpen() && part.squeezed().length() >= MIN_STEM && stems.contains(stem(part.squeezed()))) {
                part.as(Kind.CAPTION);
            }
        }
    }

    /** The first sentence: what stands behind it is the photographer's name or a button. */
    private static String stem(String squeezed) {
        int end = squeezed.indexOf("다.");
        return end < 0 ? squeezed : squeezed.substring(0, end);
    }

    private void markBelowOpeners(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Part opener = parts.get(i - 1);
            boolean opens = opener.text().length() <= MAX_OPENER && openers.contains(opener.text());
            if (opens && parts.get(i).isOpen() && !parts.get(i).isLong()) {
                parts.get(i).as(Kind.CAPTION);
            }
        }
    }

    /** Only the last sentence of an article names its agency in that way. */
    private void markBeforeBody(List<Part> parts) {
        boolean bodyFollows = false;
        for (Part part : parts.reversed()) {
            if (!part.isOpen()) {
                continue;
            }
            int credit = part.isLong() ? -1 : credits.creditStart(part.text());
            if (bodyFollows
                    && credit >= 0
                    && part.text().substring(credit).stripLeading().startsWith("/")) {
                part.as(Kind.CAPTION);
            }
            bodyFollows |= part.isOpen() && part.isProse();
        }
    }
}
