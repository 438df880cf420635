package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import io.claimgraph.language.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stakeholders and policies that are known beforehand, with their short forms. Immutable. */
public final class NameLexicon {
    /** What stands for an entry where there is none. */
    public static final int NO_ENTRY = -1;

    /** A committee is called by its first syllable as well: '누리통신위'. */
    private static final String COMMITTEE = "위원회";

    private static final int LONG_COMMITTEE = 6;

    /**
     * A known entity.
     *
     * @param name its full name
     * @param forms its short forms, acronyms and shorthand
     * @param type what it is
     * @param kind whether it is a country or a local government, which is an entity where it acts
     */
    public record Entry(String name, List<String> forms, EntityType type, Kind kind) {
        /** Whether it is a place, a country among them. */
        public boolean place() {
            return kind != Kind.BODY;
        }

        /** Whether it is a country. */
        public boolean isCountry() {
            return kind == Kind.COUNTRY;
        }
    }

    /** What a known name names besides its type. */
    public enum Kind {
        BODY,
        LOCAL,
        COUNTRY
    }

    private final Trie trie = new Trie();
    private final List<Entry> entries = new ArrayList<>();
    private final WordSet countries;
    private final Map<Character, String> spellings = new HashMap<>();

    /** Reads the lists of names. */
    public NameLexicon() {
        Lexicon.rows("ko/names/letters.tsv")
                .forEach(row -> spellings.put(row.get(0).charAt(0), row.get(1).split(",", -1)[0]));
        read("agencies.tsv", EntityType.AGENCY, Kind.BODY);
        read("companies.tsv", EntityType.COMPANY, Kind.BODY);
        read("organizations.tsv", EntityType.ORGANIZATION, Kind.BODY);
        read("policies.tsv", EntityType.POLICY, Kind.BODY);
        read("persons.tsv", EntityType.PERSON, Kind.BODY);
        read("local-governments.tsv", EntityType.AGENCY, Kind.LOCAL);
        read("countries.tsv", EntityType.AGENCY, Kind.COUNTRY);
        Lexicon.words("ko/names/firms.txt").forEach(name -> addName(name, EntityType.COMPANY));
        Lexicon.rows("ko/names/public-institutions.tsv")
                .forEach(row -> addName(row.get(0), EntityType.valueOf(row.get(1))));
        Lexicon.rows("ko/names/municipalities.txt").forEach(row -> addMunicipalities(row.getFirst()));
        Lexicon.tokens("ko/names/foreign-places.txt").forEach(this::addForeignCity);
        countries = WordSet.of(entries.stream()
                .filter(Entry::isCountry)
                .flatMap(country -> Stream.concat(Stream.of(country.name()), country.forms().stream()))
                .collect(Collectors.toSet()));
    }

    /** The country that {@code text[start, end)} names, or null: most words name none. */
    @Nullable
    public Entry country(String text, int start, int end) {
        if (!countries.contains(text, start, end)) {
            return null;
        }
        Entry entry = entries.get(trie.get(text, start, end));
        return entry.isCountry() ? entry : null;
    }

    /** The names and short forms with the numbers of their entries. */
    public Trie trie() {
        return trie;
    }

    /** The entry of a number. */
    public Entry entry(int number) {
        return entries.get(number);
    }

    private void read(String file, EntityType type, Kind kind) {
        Lexicon.rows("ko/names/" + file).forEach(row -> {
            List<String> forms = new ArrayList<>();
            if (row.size() > 1 && !row.get(1).isBlank()) {
                forms.addAll(List.of(row.get(1).split(",")));
            }
            String name = row.get(0).strip();
            if (name.endsWith(COMMITTEE) && name.length() >= LONG_COMMITTEE) {
                forms.add(name.substring(0, name.length() - COMMITTEE.length() + 1));
            }
            spelled(name).filter(_ -> type == EntityType.COMPANY).ifPresent(forms::add);
            add(new Entry(name, List.copyOf(forms), type, kind));
        });
    }

    /** 'KH전자' is written '케이에이치전자' as well: the name with the letters it begins with spelled out. */
    private Optional<String> spelled(String name) {
        int letters = 0;
        StringBuilder spelled = new StringBuilder();
        while (letters < name.length() && spellings.containsKey(name.charAt(letters))) {
            spelled.append(spellings.get(name.charAt(letters)));
            letters++;
        }
        boolean plain = letters == name.length() || name.charAt(letters) >= '가';
        return letters > 1 && plain ? Optional.of(spelled + name.substring(letters)) : Optional.empty();
    }

    private void addName(String name, EntityType type) {
        add(new Entry(name, List.of(), type, Kind.BODY));
    }

    private void addMunicipalities(String line) {
        String[] parts = line.split(" ", -1);
        Arrays.stream(parts, 1, parts.length)
                .forEach(stem -> add(new Entry(stem + parts[0], List.of(), EntityType.AGENCY, Kind.LOCAL)));
    }

    /** '뉴욕시': a city of another country by its full name is a government where it acts. */
    private void addForeignCity(String name) {
        add(new Entry(name + "시", List.of(), EntityType.AGENCY, Kind.LOCAL));
    }

    private void add(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        putNew(entry.name(), number);
        entry.forms().forEach(form -> putNew(form, number));
        if (entry.place()) {
            putNew(entry.name() + " 정부", number);
        }
    }

    /** A form that two entries share stays the first one's. */
    private void putNew(String form, int number) {
        if (trie.get(form) == Trie.NONE) {
            trie.put(form, number);
        }
    }
}
