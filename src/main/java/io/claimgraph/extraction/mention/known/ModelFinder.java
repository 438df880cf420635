package io.claimgraph.extraction.mention.known;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.PostOwners;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;

/** Takes over what the trained model found. */
final class ModelFinder implements Finder {
    static final double TRUST = 0.7;

    static final double POLICY_TRUST = 0.5;
    private static final double PERSON_TRUST = 0.78;
    private static final int FULL_NAME = 3;

    /** With the blank before it: a compound that is longer is a name behind what it names. */
    private static final int LONGEST_NOUN = 4;

    /** More than of the body whose office it is. */
    private static final double OFFICE_TRUST = 0.905;

    private static final char OFFICE = '처';

    private static final String HYPHEN = "-";
    private static final String DOTS = "·ㆍ․･";

    /** '보하이(渤海)만' is a bay. */
    private static final String SEA = "만";

    /** A verb that ends so closes its sentence: before a name it is a name itself ('간다 겐지'). */
    private static final char CLOSING = '다';

    /** A place with a greater margin stands for its government, whatever the rules see there. */
    private static final double ACTING_MARGIN = 5;

    /** Whom the model is so sure of is a person whatever the dictionary makes of the word. */
    private static final double CLEAR_MARGIN = 7;

    /** A word of two syllables is a name where it speaks with a post and the model is so sure. */
    private static final double SHORT_MARGIN = 1.5;

    private final ModelMargins margins;
    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final NameEnds ends;
    private final PostedNames posted;
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final PostOwners owners = new PostOwners();
    private final PostReader posts;
    private final NameEndings endings = new NameEndings();
    private final Endings<Boolean> kinds = new Endings<>();

    ModelFinder(NameLexicon lexicon, PersonNames persons, NameEnds ends, PostReader posts) {
        this.posts = posts;
        this.margins = new ModelMargins(posts);
        this.lexicon = lexicon;
        this.persons = persons;
        this.ends = ends;
        this.posted = new PostedNames(posts);
        Lexicon.rows("ko/names/body-kinds.tsv")
                .forEach(row -> kinds.put(row.get(0), row.get(1).equals(Endings.NOTHING) ? null : Boolean.TRUE));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (NamedSpan name : margins.sure(body)) {
            EntityType type = EntityType.valueOf(name.label().name());
            if (type == EntityType.PERSON) {
                findPerson(body, name, out);
            } else if (type != EntityType.COMPANY || !LetterRuns.endInModel(body.text(), name.span())) {
                double trust = type == EntityType.POLICY ? POLICY_TRUST : isOffice(body, name) ? OFFICE_TRUST : TRUST;
                Span named = wholeName(body.text(), name.span());
                Span whole = type.isBody() ? withoutKind(body, named) : named;
                for (Span part : parts(body.text(), whole, type)) {
                    boolean shown = type == EntityType.AGENCY && name.margin() >= ACTING_MARGIN;
                    out.add(new Candidate(part, type, trust, NameLexicon.NO_ENTRY, shown));
                }
            }
        }
    }

    /** '누리회의 물길정책처': an office that bears a known body's name before its own. */
    private boolean isOffice(Body body, NamedSpan found) {
        String text = body.text();
        Span name = found.span();
        int space = text.indexOf(' ', name.start(), name.end());
        return found.margin() >= CLEAR_MARGIN
                && space > 0
                && text.charAt(name.end() - 1) == OFFICE
                && isKnown(text, name.start(), space)
                && ends.accepts(text, name.end());
    }

    /** A name begins where its word does: no mark before it, and no syllable of it left out. */
    private static Span fromWordStart(String text, Span span) {
        int start = span.start();
        while (start + 1 < span.end() && !Body.isWordCharacter(text, start)) {
            start++;
        }
        while (start > 0 && isHangul(text.charAt(start)) && isHangul(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, span.end());
    }

    /** '환경단체 | 한빛연대': a name without the noun before it that says what it names. */
    private Span withoutKind(Body body, Span name) {
        int space = body.text().indexOf(' ', name.start(), name.end());
        if (space < 0
                || space + 1 >= name.end()
                || kinds.longest(body.text(), name.start(), space, 0) == null
                || (name.end() - space <= LONGEST_NOUN && body.morphology().isCommonNoun(space + 1, name.end()))) {
            return name;
        }
        return new Span(space + 1, name.end());
    }

    /** {@link #fromWordStart}, and up to where the word ends as a body's name does: '서다온수협|도', '누리|협회장'. */
    private Span wholeName(String text, Span span) {
        if (LetterRuns.isEndless(text, span)) {
            return span;
        }
        Span name = withoutBracket(text, fromWordStart(text, span));
        int wordEnd = NameEnds.wordEnd(text, name.start() + name.length() - 1);
        Word last = new Word(LetterRuns.lastWordStart(text, name.start(), wordEnd), wordEnd);
        int core = ends.coreEnd(text, last, 2);
        for (int end = wordEnd; end >= core - 1 && end > last.start() + 1; end--) {
            boolean plain = end == wordEnd || end == core || text.charAt(end) == '장';
            if (plain && endings.typeOf(text.substring(last.start(), end)) != null) {
                return new Span(name.start(), end);
            }
        }
        return name;
    }

    /** '유럽연합(EU)': what stands in brackets behind a name is another form of it. */
    private static Span withoutBracket(String text, Span name) {
        int open = text.charAt(name.end() - 1) == ')' ? text.lastIndexOf('(', name.end() - 1) : -1;
        return open > name.start() + 1 ? new Span(name.start(), open) : name;
    }

    private static boolean isJamo(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** Bodies that dots join, each of which is known or told by its ending: '한빛협의회·가온협회', '누리부ㆍ다솜부ㆍ가온부'. */
    private List<Span> parts(String text, Span span, EntityType type) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end() && type.isBody(); i++) {
            if (i == span.end() || DOTS.indexOf(text.charAt(i)) >= 0) {
                parts.add(new Span(start, Math.max(i, start)));
                start = i + 1;
            }
        }
        return parts.size() > 1 && parts.stream().allMatch(part -> isBody(part.of(text))) ? parts : List.of(span);
    }

    private boolean isBody(String name) {
        return endings.typeOf(name) != null || lexicon.trie().get(name) != Trie.NONE;
    }

    /** Of a Korean name with more words after it only the name; nothing where the name ends within a word. */
    private void findPerson(Body body, NamedSpan found, List<Candidate> out) {
        Span whole = found.span();
        int bracket = body.text().indexOf('(', whole.start(), whole.end());
        int end = bracket > whole.start() ? bracket : whole.end();
        Span span = new Span(firstSyllable(body.text(), whole.start(), end), end);
        String name = span.of(body.text());
        int space = name.indexOf(' ');
        boolean tooLong = space == FULL_NAME
                && persons.isFullName(name.substring(0, space))
                && !isForeign(body.text(), span, space, found.margin());
        Span plain = withoutBlanks(
                body.text(), tooLong ? new Span(span.start(), span.start() + space) : withoutOtherWords(body, span));
        Span own = space > 0 ? withDoubleName(body, plain) : plain;
        boolean site = own.end() < whole.end() && body.text().startsWith(SEA, whole.end());
        if (ends.accepts(body.text(), own.end()) && !site) {
            boolean shown = posted.isBesidePost(body, own)
                    || (found.margin() >= SHORT_MARGIN && posted.isShortSpeaker(body, own))
                    || (found.margin() >= CLEAR_MARGIN && posted.hasLengthOfName(body.text(), own));
            out.add(new Candidate(own, EntityType.PERSON, PERSON_TRUST, NameLexicon.NO_ENTRY, shown));
        }
    }

    /**
     * Whether a name of several words is a foreigner's although its first one looks like a Korean's: no body follows that word,
     * and the first has syllables that no Korean is called by, or another has where the model is very sure.
     */
    private boolean isForeign(String text, Span name, int firstLength, double margin) {
        int first = name.start() + firstLength;
        String rest = text.substring(first + 1, name.end());
        boolean strange = foreign.areIn(text, name.start() + 1, first)
                || (margin >= CLEAR_MARGIN
                        && foreign.areIn(text, first + 1, name.end())
                        && endings.typeOf(rest) == null
                        && !isBeforePostOfFirm(text, name.end()));
        return strange && !isKnown(text, first + 1, name.end());
    }

    /** '도하람 | 켈보른 대표': the last word is the firm's name. */
    private boolean isBeforePostOfFirm(String text, int end) {
        Post post = posts.readAt(text, end, _ -> -1);
        return post != null
                && post.role().start() == end + 1
                && owners.of(post.role().of(text)) == EntityType.COMPANY;
    }

    private boolean isKnown(String text, int start, int end) {
        return lexicon.trie().get(text, start, end) != Trie.NONE;
    }

    /** A foreign name with both family names: '샘 모어-빌란트'. */
    private Span withDoubleName(Body body, Span name) {
        int second = name.end() + 1;
        if (!body.text().startsWith(HYPHEN, name.end())
                || second >= body.text().length()
                || !isHangul(body.text().charAt(second))) {
            return name;
        }
        Word word = body.word(body.indexAt(second));
        return new Span(name.start(), ends.coreEnd(body.text(), word, 2));
    }

    /** Where a name begins behind a mark that opens its line: 'ㅇ | 샬렌', '** | 도하람'. */
    private static int firstSyllable(String text, int start, int end) {
        int first = start;
        while (first + 1 < end && (!Character.isLetter(text.charAt(first)) || isJamo(text.charAt(first)))) {
            first++;
        }
        return first;
    }

    /** Where several blanks stand before what was cut off. */
    private static Span withoutBlanks(String text, Span span) {
        int end = span.end();
        while (end > span.start() + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** A foreign name without the country beside it and without a verb or adverb before it. */
    private Span withoutOtherWords(Body body, Span span) {
        String text = body.text();
        int start = span.start();
        int end = span.end();
        int last = text.lastIndexOf(' ', end - 1);
        if (last > start && isPlace(text, last + 1, end)) {
            end = last;
        }
        int first = text.indexOf(' ', start, end);
        if (first > start && (isVerbOrAdverb(body, start, first) || isCountry(text, start, first))) {
            start = first + 1;
        }
        return new Span(start, end);
    }

    private boolean isPlace(String text, int start, int end) {
        int entry = lexicon.trie().get(text, start, end);
        return entry != Trie.NONE && lexicon.entry(entry).place();
    }

    private boolean isCountry(String text, int start, int end) {
        return lexicon.country(text, start, end) != null;
    }

    private static boolean isVerbOrAdverb(Body body, int start, int end) {
        List<Morpheme> parts = body.morphology().within(start, end);
        String tag = parts.size() == 1 ? parts.getFirst().tag() : "";
        boolean closed = body.text().charAt(end - 1) == CLOSING;
        return (tag.startsWith("V") && !closed) || tag.startsWith("MA");
    }
}
