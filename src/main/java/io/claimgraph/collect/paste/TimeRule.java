package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Day;
import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.Lexicon;
import java.util.List;

/** Finds the lines that tell when an article was published: '입력 2025.02.18 05:00', '홍길동 기자 | 승인 2025.02.18'. */
final class TimeRule {
    private static final int MAX_LINE = 120;

    private final List<String> labels = Lexicon.entries("ko/paste/time-labels.txt").stream()
            .map(Glob::squeeze)
            .toList();

    boolean isTime(Part part) {
        String line = part.text();
        if (line.length() > MAX_LINE
                || Prose.endsPlainDeclarative(line)
                || Day.first(line).isEmpty()) {
            return false;
        }
        return Day.isAlone(line) || isLabelled(part);
    }

    /** Whether a label of a time of publication stands before a number in the line. */
    boolean isLabelled(Part part) {
        return labels.stream().anyMatch(label -> labels(part.squeezed(), label));
    }

    /** Whether the label stands right before a number. */
    private static boolean labels(String squeezed, String label) {
        for (int at = squeezed.indexOf(label); at >= 0; at = squeezed.indexOf(label, at + 1)) {
            int next = at + label.length();
            while (next < squeezed.length() && ":|일시간".indexOf(squeezed.charAt(next)) >= 0) {
                next++;
            }
            if (next < squeezed.length() && Character.isDigit(squeezed.charAt(next))) {
                return true;
            }
        }
        return false;
    }
}
