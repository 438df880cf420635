package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the teams of special prosecutors by who leads them or what they look into: '도하람 특검팀', '내란 특별검사팀', '내란 특검은'.
 * Thread-safe.
 */
final class SpecialProsecutorFinder implements Finder {
    private static final double TRUST = 0.96;
    private static final List<String> STEMS = List.of("특검", "특별검사");

    /** Not the law, the person, or the wish for one: '특검법', '특검보', '특검 도입'. */
    private static final Pattern TEAM = Pattern.compile("(?:특별검사|특검)팀(?!장)");

    private static final Pattern ALONE = Pattern.compile(
            "특검(?=(?:은|는|이|가|의|에|측|에서|에게|이나|과|와|도)? )(?! ?(?:도입|법|수용|추천|임명|후보|거부|추진|필요|실시|요구|발의|통과|처리|반대|찬성|정국|공세))");
    private static final int FULL_NAME = 3;

    private final Set<String> cases = Lexicon.tokens("ko/names/special-prosecutors.txt");
    private final PersonNames persons;

    SpecialProsecutorFinder(PersonNames persons) {
        this.persons = persons;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (String stem : STEMS) {
            for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
                Matcher team = TEAM.matcher(text).region(at, text.length());
                Matcher alone = ALONE.matcher(text).region(at, text.length()).useTransparentBounds(true);
                int start = team.lookingAt() ? start(text, at, true) : alone.lookingAt() ? start(text, at, false) : at;
                if (start < at) {
                    int end = team.lookingAt() ? team.end() : alone.end();
                    out.add(new Candidate(start, end, EntityType.AGENCY, TRUST));
                }
            }
        }
    }

    /** Where the team's name begins before its kind; where the kind does if nothing before is part of the name. */
    private int start(String text, int at, boolean led) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return at;
        }
        int word = at - 1;
        while (word > 0 && text.charAt(word - 1) != ' ' && text.charAt(word - 1) != '\n') {
            word--;
        }
        while (word < at - 1 && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        String before = text.substring(word, at - 1);
        boolean leader = led && before.length() <= FULL_NAME && (persons.isFullName(before) || isFamilyName(before));
        return leader || cases.contains(before) ? word : at;
    }

    private boolean isFamilyName(String name) {
        return name.length() == 1 && persons.isSurname(name);
    }
}
