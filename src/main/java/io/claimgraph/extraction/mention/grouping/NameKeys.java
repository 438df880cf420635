package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the spellings of one name to one key: without spaces and with the usual abbreviations made ('서울대학교' → '서울대'). */
final class NameKeys {
    private static final String SPACES = " \t\n\u000B\f\r·ㆍ";

    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> rules = Lexicon.rows("ko/names/abbreviations.tsv").stream()
            .map(row -> new Rule(Pattern.compile(row.get(0)), row.size() > 1 ? row.get(1) : ""))
            .toList();

    /** What any of the rules can be applied to: few names. */
    private final Pattern any =
            Pattern.compile(rules.stream().map(rule -> rule.pattern().pattern()).collect(Collectors.joining("|")));

    String of(String surface, EntityType type) {
        String key = surface;
        if (type != EntityType.PERSON
                && type != EntityType.POLICY
                && any.matcher(surface).find()) {
            for (Rule rule : rules) {
                String shorter = rule.pattern().matcher(key).replaceAll(rule.replacement());
                key = shorter.isBlank() ? key : shorter;
            }
        }
        return withoutSpaces(key);
    }

    private static String withoutSpaces(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (SPACES.indexOf(name.charAt(i)) < 0) {
                letters.append(name.charAt(i));
            }
        }
        return letters.length() == name.length() ? name : letters.toString();
    }
}
