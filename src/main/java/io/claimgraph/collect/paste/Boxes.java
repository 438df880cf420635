package io.claimgraph.collect.paste;

import io.claimgraph.article.Zone.Kind;
import io.claimgraph.collect.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks boxes of labelled values: a company's particulars beside an article, the contacts at the end of a release. */
final class Boxes {
    private static final int MAX_LABELLED = 60;
    private static final int MAX_NAME = 25;
    private static final int MAX_CONTACT = 40;

    private final List<String> boxLabels = Lexicon.entries("ko/paste/box-labels.txt");
    private final Set<String> contactLabels = new HashSet<>(Lexicon.entries("ko/paste/contact-labels.txt"));

    void mark(List<Part> parts) {
        markParticulars(parts);
        markContacts(parts);
    }

    /** Two or more labelled lines in a row, and the name above them. */
    private void markParticulars(List<Part> parts) {
        int start = 0;
        while (start < parts.size()) {
            int end = start;
            while (end < parts.size() && isLabelled(parts.get(end))) {
                end++;
            }
            if (end - start >= 2) {
                parts.subList(start, end).forEach(part -> part.as(Kind.FURNITURE));
                if (start > 0 && isBoxName(parts.get(start - 1))) {
                    parts.get(start - 1).as(Kind.FURNITURE);
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isLabelled(Part part) {
        String squeezed = part.squeezed();
        if (!part.isOpen() || squeezed.isEmpty() || squeezed.length() > MAX_LABELLED || part.isProse()) {
            return false;
        }
        String bare = Character.isLetterOrDigit(squeezed.charAt(0)) ? squeezed : squeezed.substring(1);
        return boxLabels.stream().anyMatch(bare::startsWith);
    }

    private static boolean isBoxName(Part part) {
        return part.isOpen() && part.text().length() <= MAX_NAME && !part.isProse();
    }

    /** Behind the last sentence, everything from the first contact label on, if there are two. */
    private void markContacts(List<Part> parts) {
        int first = parts.size();
        int labels = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part.isOpen() && (part.isProse() || part.text().length() > MAX_CONTACT)) {
                break;
            }
            if (contactLabels.contains(part.squeezed())) {
                first = i;
                labels++;
            }
        }
        if (labels >= 2) {
            parts.subList(first, parts.size()).stream().filter(Part::isOpen).forEach(part -> part.as(Kind.FURNITURE));
        }
    }
}
