package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an article names persons, by family name: tells who is meant by family name and post. Not thread-safe; what it has read
 * once it remembers, so that its time grows linearly with the text.
 */
final class Namesakes {
    private static final int ROLE_REACH = 40;
    private static final int BEFORE_REACH = 14;
    static final int LONGEST_SURNAME = 4;

    /** Of a name without blanks. */
    private static final int LONGEST_KOREAN_SURNAME = 2;

    private static final int LONGEST_UNBROKEN = 6;

    /** Syllables that stand before posts as words of their own: '그 대표', '두 장관'. */
    private static final String NOT_SURNAMES = "그저두네새첫";

    /** Family names that are words of their own before a post: '한 이사' is as well a certain director, '전 장관' a former minister. */
    private static final Set<String> OTHER_WORDS = Set.of("한", "전", "현", "양");

    /** What everybody is called, whatever his post. */
    private static final Set<String> CALLED = Set.of("씨", "여사", "선생", "군", "양", "스님");

    private static final Pattern PHRASE_END = Pattern.compile("[은는을를] |다\\.|\\n");

    private static final String FORMER = "전 ";
    private static final String NOT_FORMER = "(?<!(?:^|[ )])전 )";
    private static final String NOT_DEPUTY = "(?<!부|차)";

    private static final int NOBODY = -1;

    private final String text;
    private final List<Mention> persons;
    private final Map<String, NavigableSet<Integer>> bySurname = new HashMap<>();
    private final Set<String> foreignSurnames = new HashSet<>();
    private final Map<String, Holders> read = new HashMap<>();

    Namesakes(String text, Drafts drafts, List<Mention> mentions) {
        this.text = text;
        persons = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.TITLE
                        && drafts.get(mention.entity()).type() == EntityType.PERSON)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        for (int i = 0; i < persons.size(); i++) {
            Span name = persons.get(i).span();
            for (int length = 1; length <= LONGEST_SURNAME && length < name.length(); length++) {
                if (length > LONGEST_KOREAN_SURNAME && text.charAt(name.start() + length) != ' ') {
                    continue;
                }
                String surname = text.substring(name.start(), name.start() + length);
                bySurname.computeIfAbsent(surname, _ -> new TreeSet<>()).add(i);
                if (isForeign(name, length)) {
                    foreignSurnames.add(surname);
                }
            }
            addLastSurname(name, i);
        }
    }

    /** The family name that stands last: '빅터 남'. */
    private void addLastSurname(Span name, int person) {
        int last = name.end() - 1;
        if (name.length() > 2 && text.charAt(last - 1) == ' ') {
            bySurname
                    .computeIfAbsent(text.substring(last, name.end()), _ -> new TreeSet<>())
                    .add(person);
        }
    }

    /** Whether an article's name of a foreigner begins with a family name: '아소 다로', '후진타오', '라이칭더'. */
    boolean isForeignSurname(String surname) {
        return !foreignSurnames.isEmpty() && foreignSurnames.contains(surname);
    }

    /** Whether the article names nobody of a family name. */
    boolean isNobody(String surname) {
        return !bySurname.containsKey(surname);
    }

    private boolean isForeign(Span name, int surnameLength) {
        if (surnameLength > 1 && text.charAt(name.start() + surnameLength) == ' ') {
            return true;
        }
        boolean unbroken = name.of(text).indexOf(' ') < 0
                && name.length() > surnameLength + 1
                && name.length() <= LONGEST_UNBROKEN;
        return unbroken
                && surnameLength <= LONGEST_KOREAN_SURNAME
                && (surnameLength > 1 || NOT_SURNAMES.indexOf(text.charAt(name.start())) < 0);
    }

    /** The person of that family name whose own post fits; without one, the one named last before. */
    int meant(String surname, Span reference) {
        NavigableSet<Integer> bearers = bySurname.get(surname);
        if (bearers == null) {
            return NOBODY;
        }
        String title = text.substring(reference.start() + surname.length() + 1, reference.end());
        String post = title.substring(title.lastIndexOf(' ') + 1);
        Holders holders = read.computeIfAbsent(surname + ' ' + post, _ -> new Holders(bearers, post, NOT_DEPUTY));
        int next = firstAfter(reference.start());
        Integer found =
                inOffice(surname, bearers, post, title.startsWith(FORMER)).lastBefore(next, reference.start());
        found = found == null ? holders.lastBefore(next, reference.start()) : found;
        found = found == null ? holders.holders.ceiling(next) : found;
        if (found == null && OTHER_WORDS.contains(surname) && !CALLED.contains(post)) {
            return NOBODY;
        }
        found = found == null ? bearers.lower(next) : found;
        found = found == null ? bearers.ceiling(next) : found;
        return found == null ? NOBODY : persons.get(found).entity();
    }

    /** Those who hold a post, or who held it: '도 전 대표' is not 'the chair' of another Do. */
    private Holders inOffice(String surname, NavigableSet<Integer> bearers, String post, boolean former) {
        String before = former ? FORMER : NOT_DEPUTY + NOT_FORMER;
        return read.computeIfAbsent(surname + ' ' + before + post, _ -> new Holders(bearers, post, before));
    }

    /** '고 도마루 회장', '고(故) 도마루 회장': nobody says anything any more who is called so. */
    private boolean isDead(int person) {
        int start = persons.get(person).span().start();
        boolean late = text.startsWith("고 ", start - 2) && (start == 2 || !Character.isLetter(text.charAt(start - 3)));
        return late || text.startsWith("(故) ", start - 4) || text.startsWith("故 ", start - 2);
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = persons.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those of one family name beside whose names a post stands. */
    private final class Holders {
        private final NavigableSet<Integer> bearers;
        private final String post;

        /** The pattern of the post with what may stand before it. */
        private final String pattern;

        private final NavigableSet<Integer> holders;

        Holders(NavigableSet<Integer> bearers, String post, String before) {
            this.bearers = new TreeSet<>(bearers);
            this.post = post;
            this.pattern = before + Pattern.quote(post);
            this.holders = new TreeSet<>();
            bearers.stream().filter(person -> holds(person, text.length())).forEach(holders::add);
            if (holders.stream().anyMatch(person -> !isDead(person))) {
                holders.removeIf(Namesakes.this::isDead);
                this.bearers.removeIf(Namesakes.this::isDead);
            }
        }

        /** The last holder before a reference; what stands after the reference does not count. */
        @Nullable
        Integer lastBefore(int next, int reference) {
            for (Integer person : bearers.headSet(next, false).descendingSet()) {
                if (persons.get(person).span().end() + ROLE_REACH <= reference) {
                    return holders.floor(person);
                }
                if (holds(person, reference)) {
                    return person;
                }
            }
            return null;
        }

        /** What stands before the first topic, object or sentence that ends. */
        private static String phrase(String after) {
            Matcher end = PHRASE_END.matcher(after);
            return end.find() ? after.substring(0, end.end()) : after;
        }

        private boolean holds(int person, int limit) {
            Span name = persons.get(person).span();
            int from = person == 0 ? 0 : persons.get(person - 1).span().end();
            int to = person + 1 == persons.size()
                    ? limit
                    : Math.min(limit, persons.get(person + 1).span().start());
            int end = Math.max(name.end(), Math.min(to, name.end() + ROLE_REACH));
            int start = Math.max(from, name.start() - BEFORE_REACH);
            return (stands(name.end(), end) && find(pattern, phrase(text.substring(name.end(), end))))
                    || (stands(start, name.start()) && find(pattern + "(?:인)? $", text.substring(start, name.start())));
        }

        /** Whether the post stands between two offsets: only then a pattern is worth its time. */
        private boolean stands(int from, int to) {
            return text.indexOf(post, from, to) >= 0;
        }

        private static boolean find(String pattern, String words) {
            return Pattern.compile(pattern).matcher(words).find();
        }
    }
}
