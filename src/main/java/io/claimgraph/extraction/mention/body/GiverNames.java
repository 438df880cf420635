package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which words are names of bodies where they give a sum: by the noun before them, by how they end or by the trained model. Thread-safe. */
final class GiverNames {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_COMPOUND = 4;
    private static final int LONGEST = 12;

    /** What the model needs to see no more than so little for: natural logarithm of how much likelier the name is. */
    private static final double LEAST_MARGIN = 0.3;

    /** The same for a name of everyday words, and for one of several words. */
    private static final double SAFE_MARGIN = 2;

    /** Above what other finders make of parts of a name, known ones among them. */
    private static final double WHOLE_TRUST = 0.91;

    /** How many words of a name stand before its last one. */
    private static final int MOST_WORDS = 3;

    /** What names may stand in. */
    private static final String MARKS = "'‘\"“";

    /** '운용사인 솔마레': the copula by which a noun describes the name behind it. */
    private static final String DESCRIBING = "인";

    private static final Pattern NO_NAME = Pattern.compile(
            "\\d.*|.*(?:씨|님|측|쪽|계|권|명|곳|에|에게|에서|사람|주민|시민|업체|회사|기업|기관|단체|병원|학교|은행|업계|시장|당국|정부|지자체|대표|회장|의원|장관"
                    + "|총리|사측|조합원|위원|본부장|직원|임원|경영진|지역농협|단위농협|시중은행|지방은행|민간은행|국책은행|투자은행|이사회|이사|창업주|창업자|노사|주주|법인|노조|노동조합)");

    /** What stands between a noun and the name that it introduces. */
    private static final Set<String> GAPS = Set.of(" ", " '", " ‘", " \"", " “");

    private final Endings<EntityType> kinds = Endings.types("ko/names/giver-kinds.tsv", DESCRIBING);
    private final Endings<EntityType> endings = Endings.types("ko/names/giver-endings.tsv");
    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final Set<String> generic = Lexicon.tokens("ko/names/generic-bodies.txt");
    private final Titles titles;
    private final Places places;

    GiverNames(Titles titles, Places places) {
        this.titles = titles;
        this.places = places;
    }

    /** The body that a word names up to an offset; null where nothing shows one. */
    @Nullable
    Candidate find(Body body, int index, int end) {
        int start = body.word(index).start();
        String name = body.text().substring(start, Math.max(start, end));
        Candidate whole = kind(body, index) == null ? whole(body, index, end) : null;
        if (whole != null) {
            return whole;
        }
        if (name.length() < SHORTEST || name.length() > LONGEST || !mayBeName(body, start, name)) {
            return null;
        }
        EntityType type = type(body, index, name);
        return type == null
                ? null
                : new Candidate(new Span(start, end), type, GivingPlaces.TRUST, NameLexicon.NO_ENTRY, true);
    }

    /** Whether the noun before a word says that a name follows. */
    boolean isIntroduced(Body body, int index) {
        return kind(body, index) != null;
    }

    private boolean mayBeName(Body body, int start, String name) {
        return !NO_NAME.matcher(name).matches()
                && !none.contains(name)
                && !notNames.contains(name)
                && !generic.contains(name)
                && !places.isPlace(name)
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && (isMarked(body, start) || !body.morphology().isOneNoun(start, start + name.length()));
    }

    /** '봉사단 '새벽'이': behind a mark every word may be a name. */
    private static boolean isMarked(Body body, int start) {
        return start > 0 && MARKS.indexOf(body.text().charAt(start - 1)) >= 0;
    }

    private @Nullable EntityType type(Body body, int index, String name) {
        int start = body.word(index).start();
        int end = start + name.length();
        boolean everyday = body.morphology().isCommonNoun(start, end);
        EntityType kind = kind(body, index);
        if (kind != null) {
            return everyday && name.length() < SHORTEST_COMPOUND && !isMarked(body, start) ? null : kind;
        }
        EntityType ending = endings.longest(name, 0, name.length(), SHORTEST);
        if (ending != null) {
            return ending;
        }
        return name.endsWith("들") || (isMarked(body, start) && everyday)
                ? null
                : label(body, start, end, everyday ? SAFE_MARGIN : LEAST_MARGIN);
    }

    private @Nullable EntityType kind(Body body, int index) {
        if (index == 0 || !GAPS.contains(body.gapAfter(index - 1))) {
            return null;
        }
        Word before = body.word(index - 1);
        return kinds.longest(body.text(), before.start(), before.end(), 0);
    }

    /** What the trained model takes a word for, hardly sure though it may be. */
    private static @Nullable EntityType label(Body body, int start, int end, double least) {
        for (NamedSpan name : body.namesWithin(start, end)) {
            if (name.span().start() == start && name.span().end() == end && name.margin() >= least) {
                return type(name.label());
            }
        }
        return null;
    }

    /** What the trained model takes for one name of several words that ends with this one: '누리은행 | 다솜본부'. */
    private @Nullable Candidate whole(Body body, int index, int end) {
        int first = index;
        while (first > 0 && index - first < MOST_WORDS && body.isSpaceAfter(first - 1) && kind(body, first) == null) {
            first--;
        }
        for (NamedSpan name : body.namesWithin(body.word(index).start(), end)) {
            Span span = name.span();
            boolean ends = span.end() == end || (span.end() > end && body.text().startsWith("(", end));
            EntityType type = name.label() == NameLabel.POLICY ? EntityType.POLICY : type(name.label());
            if (type != null
                    && ends
                    && span.start() < body.word(index).start()
                    && span.start() >= body.word(first).start()
                    && name.margin() >= SAFE_MARGIN) {
                return new Candidate(new Span(span.start(), end), type, WHOLE_TRUST, NameLexicon.NO_ENTRY, true);
            }
        }
        return null;
    }

    private static @Nullable EntityType type(NameLabel label) {
        return switch (label) {
            case COMPANY -> EntityType.COMPANY;
            case AGENCY -> EntityType.AGENCY;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            default -> null;
        };
    }
}
