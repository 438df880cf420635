package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.Instances;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells who speaks by a phrase that names nobody: '그는', '이 관계자는', '회사 측은', '위원장은', '양사는', '한 주민은'. */
public final class StandIn {
    private static final WordSet HE = new WordSet(Set.of("그", "그녀"));

    /** What points back to somebody or something named before. */
    public static final Set<String> THIS = Set.of("이", "해당", "동");

    private static final WordSet SOME = new WordSet(Set.of("한", "어느", "다른"));

    /** What '한' says to have been done after: '볼모로 한', '언급을 한'. */
    private static final EndingSet DONE = new EndingSet(List.of("로", "을", "를"));

    private static final WordSet SEVERAL = new WordSet(Set.of(
            "이들", "그들", "의원들", "양사", "양측", "양국", "양당", "두 사람", "두 회사", "두 정상", "두 의원", "두 후보", "두 나라", "두 단체", "두 업체",
            "두 기관"));
    private static final WordSet BOTH = new WordSet(Set.of("양", "두", "세", "양대"));
    private static final String SAME = "같은";
    private static final String THESE = "이들";
    private static final String CAMP = "측";

    /** Those told of before where they stand alone, and somebody else behind other words: '야3당 의원들'. */
    private static final String MEMBERS = "의원들";

    private static final Pattern SOMEBODY = Pattern.compile("피해|가해|해당|당사자|중년|동년배|\\d0대|\\d{1,2}(?:세|살)");

    private static final Pattern PERSON = Pattern.compile("여성|남성|여학생|남학생|아동|어린이|청년|부부|중학생|고교생|초등학생");
    /** Countries by the syllable that stands for them before a noun: '미 관리들'. */
    private static final Map<String, String> COUNTRIES = Lexicon.rows("ko/cues/country-syllables.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

    /** Last syllables of nouns for persons. */
    private static final String PERSONS = "자인원생민주사가객관장공팬씨부모녀남년군양분친꾼딸성";

    private static final String SUBJECTS = "이가";
    private static final Set<String> THINGS = Set.of("요인들", "원인들", "부분들", "공장들", "시장들", "수단들", "방식들");

    private static final int NOBODY = -1;
    private static final int SHORTEST_BODY = 3;

    private final CueLexicon lexicon;
    private final Titles titles;
    private final List<ExtractedEntity> entities;
    private final Officials officials;
    private final Aliases aliases;
    private final Forces forces;

    /** The persons whose names have several parts by each of them. */
    private final Map<String, Integer> nameParts = new HashMap<>();

    /** What the names of bodies end in; null until somebody asks. */
    private @Nullable Set<String> bodyEnds;

    StandIn(CueLexicon lexicon, Titles titles, DocumentEntities entities, String text) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.entities = entities.entities();
        this.officials = new Officials(titles);
        this.aliases = new Aliases(text);
        this.forces = new Forces(this.entities);
        for (int i = 0; i < this.entities.size(); i++) {
            ExtractedEntity entity = this.entities.get(i);
            int space = entity.type() == EntityType.PERSON ? entity.name().indexOf(' ') : NOBODY;
            if (space > 0) {
                for (String part : entity.name().split(" ", -1)) {
                    if (part.length() > 1 || entity.name().endsWith(part)) {
                        addNamePart(part, i);
                    }
                }
            }
        }
    }

    /** Who speaks, or null if nobody can by this phrase. */
    @Nullable
    Speaker of(WordLine line, int first, int last, String head) {
        Speaker known = beforeNamed(line, first, last, head);
        if (known != null) {
            return known;
        }
        boolean several = head.endsWith("들")
                && (titles.lengthAtEnd(head, 0, head.length() - 1) > 0 || isPersons(line, first, last, head));
        boolean person = several
                || titles.lengthAtEnd(head, 0, head.length()) > 0
                || isSomebody(line, first, last, head)
                || Aliases.isAlias(head)
                || (last > first
                        && PERSON.matcher(head).matches()
                        && SOMEBODY.matcher(line.get(last - 1).bare()).matches())
                || head.endsWith("관계자");
        return person || isVoice(head) || lexicon.isUnnamedSource(head)
                ? new Speaker.Unnamed(person && !several, head)
                : null;
    }

    /** One that the text has named before, or null. */
    private @Nullable Speaker beforeNamed(WordLine line, int first, int last, String head) {
        String before = last > first ? line.get(last - 1).bare() : "";
        if (HE.contains(head)) {
            return new Speaker.SamePerson();
        }
        if (officials.areTakenUp(line, first, last, head)) {
            return new Speaker.SameOfficial();
        }
        if (head.length() == 2 && head.endsWith("측") && COUNTRIES.containsKey(head.substring(0, 1))) {
            return byLastNoun(head.substring(0, 1));
        }
        boolean members = head.equals(MEMBERS) && last > first && !THIS.contains(before);
        if ((SEVERAL.contains(head) && !members) || SEVERAL.contains(before + " " + head)) {
            return new Speaker.SameSeveral();
        }
        if ((BOTH.contains(before) || before.equals(THESE)) && Callings.isBodyHere(head)) {
            return new Speaker.SameSeveral();
        }
        if (BOTH.contains(before) && titles.lengthAtEnd(head, 0, head.length()) == head.length()) {
            return new Speaker.SameSeveral(true);
        }
        String camp = head.endsWith(CAMP) ? campOf(head) : isVoice(head) ? campOf(before) : "";
        if (Callings.isBodyHere(camp) && !SOME.contains(line.get(first).bare())) {
            return new Speaker.Called(camp);
        }
        Speaker force = forces.called(before, head);
        if (force != null) {
            return force;
        }
        boolean certain = !SOME.contains(line.get(first).bare()) && !Officials.areOfOneOfMany(line, first, before);
        if (certain && isVoice(head) && Callings.isBodyHere(before)) {
            return new Speaker.Called(before);
        }
        if (Instances.isOne(head)) {
            return new Speaker.Called(Instances.bench(head));
        }
        if (head.equals(Instances.BENCH)) {
            return new Speaker.Called(Instances.isOne(before) ? Instances.bench(before) : head);
        }
        if (first < last
                && lexicon.isSpoke(head)
                && Callings.isBody(line.get(first).bare())
                && !(hasSome(line, first, last) && titles.lengthAtEnd(head, 0, head.length()) > 0)) {
            return new Speaker.Called(line.get(first).bare());
        }
        if (THIS.contains(before) && Callings.isBodyHere(head)) {
            return new Speaker.Called(head);
        }
        if (last > first && hasThis(line, first, last) && lexicon.isSpoke(head)) {
            return Officials.isOne(head) ? new Speaker.SameOfficial() : new Speaker.SameSpeaker();
        }
        if (isVoice(head) && !before.isEmpty() && !SOME.contains(before)) {
            Speaker body = byLastNoun(before);
            if (body != null) {
                return body;
            }
        }
        boolean titled = titles.lengthAtEnd(head, 0, head.length()) > 0;
        Speaker bearer = byNamePart(titled ? before : head);
        if (bearer != null) {
            return bearer;
        }
        String called = Kin.isElder(head) && before.length() == 1 ? before + "씨" : head;
        if (aliases.isFamilyName(called)) {
            return new Speaker.Called(called);
        }
        boolean alone = !head.isEmpty()
                && (first == last || (last == first + 1 && (before.equals(SAME) || THIS.contains(before))));
        boolean post = titles.lengthAtEnd(head, 0, head.length()) == head.length();
        return alone && (post || Callings.isBody(head) || endsBody(head) || Aliases.isGivenName(head))
                ? new Speaker.Called(head)
                : null;
    }

    /** '회사' of '회사측'; an empty text where 측 is not joined to a noun. */
    private static String campOf(String noun) {
        return noun.length() > 2 && noun.endsWith(CAMP) ? noun.substring(0, noun.length() - 1) : "";
    }

    /** '관측소는' after '새벽섬 관측소'. */
    private boolean endsBody(String head) {
        if (head.length() < SHORTEST_BODY) {
            return false;
        }
        if (bodyEnds == null) {
            bodyEnds = bodyEnds();
        }
        return bodyEnds.contains(head);
    }

    private Set<String> bodyEnds() {
        Set<String> ends = new HashSet<>();
        for (ExtractedEntity entity : entities) {
            if (entity.type().isBody()) {
                for (int i = 1; i + SHORTEST_BODY <= entity.name().length(); i++) {
                    ends.add(entity.name().substring(i));
                }
            }
        }
        return ends;
    }

    /** '수분양자들은', '영화인들은' at the beginning of a sentence. */
    private static boolean isPersons(WordLine line, int first, int last, String head) {
        int end = head.length() - 2;
        boolean topic = line.get(last).bare().endsWith("은");
        boolean begins = Officials.beginClause(line, first);
        return topic && begins && end > 1 && PERSONS.indexOf(head.charAt(end)) >= 0 && !THINGS.contains(head);
    }

    private boolean isVoice(String head) {
        return lexicon.isCamp(head) || lexicon.isSpoke(head);
    }

    /** The only person whose name has several parts and a noun for the first or last of them, or null. */
    private @Nullable Speaker byNamePart(String noun) {
        int found = nameParts.getOrDefault(noun, NOBODY);
        return found == NOBODY ? null : new Speaker.Named(found);
    }

    /** Notes a part of a person's name; one that two share names nobody. */
    private void addNamePart(String part, int person) {
        nameParts.merge(part, person, (one, other) -> one.equals(other) ? one : NOBODY);
    }

    /** The only body whose name ends in a noun ('병원 측은', '지원센터 측은'), or that is what it says ('단체 측은'); or null. */
    private @Nullable Speaker byLastNoun(String word) {
        String noun = COUNTRIES.getOrDefault(word, word);
        if (noun.length() < 2) {
            return null;
        }
        int found = NOBODY;
        for (int i = 0; i < entities.size(); i++) {
            ExtractedEntity entity = entities.get(i);
            boolean isBody = entity.type().isBody();
            if (isBody && entity.name().endsWith(noun)) {
                if (found != NOBODY) {
                    return null;
                }
                found = i;
            }
        }
        return found == NOBODY ? null : new Speaker.Named(found);
    }

    /** 'A certain …': 한 종업원은, 또 다른 주민은. */
    private boolean isSomebody(WordLine line, int first, int last, String head) {
        String particle = line.get(last)
                .bare()
                .substring(Math.min(head.length(), line.get(last).bare().length()));
        boolean person = !head.isEmpty()
                && (SUBJECTS.indexOf(particle) < 0
                        || lexicon.isUnnamedSource(head)
                        || PERSONS.indexOf(head.charAt(head.length() - 1)) >= 0);
        return person && hasSome(line, first, last);
    }

    /** '한 종업원', but not '본보기로 한 종업원'. */
    private static boolean hasSome(WordLine line, int first, int last) {
        for (int i = first; i < last; i++) {
            if (SOME.contains(line.get(i).bare())) {
                Word before = line.at(i - 1);
                if (before == null || !DONE.isAtEnd(before.bare())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasThis(WordLine line, int first, int last) {
        return hasAny(line, first, last, THIS);
    }

    private static boolean hasAny(WordLine line, int first, int last, Set<String> bare) {
        for (int i = first; i < last; i++) {
            if (bare.contains(line.get(i).bare())) {
                return true;
            }
        }
        return false;
    }
}
