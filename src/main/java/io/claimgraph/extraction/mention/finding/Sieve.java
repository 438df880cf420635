package io.claimgraph.extraction.mention.finding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.body.BodyFinders;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.known.KnownFinders;
import io.claimgraph.extraction.mention.lexicon.ActingPlaces;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.NameShapes;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Particles;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns down what is surely no name of a stakeholder or policy. Thread-safe. */
final class Sieve {
    private static final Pattern VOICE = Pattern.compile(" ?(?:측|관계자|대변인|홍보)");

    /** What stands before the name of a paper. */
    private static final Pattern OF_PRESS = Pattern.compile("영국|미국|프랑스|독일|유럽|.*(?:지|매체|언론|신문|잡지)");

    private static final int SHORTEST_FOREIGN = 4;

    private static final EndingSet HOUSES = new EndingSet(List.of(" 상원", " 하원"));

    private static final String LAW = "법";

    /** Authorities are stakeholders where they speak. */
    private static final String AUTHORITY = "당국";

    /** Endings of names only tell something behind a syllable. */
    private static final String ONE = "한";

    /** The syllable that makes a law a legal person: '법|인'. */
    private static final String PERSON = "인";

    /** Particles that close a noun; given names end so as well where the particle could not follow: '가을', '노을'. */
    private static final String CLOSING = "을를와과";

    /** In syllables: a Korean's. */
    private static final int LONGEST_NAME = 4;

    /** The longest names of laws have some eighty characters; what is longer is text without spaces. */
    private static final int LONGEST = 200;

    /** Words that stand behind names and are no part of any: '조지 역시', '해럴드 정권'. */
    private static final WordSet NO_LAST_WORDS =
            new WordSet(Set.of("역시", "정권", "정부", "본인", "가족", "부부", "일가", "측근", "주유엔", "주한", "주미", "주중", "주일"));

    /** Everyday words that speak: '연구|팀', '피해|자'; what is longer names somebody. */
    private static final int LONGEST_PAIR = 3;

    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final Set<String> generic = Lexicon.tokens("ko/names/generic-bodies.txt");
    private final Set<String> titles = Lexicon.tokens("ko/names/titles.txt");
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> notPolicies = Lexicon.tokens("ko/names/not-policies.txt");
    private final Endings<Boolean> neverBodies = Endings.of("ko/names/never-bodies.txt");
    private final Endings<Boolean> neverPolicies = Endings.of("ko/names/never-policies.txt");
    private final Endings<Boolean> policyEndings = Endings.of("ko/names/policy-endings.txt");
    private final ActingPlaces acting = new ActingPlaces();
    private final NameEndings endings = new NameEndings();
    private final Particles particles = new Particles();
    private final Places places;
    private final PersonNames persons;
    private final PostReader posts;
    private final Called called;

    Sieve(Places places, PersonNames persons, PostReader posts) {
        this.places = places;
        this.persons = persons;
        this.posts = posts;
        this.called = new Called(persons, titles);
    }

    boolean keeps(Body body, Candidate candidate) {
        if (candidate.span().length() > LONGEST) {
            return false;
        }
        String name = candidate.span().of(body.text());
        if (candidate.type().isBody()
                && ActingPlaces.isAside(body.text(), candidate.span().end(), candidate.type())) {
            return false;
        }
        if (candidate.type() == EntityType.POLICY
                && body.text().startsWith(PERSON, candidate.span().end())
                && BodyFinders.isLegalForm(name + PERSON)) {
            return false;
        }
        if (none.contains(name)) {
            return candidate.entry() != NameLexicon.NO_ENTRY || (candidate.shown() && name.endsWith(AUTHORITY));
        }
        if (candidate.type().isBody() && BodyOverHead.isOne(body.text(), candidate.span(), persons)) {
            return false;
        }
        if (candidate.type() == EntityType.COMPANY
                && acting.isVenue(body.text(), candidate.span().end(), name)) {
            return false;
        }
        if (isRoad(body.text(), candidate.span().end(), name)) {
            return false;
        }
        if (candidate.entry() != NameLexicon.NO_ENTRY) {
            return !Rights.areBefore(body.text(), candidate.span().start()) && !isPost(body, candidate.span(), name);
        }
        if (candidate.type() == EntityType.AGENCY
                && isMemberOfHouse(body.text(), candidate.span().end(), name)) {
            return false;
        }
        if (places.isSite(name)) {
            return false;
        }
        if (candidate.type() == EntityType.POLICY
                && (!isPolicy(candidate, name)
                        || isLegalPerson(body.text(), candidate.span().end(), name))) {
            return false;
        }
        boolean idlePlace = !candidate.shown() && places.isPlace(name);
        if (candidate.type() == EntityType.PERSON) {
            return !idlePlace && !persons.isSurname(name) && isPerson(body, candidate, name);
        }
        return name.length() > 1
                && !idlePlace
                && !Departments.isOne(body.text(), candidate.span(), name)
                && !generic.contains(name)
                && !isGloss(body.text(), candidate.span(), name)
                && !NameShapes.isPost(name)
                && !isEverydayWord(body, candidate, name)
                && !NameShapes.isNoBody(name)
                && (candidate.type() == EntityType.POLICY
                        || isMarkedFirm(candidate)
                        || neverBodies.longest(name, 0, name.length(), 0) == null)
                && !Rights.areBefore(body.text(), candidate.span().start())
                && !(NameShapes.isLatin(name)
                        && candidate.trust() != BodyFinders.INTRODUCED_TRUST
                        && !candidate.shown());
    }

    /** '솔빛증권 이코노미스트': a name that is a post as well is one behind the name of a body or person, but not in '영국 이코노미스트'. */
    private boolean isPost(Body body, Span span, String name) {
        int end = span.start() - 1;
        if (!titles.contains(name) || end < 1 || body.text().charAt(end) != ' ') {
            return false;
        }
        int start = body.text().lastIndexOf(' ', end - 1) + 1;
        List<Morpheme> before = body.morphology().within(start, end);
        boolean noun = !before.isEmpty() && before.getLast().tag().startsWith("N");
        return noun && !OF_PRESS.matcher(body.text()).region(start, end).matches();
    }

    /** '리쥬브(Rejuve Bio)': a spelling in brackets behind a word is another form of that word. */
    private static boolean isGloss(String text, Span span, String name) {
        int start = span.start();
        return name.indexOf(' ') > 0
                && NameShapes.isLatin(name)
                && start > 1
                && text.charAt(start - 1) == '('
                && text.charAt(start - 2) != ' '
                && text.startsWith(")", span.end());
    }

    /** '도렌 상원|의원': a person and his post, and no house of a country. */
    private boolean isMemberOfHouse(String text, int end, String name) {
        int space = name.indexOf(' ');
        return space > 0
                && HOUSES.isAtEnd(name)
                && (text.startsWith("의장", end) || text.startsWith("의원", end) || text.startsWith("부의장", end))
                && !places.isPlace(name.substring(0, space));
    }

    /** '세종대로' is a street, '계획대로' as planned. */
    private static boolean isRoad(String text, int end, String name) {
        return name.endsWith("대") && text.startsWith("로", end) && !text.startsWith("로부터", end);
    }

    private boolean isPolicy(Candidate candidate, String name) {
        return !notPolicies.contains(name.replace(" ", ""))
                && !NameShapes.isProsecutor(name)
                && neverPolicies.longest(name, 0, name.length(), 0) == null
                && (candidate.trust() > KnownFinders.MODEL_POLICY_TRUST
                        || policyEndings.longest(name, 0, name.length(), 1) != null);
    }

    /** Whether a word that no lexicon knows is made of everyday words, has no ending of a body's name and does nothing only a body does. */
    private boolean isEverydayWord(Body body, Candidate candidate, String name) {
        Span span = candidate.span();
        boolean everyday = body.morphology().isOneNoun(span.start(), span.end())
                || (endings.typeOf(name) == null && body.morphology().isCommonNoun(span.start(), span.end()));
        return everyday
                && candidate.trust() == KnownFinders.MODEL_TRUST
                && !VOICE.matcher(body.text())
                        .region(span.end(), body.text().length())
                        .lookingAt()
                && posts.readAt(body.text(), span.end(), offset -> -1) == null
                && !(name.length() > LONGEST_PAIR && Speech.isOf(body.text(), span.end()));
    }

    /** Whether a name of two syllables is a proper noun, or begins as a family name does and a post follows. */
    private boolean isShortName(Body body, Span span, String name) {
        return body.morphology().isProperNoun(span.start(), span.end())
                || (persons.isSurname(name.substring(0, 1))
                        && body.morphology().isOneNoun(span.start(), span.end())
                        && body.text().startsWith(" ", span.end())
                        && posts.readAt(body.text(), span.end(), offset -> -1) != null);
    }

    /** '㈜다온로켓' is a firm, whatever its name calls to mind. */
    private static boolean isMarkedFirm(Candidate candidate) {
        return candidate.trust() == BodyFinders.LEGAL_FORM_TRUST
                || (candidate.type() == EntityType.COMPANY && candidate.shown());
    }

    /** '누리영농조합법|인', '노무법|인': the end of a body's name or kind that looks like a law with a particle. */
    private boolean isLegalPerson(String text, int end, String name) {
        EntityType whole =
                name.endsWith(LAW) && text.startsWith(PERSON, end) ? endings.typeOf(ONE + name + PERSON) : null;
        return whole != null && whole.isBody();
    }

    /** '노동그룹장', '장관인': a post of more syllables than a name before a post has, or one with the copula. */
    private boolean isRank(String name) {
        boolean copula = name.endsWith(PERSON) && titles.contains(name.substring(0, name.length() - 1));
        return copula || (name.length() > LONGEST_NAME && name.indexOf(' ') < 0 && NameShapes.isPost(name));
    }

    /** '주칠레': where an embassy is; '주한칠레': whose it is. */
    private boolean isEnvoyTo(String name) {
        return name.charAt(0) == '주'
                && (places.isPlace(name.substring(1)) || (name.length() > 2 && places.isPlace(name.substring(2))));
    }

    private boolean isClosed(String name) {
        int last = name.length() - 1;
        return CLOSING.indexOf(name.charAt(last)) >= 0 && particles.isParticle(name, last, last + 1);
    }

    private boolean isPerson(Body body, Candidate candidate, String name) {
        if (titles.contains(name)
                || called.isByPost(name)
                || notNames.contains(name)
                || NameShapes.isNoPerson(name)
                || isEnvoyTo(name)
                || isClosed(name)
                || isRank(name)
                || called.isHeldBack(body.text(), candidate.span().end(), name)
                || NameShapes.isLatin(name)
                || body.morphology()
                        .isAdverbial(candidate.span().start(), candidate.span().end())) {
            return false;
        }
        if (places.isPlace(name
                + body.text()
                        .substring(
                                candidate.span().end(),
                                Math.min(body.text().length(), candidate.span().end() + 1)))) {
            return false;
        }
        if (candidate.shown()) {
            return true;
        }
        if (name.length() == 2 && !isShortName(body, candidate.span(), name)) {
            return false;
        }
        boolean korean = name.length() == 3 && persons.isFullName(name);
        Span span = candidate.span();
        if (korean) {
            return (posts.readAt(body.text(), span.end(), offset -> -1) != null
                            && !body.morphology().isNounWithParticle(span.start(), span.end()))
                    || (body.morphology().mayBeName(span.start(), span.end())
                            && !body.morphology().isOneNoun(span.start(), span.end()));
        }
        int lastWord = name.lastIndexOf(' ') + 1;
        if (lastWord > 0 && name.length() >= SHORTEST_FOREIGN) {
            return !NO_LAST_WORDS.contains(name.substring(lastWord))
                    && !(body.morphology().beginsAsNoun(span.start(), span.start() + name.indexOf(' '))
                            && body.morphology().isCommonNoun(span.start() + lastWord, span.end()));
        }
        return body.morphology().isProperNoun(span.start(), span.end())
                || (posts.readAt(body.text(), span.end(), offset -> -1) != null
                        && !(name.length() > 2 && body.morphology().isOneNoun(span.start(), span.end())));
    }
}
