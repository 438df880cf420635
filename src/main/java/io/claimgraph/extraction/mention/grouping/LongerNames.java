package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.language.Trie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which public body of an article another name of it means too: '국방위' the '국회 국방위', '누리군청' the '누리군', '경찰' the one
 * station that is named. None where several may be meant.
 */
final class LongerNames {
    private static final String GOVERNMENT = "정부";
    private static final String OFFICE = "청";
    private static final String POLICE = "경찰";
    private static final Pattern STATION = Pattern.compile("[가-힣·]{2,}(?:경찰청|경찰서)(?: .+)?");

    /** The team of a special prosecutor, whose name or case stands before: '도하람 특검팀'. */
    private static final Pattern TEAM = Pattern.compile(".+ (?:특별검사팀|특검팀|특검)");

    /** What the names of bodies of the whole country begin with. */
    private static final List<String> HOME = List.of("한국", "대한", "국립", "전국");

    /** In syllables: what is left of a name without its beginning. */
    private static final int SHORTEST = 4;

    private static final List<String> TEAMS = List.of("특별검사팀", "특검팀", "특검");

    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final @Nullable LocalDate day;
    private final Map<String, Set<Draft>> known = new HashMap<>();

    /** Societies and firms by their names without what says that they are those of the whole country. */
    private final Map<String, Set<Draft>> home = new HashMap<>();

    /** @param day of the article, where known */
    LongerNames(NameLexicon lexicon, PersonNames persons, List<Draft> drafts, @Nullable LocalDate day) {
        this.day = day;
        this.lexicon = lexicon;
        this.persons = persons;
        drafts.stream().filter(LongerNames::isAgency).forEach(this::add);
        drafts.stream().filter(draft -> draft.type().isBody()).forEach(this::addHome);
    }

    /** The body that a draft's name means; none or one. */
    List<Draft> of(Draft draft) {
        Set<Draft> meant = isAgency(draft)
                ? known.getOrDefault(draft.name(), Set.of())
                : draft.type().isBody() ? home.getOrDefault(draft.name(), Set.of()) : Set.of();
        return meant.size() == 1
                ? meant.stream()
                        .filter(body -> body.type() == draft.type() && mayMean(draft, body))
                        .toList()
                : List.of();
    }

    private static boolean isAgency(Draft draft) {
        return draft.type() == EntityType.AGENCY;
    }

    private void add(Draft body) {
        String name = body.name();
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            add(name.substring(space + 1), body);
        }
        if (kind(name) == NameLexicon.Kind.LOCAL) {
            add(name + OFFICE, body);
        }
        if (STATION.matcher(name).matches()) {
            add(POLICE, body);
        }
        if (TEAM.matcher(name).matches()) {
            TEAMS.forEach(team -> add(team, body));
        }
    }

    /** '한국다온협회' is called '다온협회' as well. */
    private void addHome(Draft body) {
        for (String prefix : HOME) {
            if (body.name().startsWith(prefix) && body.name().length() >= prefix.length() + SHORTEST) {
                String name = body.name().substring(prefix.length()).strip();
                (isAgency(body) ? known : home)
                        .computeIfAbsent(name, _ -> new HashSet<>())
                        .add(body);
            }
        }
    }

    private void add(String name, Draft body) {
        known.computeIfAbsent(name, _ -> new HashSet<>()).add(body);
    }

    /** The home government is that of a president, and a ministry the home one until the text has named another. */
    private boolean mayMean(Draft draft, Draft body) {
        int before = body.name().length() - draft.name().length() - 1;
        if (before < 1 || !body.name().endsWith(" " + draft.name())) {
            return true;
        }
        String owner = body.name().substring(0, before);
        if (draft.name().equals(GOVERNMENT)) {
            return persons.isFullName(owner) && !Presidents.isPast(owner, day);
        }
        return kind(owner) != NameLexicon.Kind.COUNTRY || body.firstSeen() < draft.firstSeen();
    }

    private NameLexicon.@Nullable Kind kind(String name) {
        int entry = lexicon.trie().get(name);
        return entry == Trie.NONE ? null : lexicon.entry(entry).kind();
    }
}
