package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by words for several at once which name none of them: '당정은', '여야는', '한미 양국은'. For one article. */
final class Camps {
    private static final Set<String> RULING = Set.of("당정", "당정청", "당정대", "민당정", "정부여당");
    private static final Set<String> BOTH = Set.of("여야");
    private static final Set<String> COUNTRIES = Set.of("양국", "정부", "당국", "정상", "3국", "삼국");
    private static final Set<String> PARTY_NAMES = Set.of("국민의힘");
    private static final String GOVERNMENT = "정부";
    private static final Map<Character, List<String>> BY_SYLLABLE = syllables();
    private static final int PAIR = 2;
    private static final Set<String> TOGETHER = Lexicon.words("ko/countries-together.txt");

    private final Map<ExtractedEntity, Integer> counts = new LinkedHashMap<>();
    private final List<Mention> partyMentions = new ArrayList<>();
    private final DocumentEntities entities;
    private final List<ExtractedEntity> parties;
    private final Map<String, ExtractedEntity> byForm = new HashMap<>();

    Camps(DocumentEntities entities) {
        this.entities = entities;
        for (Mention mention : entities.mentions()) {
            ExtractedEntity entity = entities.entity(mention);
            if (isParty(entity)) {
                counts.merge(entity, 1, Integer::sum);
                partyMentions.add(mention);
            }
        }
        for (ExtractedEntity entity : entities.entities()) {
            if (entity.type() == EntityType.AGENCY) {
                entity.forms().forEach(form -> byForm.putIfAbsent(form, entity));
            }
        }
        this.parties = List.copyOf(counts.keySet());
    }

    static boolean isParty(ExtractedEntity entity) {
        return entity.type() == EntityType.ORGANIZATION
                && (entity.name().endsWith("당") || PARTY_NAMES.contains(entity.name()));
    }

    /** Those whom the phrase means that ends with a word; empty where it means no such camp, or the article does not name them. */
    List<ExtractedEntity> at(Strand strand, int index) {
        Word word = strand.word(index);
        if (word.noun().isEmpty()) {
            return List.of();
        }
        String noun = plain(word.noun());
        if (RULING.contains(noun)) {
            return governing(word.span().start());
        }
        if (isBoth(strand, index, noun)) {
            return parties.size() < PAIR ? List.of() : largest();
        }
        if (!COUNTRIES.contains(noun)) {
            return countries(noun);
        }
        return countries(index > 0 ? plain(strand.word(index - 1).noun()) : "");
    }

    /** '여야는', '여야 원내대표는'. */
    private static boolean isBoth(Strand strand, int index, String noun) {
        boolean leaders = index > 0
                && noun.endsWith("대표")
                && BOTH.contains(plain(strand.word(index - 1).noun()))
                && strand.word(index - 1).isBare();
        return BOTH.contains(noun) || leaders;
    }

    /** The government with the party last named before an offset, or the only one. */
    private List<ExtractedEntity> governing(int offset) {
        int before = partiesBefore(offset);
        ExtractedEntity party = before > 0
                ? entities.entity(partyMentions.get(before - 1))
                : parties.size() == 1 ? parties.getFirst() : null;
        return Stream.of(party, byForm.get(GOVERNMENT))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How many mentions of parties begin before an offset. */
    private int partiesBefore(int offset) {
        int low = 0;
        int high = partyMentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partyMentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<ExtractedEntity> largest() {
        return parties.stream()
                .sorted(Comparator.comparingInt((ExtractedEntity party) -> -counts.getOrDefault(party, 0)))
                .limit(PAIR)
                .toList();
    }

    private List<ExtractedEntity> countries(String syllables) {
        if (!TOGETHER.contains(syllables)) {
            return List.of();
        }
        List<ExtractedEntity> found = new ArrayList<>();
        for (int i = 0; i < syllables.length(); i++) {
            ExtractedEntity country = country(syllables.charAt(i));
            if (country == null) {
                return List.of();
            }
            found.add(country);
        }
        return found;
    }

    private @Nullable ExtractedEntity country(char syllable) {
        for (String name : BY_SYLLABLE.getOrDefault(syllable, List.of())) {
            ExtractedEntity entity = byForm.get(name);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** '한·미' as '한미'. */
    private static String plain(String noun) {
        if (noun.indexOf('·') < 0 && noun.indexOf('-') < 0 && noun.indexOf('ㆍ') < 0) {
            return noun;
        }
        StringBuilder letters = new StringBuilder(noun.length());
        noun.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static Map<Character, List<String>> syllables() {
        Map<Character, List<String>> names = new HashMap<>();
        for (List<String> row : Lexicon.rows("ko/cues/country-syllables.tsv")) {
            String country = row.get(1);
            List<String> forms = country.equals("한국")
                    ? List.of("한국", "한국 정부", "대한민국", "우리 정부", "우리나라", GOVERNMENT)
                    : List.of(country, country + " 정부", row.getFirst() + " 정부", row.getFirst() + "측");
            names.put(row.getFirst().charAt(0), forms);
        }
        return Map.copyOf(names);
    }
}
