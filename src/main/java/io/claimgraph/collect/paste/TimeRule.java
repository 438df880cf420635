package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Day;
import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/** Finds the lines that tell when an article was published: '입력 2025.02.18 05:00', '홍길동 기자 | 승인 2025.02.18'. */
final class TimeRule {
    private static final int MAX_LINE = 120;

    private final List<String> labels = Stream.of("ko/paste/time-labels.txt", "en/paste/time-labels.txt")
            .flatMap(path -> Lexicon.entries(path).stream())
            .map(Glob::squeeze)
            .toList();

    boolean isTime(Part part) {
        String line = part.text();
        if (line.length() > MAX_LINE
                || Prose.endsPlainDeclarative(line)
                || Day.first(line).isEmpty()) {
            return false;
        }
        return Day.isAlone(line) || tellsTime(part);
    }

    /** Whether the line says that its day is that of publication. */
    boolean tellsTime(Part part) {
        return isLabelled(part) || (isLabelsAndTime(part.text()) && !Day.isAlone(part.text()));
    }

    /** Whether a label of a time of publication stands before a number in the line. */
    private boolean isLabelled(Part part) {
        return labels.stream().anyMatch(label -> labels(part.squeezed(), label));
    }

    /** '2025/03/24 14:20 송고'. */
    private boolean isLabelsAndTime(String line) {
        String rest = line;
        for (String label : labels) {
            rest = rest.replace(label, "");
        }
        return Day.isAlone(rest);
    }

    /** Whether the label stands right before a number. */
    private static boolean labels(String squeezed, String label) {
        for (int at = squeezed.indexOf(label); at >= 0; at = squeezed.indexOf(label, at + 1)) {
            int next = at + label.length();
            while (next < squeezed.length() && ":|일시간".indexOf(squeezed.charAt(next)) >= 0) {
                next++;
            }
            if (next < squeezed.length()
                    && (Character.isDigit(squeezed.charAt(next)) || Day.startsWithMonth(squeezed, next))) {
                return true;
            }
        }
        return false;
    }
}
