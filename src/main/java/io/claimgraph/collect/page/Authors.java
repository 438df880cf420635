package io.claimgraph.collect.page;

import io.claimgraph.collect.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cleans the names of reporters from what pages set around them: 'By', '기자', addresses. */
final class Authors {
    private static final int MIN_NAME = 2;
    private static final List<String> TITLES = Lexicon.entries("ko/paste/reporter-titles.txt");

    private static final Set<String> PORTALS = Set.copyOf(Lexicon.entries("page/portals.txt"));

    private Authors() {}

    /** The names, separated by {@code ", "}; empty if none is left, or if it is an outlet's, as portals write it. */
    static String clean(String raw) {
        int bar = raw.lastIndexOf('|');
        if (bar >= 0 && PORTALS.contains(raw.substring(bar + 1).strip().toLowerCase(Locale.ROOT))) {
            return "";
        }
        return Arrays.stream(raw.split("[,;|]|\\band\\b", -1))
                .map(Authors::cleanOne)
                .filter(name -> name.length() >= MIN_NAME && name.chars().noneMatch(Character::isDigit))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String cleanOne(String raw) {
        String name = raw.strip();
        if (name.contains("://") || name.startsWith("www.")) {
            return "";
        }
        int mail = name.indexOf('@');
        if (mail >= 0) {
            int space = name.lastIndexOf(' ', mail);
            name = space < 0 ? "" : name.substring(0, space).strip();
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("by ")) {
            name = name.substring(3).strip();
        }
        for (String title : TITLES) {
            if (name.endsWith(title) && name.length() > title.length()) {
                return name.substring(0, name.length() - title.length()).strip();
            }
        }
        return name;
    }
}
