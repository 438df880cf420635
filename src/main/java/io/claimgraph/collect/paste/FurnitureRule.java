package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Glob;
import io.claimgraph.collect.lexicon.GlobSet;
import io.claimgraph.collect.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds buttons, menus, notices and copyright lines. */
final class FurnitureRule {
    private static final int MAX_BUTTONS = 120;
    private static final int MAX_NOTICE = 200;
    private static final int MAX_COUNTER = 6;

    /** By the characters with which they begin. */
    private final Map<Character, List<String>> buttons;

    private final GlobSet notices = GlobSet.of("ko/paste/furniture.txt", "en/paste/furniture.txt");

    FurnitureRule() {
        buttons = Stream.of("ko/paste/buttons.txt", "en/paste/buttons.txt")
                .flatMap(lexicon -> Lexicon.entries(lexicon).stream())
                .map(Glob::squeeze)
                .collect(Collectors.groupingBy(button -> button.charAt(0)));
    }

    boolean isFurniture(Part part) {
        return !part.isLong() && (isNotice(part) || isButtons(part.squeezed()) || isCounter(part.squeezed()));
    }

    /** A plain declarative sentence is a report about copyright, not a notice of it. */
    private boolean isNotice(Part part) {
        if (part.text().length() > MAX_NOTICE) {
            return false;
        }
        return !Prose.endsPlainDeclarative(part.text()) && notices.matches(part.squeezed());
    }

    /** '44', '0:00'. */
    private static boolean isCounter(String squeezed) {
        return squeezed.length() <= MAX_COUNTER && squeezed.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ':');
    }

    /** Whether the line can be cut into words of buttons, with digits and marks between them. */
    private boolean isButtons(String squeezed) {
        int length = squeezed.length();
        if (length == 0 || length > MAX_BUTTONS) {
            return false;
        }
        boolean[] reachable = new boolean[length + 1];
        reachable[0] = true;
        boolean anyWord = false;
        for (int at = 0; at < length; at++) {
            if (!reachable[at]) {
                continue;
            }
            if (!Character.isLetter(squeezed.charAt(at))) {
                reachable[at + 1] = true;
            }
            for (String button : buttons.getOrDefault(squeezed.charAt(at), List.of())) {
                if (squeezed.startsWith(button, at)) {
                    reachable[at + button.length()] = true;
                    anyWord = true;
                }
            }
        }
        return anyWord && reachable[length];
    }
}
