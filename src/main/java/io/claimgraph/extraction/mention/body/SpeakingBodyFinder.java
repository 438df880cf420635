package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Morphology;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that nothing but their place shows to be bodies: they speak ('골목상인모임은 …고 밝혔다', '새나군은 …고 했다') or
 * somebody speaks for them ('한빛안전원 관계자는', '다온시어터 측은'). Thread-safe.
 */
final class SpeakingBodyFinder implements Finder {
    /** Below what shows a person, above what the trained model makes of a body. */
    private static final double TRUST = 0.74;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;
    private static final int SHORTEST_STEM = 2;
    private static final int SHORTEST_COMPOUND = 4;
    private static final String ACTING = "은는이가";
    private static final String TOPICS = "은는이가도";
    private static final Pattern VOICE = Pattern.compile("(?:\\([^()\\n"
            + "]{1,20}\\))? ?(?:측|쪽)(?:은|는|이|도)(?= )|(?:의)? (?:한 |고위 |홍보 |핵심"
            + " )?(?:관계자|대변인|당국자|담당자|애널리스트|이코노미스트|전략가)(?:들)?(?:은|는|이|가|도)(?= )");
    /** The first syllables of what {@link #VOICE} finds behind a blank. */
    private static final String BEGINNINGS = "측쪽한고홍핵관당담애이전";

    private static final Pattern GENERIC =
            Pattern.compile(".*(?:들|씨|님|측|쪽|계|권|업체|매장|업소|사무소|통신사|행동|회사|기업|기관|단체|병원|학교|업계|시장|현장|당국|정부|지자체|본사|사측)");

    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final Set<String> sources = Lexicon.tokens("ko/cues/sources.txt");
    private final Set<String> voices = Lexicon.tokens("ko/cues/spokes.txt");
    private final Set<String> documents = Lexicon.tokens("ko/cues/documents.txt");
    private final Endings<EntityType> bodies = new Endings<>();
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final Titles titles;
    private final Places places;

    SpeakingBodyFinder(NameLexicon lexicon, Titles titles, Places places) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.places = places;
        Lexicon.rows("ko/names/speaking-bodies.tsv")
                .forEach(row -> bodies.put(
                        row.get(0), row.get(1).equals(Endings.NOTHING) ? null : EntityType.valueOf(row.get(1))));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() > LONGEST + 1) {
                continue;
            }
            EntityType voiced = voiced(body, i);
            if (voiced != null) {
                out.add(new Candidate(word.start(), word.end(), voiced, TRUST));
                continue;
            }
            int end = word.end() - 1;
            if (TOPICS.indexOf(body.text().charAt(end)) < 0) {
                continue;
            }
            boolean goesOn = goesOn(body, i);
            boolean of = goesOn && isOfName(body, i);
            EntityType type = !goesOn || of ? speaking(body, word, end, of ? 0 : SHORTEST_STEM) : null;
            if (type != null) {
                out.add(new Candidate(goesOn ? body.word(i - 1).start() : word.start(), end, type, TRUST));
            }
        }
    }

    /** '새벽섬 관측소는', '에르나 소방서는': a place or a name that no dictionary has stands before the word, and no longer name. */
    private boolean isOfName(Body body, int index) {
        if (index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        String before = body.textOf(index - 1);
        boolean name = places.isPlace(before)
                || (before.length() >= SHORTEST
                        && PersonNames.isHangul(before)
                        && titles.lengthAtEnd(before, 0, before.length()) == 0
                        && isUnknown(body.morphology(), body.word(index - 1)));
        return name && !goesOn(body, index - 1);
    }

    /** What a word is for which somebody speaks; null for any other word. */
    private @Nullable EntityType voiced(Body body, int index) {
        Word word = body.word(index);
        if (word.length() < SHORTEST || !voiceFollows(body.text(), word.end()) || goesOn(body, index)) {
            return null;
        }
        String name = body.text().substring(word.start(), word.end());
        if (!mayBeBody(body, word.start(), word.end()) || GENERIC.matcher(name).matches()) {
            return null;
        }
        EntityType known = endings.typeOf(name);
        EntityType type = known == null ? bodies.longest(name, 0, name.length(), SHORTEST_STEM) : known;
        boolean unknown = type == null && (isUnknown(body.morphology(), word) || isNamedAgain(body, word, name));
        return unknown ? EntityType.COMPANY : type;
    }

    /** Whether a long word made of everyday ones ('새벽밥상') acts elsewhere in the text, as a name does. */
    private static boolean isNamedAgain(Body body, Word word, String name) {
        if (name.length() < SHORTEST_COMPOUND || !PersonNames.isHangul(name)) {
            return false;
        }
        int found = 0;
        for (int at = body.text().indexOf(name); at >= 0; at = body.text().indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean acts =
                    end < body.text().length() && ACTING.indexOf(body.text().charAt(end)) >= 0;
            boolean begins = at == 0 || !Character.isLetter(body.text().charAt(at - 1));
            found += acts && begins && at != word.start() ? 1 : 0;
        }
        return found > 0;
    }

    /** Whether the word is the end of a longer name: a noun stands before it. */
    private static boolean goesOn(Body body, int index) {
        if (index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        Word before = body.word(index - 1);
        List<Morpheme> parts = body.morphology().within(before.start(), before.end());
        String last = parts.isEmpty() ? "" : parts.getLast().tag();
        return !(last.startsWith("J") || last.contains("E") || last.startsWith("MA") || last.startsWith("NNB"))
                && !body.morphology().isOneNoun(before.start(), before.end());
    }

    private static boolean voiceFollows(String text, int end) {
        if (end + 1 >= text.length() || " 측쪽의(".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        if (text.charAt(end) == ' ' && BEGINNINGS.indexOf(text.charAt(end + 1)) < 0) {
            return false;
        }
        var voice = VOICE.matcher(text).region(end, text.length());
        return voice.lookingAt() && Speech.follows(text, voice.end());
    }

    /** What a topic is that its ending shows to be a body, where it says something. */
    private @Nullable EntityType speaking(Body body, Word word, int end, int stem) {
        if (word.length() <= (stem == 0 ? SHORTEST_STEM : SHORTEST)
                || end + 1 >= body.text().length()
                || body.text().charAt(end + 1) != ' ') {
            return null;
        }
        EntityType type = bodies.longest(body.text(), word.start(), end, stem);
        return type != null && (stem == 0 || mayBeBody(body, word.start(), end)) && Speech.follows(body.text(), end + 1)
                ? type
                : null;
    }

    private boolean mayBeBody(Body body, int start, int end) {
        String name = body.text().substring(start, end);
        return !none.contains(name)
                && !sources.contains(name)
                && !voices.contains(name)
                && !documents.contains(name)
                && lexicon.trie().get(body.text(), start, end) == Trie.NONE
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && !places.isPlace(name)
                && !body.morphology().isOneNoun(start, end);
    }

    /** Whether the dictionary does not have the word: it holds a name or a part that is none. */
    private static boolean isUnknown(Morphology morphology, Word word) {
        List<Morpheme> parts = morphology.within(word.start(), word.end());
        return parts.stream()
                        .anyMatch(part -> part.tag().startsWith("NNP")
                                || part.tag().startsWith("UN")
                                || part.tag().startsWith("SL"))
                && parts.stream()
                        .noneMatch(part -> part.tag().startsWith("J")
                                || part.tag().contains("E")
                                || part.tag().startsWith("MA"));
    }
}
