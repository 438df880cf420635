package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bodies that no one knows by their head, who is named in brackets behind them and called as the body's name ends:
 * '물길지원본부(본부장 도하람)', '다온수련관(관장 서나래)'. Thread-safe.
 */
final class HeadedBodyFinder implements Finder {
    /** The trained model may see more of the name. */
    private static final double TRUST = 0.65;

    private static final int SHORTEST = 3;
    private static final Pattern HEAD = Pattern.compile("\\(([가-힣]{2,4}) ([가-힣]{2,4})(?=[)·,])");

    private record Kind(List<String> endings, EntityType type) {}

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final NameEndings endings = new NameEndings();
    private final PersonNames persons;

    HeadedBodyFinder(PersonNames persons) {
        this.persons = persons;
        for (List<String> row : Lexicon.rows("ko/names/heads-in-brackets.tsv")) {
            kinds.put(row.get(0), new Kind(List.of(row.get(1).split(",")), EntityType.valueOf(row.get(2))));
        }
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        Matcher head = HEAD.matcher(text);
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            if (head.region(open, text.length()).lookingAt() && persons.isFullName(head.group(2))) {
                int start = start(text, open);
                Kind kind = kinds.get(head.group(1));
                String name = text.substring(start, open);
                if (kind != null
                        && name.length() >= SHORTEST
                        && kind.endings().stream().anyMatch(name::endsWith)) {
                    EntityType told = endings.typeOf(name);
                    EntityType type = told != null && told.isBody() ? told : kind.type();
                    out.add(new Candidate(start, open, type, TRUST));
                }
            }
        }
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && Body.isWordCharacter(text, start - 1)) {
            start--;
        }
        return start;
    }
}
