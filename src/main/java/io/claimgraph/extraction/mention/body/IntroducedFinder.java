package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.FirmMarks;
import io.claimgraph.extraction.mention.lexicon.ForeignSyllables;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds bodies that no one knows by a firm's mark beside them ('㈜다온', '다온(주)') or a noun before them that says what they are
 * ('현지 매체 누리타', '시민단체 숲지기', '물류 스타트업 다온볼트'). Thread-safe.
 */
final class IntroducedFinder implements Finder {
    private static final double MARKED_TRUST = 0.91;

    /** The trained model and a known ending may see more of the name. */
    static final double TRUST = 0.69;

    private static final int LEAST = 2;

    private static final int SHORTEST_COMPOUND = 4;

    /** What persons and their groups are called. */
    private static final Pattern CALLING = Pattern.compile(".*(?:자|원|인|민|생|주|가|회원사|관계사|측근|일동|대표단|직원들)");

    /** Nouns that end the names of foundations and associations. */
    private static final List<String> HEADS = List.of("회", "재단", "원", "센터", "연맹", "조합", "본부", "단");

    private static final Pattern NO_NAME =
            Pattern.compile("[A-Z]사|[A-Z]{1,2}|\\d.*|.*(?:[은는을를들]|에서|까지|부터|처럼|대표|측|판|계|관계자)");

    private final Endings<EntityType> kinds = Endings.types("ko/names/body-kinds.tsv");
    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> sources = Lexicon.tokens("ko/cues/sources.txt");
    private final Set<String> voices = Lexicon.tokens("ko/cues/spokes.txt");
    private final NameEndings endings = new NameEndings();
    private final ForeignSyllables foreign = new ForeignSyllables();
    private final Places places;
    private final PersonNames persons;
    private final Titles titles;
    private final NameEnds ends;

    IntroducedFinder(Places places, PersonNames persons, Titles titles, NameEnds ends) {
        this.places = places;
        this.persons = persons;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (FirmMarks.isBefore(body.text(), word.start())) {
                int end = markedEnd(body.text(), word);
                String name = body.text().substring(word.start(), end);
                if (titles.lengthAtEnd(name, 0, name.length()) == 0 && !none.contains(name)) {
                    Span firm = new Span(word.start(), end);
                    out.add(new Candidate(firm, EntityType.COMPANY, MARKED_TRUST, NameLexicon.NO_ENTRY, true));
                }
            } else if (FirmMarks.isBodyBefore(body.text(), word.start())) {
                out.add(new Candidate(word.start(), bodyEnd(body, i), EntityType.ORGANIZATION, MARKED_TRUST));
            } else if (word.length() >= LEAST && FirmMarks.isBehind(body.text(), word.end())) {
                out.add(new Candidate(word.start(), word.end(), EntityType.COMPANY, MARKED_TRUST));
            } else if (i > 0 && body.isSpaceAfter(i - 1)) {
                findAfterKind(body, i, out);
            }
        }
    }

    /** Where a firm's name ends within its word: its own end where that tells a firm ('다온이앤씨'), else that without a particle. */
    private int markedEnd(String text, Word word) {
        return endings.typeOf(text.substring(word.start(), word.end())) == EntityType.COMPANY
                ? word.end()
                : ends.coreEnd(text, word, LEAST);
    }

    /** Where the name of a body ends that begins with a word: '(재)봄빛 | 장학회'. */
    private int bodyEnd(Body body, int first) {
        int end = ends.coreEnd(body.text(), body.word(first), LEAST);
        boolean goesOn = end == body.word(first).end() && first + 1 < body.size() && body.isSpaceAfter(first);
        if (goesOn && !isHead(body.text().substring(body.word(first).start(), end))) {
            Word next = body.word(first + 1);
            int nextEnd = ends.coreEnd(body.text(), next, LEAST);
            return isHead(body.text().substring(next.start(), nextEnd)) ? nextEnd : end;
        }
        return end;
    }

    private static boolean isHead(String word) {
        return HEADS.stream().anyMatch(word::endsWith);
    }

    private void findAfterKind(Body body, int index, List<Candidate> out) {
        Word before = body.word(index - 1);
        EntityType type = kinds.longest(body.text(), before.start(), before.end(), 0);
        if (type == null) {
            return;
        }
        Word word = body.word(index);
        int end = ends.coreEnd(body.text(), word, LEAST);
        if (mayBeName(body, word, end)) {
            out.add(new Candidate(word.start(), end, type, TRUST));
        }
    }

    private boolean mayBeName(Body body, Word word, int end) {
        String name = body.text().substring(word.start(), end);
        List<Morpheme> parts = body.morphology().within(word.start(), end);
        return name.length() >= LEAST
                && !NO_NAME.matcher(name).matches()
                && !none.contains(name)
                && !notNames.contains(name)
                && !places.isPlace(name)
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && !(name.length() == LEAST + 1 && persons.isFullName(name))
                && !body.morphology().isOneNoun(word.start(), end)
                && (!body.morphology().isCommonNoun(word.start(), end) || speaksAsName(body, end, name))
                && (Speech.isOf(body.text(), end)
                        || isForeign(body.text(), word.start(), end)
                        || parts.stream().noneMatch(IntroducedFinder::isOfVerb));
    }

    /** '하겐버그': the dictionary reads verbs into such a word. */
    private boolean isForeign(String text, int start, int end) {
        return end - start > LEAST + 1 && foreign.count(text, start, end) > 1;
    }

    /** '시민단체 물길지킴광장은 “…”': a compound of everyday words that says something and is nobody's calling. */
    private boolean speaksAsName(Body body, int end, String name) {
        return name.length() >= SHORTEST_COMPOUND
                && !CALLING.matcher(name).matches()
                && !sources.contains(name)
                && !voices.contains(name)
                && Speech.isOf(body.text(), end);
    }

    private static boolean isOfVerb(Morpheme part) {
        return part.tag().contains("E")
                || part.tag().startsWith("J")
                || part.tag().startsWith("X")
                || (part.tag().startsWith("MA") && part.span().length() > 1);
    }
}
