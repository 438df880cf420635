package io.claimgraph.extraction.mention.known;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds names that the trained model is hardly sure of by what they do: they speak ('솔마레는 “…”'), are told from ('솔마레에 따르면')
 * or have somebody who speaks for them ('솔마레 측은'). Thread-safe.
 */
final class SpeakingNameFinder implements Finder {
    /** Below what any other finder makes of the same words. */
    private static final double TRUST = 0.64;

    /** What the model needs to see no more than so little for: natural logarithm of how much likelier the name is. */
    private static final double LEAST_MARGIN = 0.3;

    private static final Map<NameLabel, EntityType> TYPES = Map.of(
            NameLabel.PERSON, EntityType.PERSON,
            NameLabel.COMPANY, EntityType.COMPANY,
            NameLabel.AGENCY, EntityType.AGENCY,
            NameLabel.ORGANIZATION, EntityType.ORGANIZATION);

    /** The name in another script behind a name. */
    private static final Pattern GLOSS = Pattern.compile("\\([^()\\n]{1,40}\\)");

    private static final Pattern VOICE = Pattern.compile(
            "(?:\\([^()\\n]{1,40}\\))? ?측(?:은|이|도)(?= )|(?:의)? (?:한 )?(?:관계자|애널리스트|이코노미스트|전략가)(?:들)?(?:은|는|이|가|도)(?= )");

    private final NameEndings endings = new NameEndings();

    @Override
    public void find(Body body, List<Candidate> out) {
        for (NamedSpan name : body.names()) {
            EntityType type = TYPES.get(name.label());
            Span span = name.span();
            if (type != null
                    && name.margin() >= LEAST_MARGIN
                    && span.length() > 1
                    && isHeard(body.text(), span.end(), type)
                    && isName(body, span)
                    && mayBe(body, span, type)
                    && !Speech.isQuoted(body.text(), span.start())) {
                out.add(new Candidate(span, type, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    private static boolean isHeard(String text, int end, EntityType type) {
        return speaks(text, end) || (type != EntityType.PERSON && isVoiced(text, end));
    }

    private boolean mayBe(Body body, Span span, EntityType type) {
        return switch (type) {
            case PERSON -> endings.typeOf(span.of(body.text())) == null;
            case AGENCY -> !isPartOfBody(body, span) && !isShortForm(body, span);
            default -> !isShortForm(body, span);
        };
    }

    private static boolean speaks(String text, int end) {
        var gloss = GLOSS.matcher(text).region(end, text.length());
        return Speech.isOf(text, end) || CitedPaper.isOf(text, gloss.lookingAt() ? gloss.end() : end);
    }

    private static boolean isVoiced(String text, int end) {
        var voice = VOICE.matcher(text).region(end, text.length());
        return voice.lookingAt() && Speech.follows(text, voice.end());
    }

    /** Whether the model sees a longer name that ends so where the text has the words first. */
    private static boolean isShortForm(Body body, Span span) {
        int first = body.text().indexOf(span.of(body.text()));
        return first < span.start()
                && body.namesWithin(first, first + 1).stream()
                        .anyMatch(name -> name.span().start() < first);
    }

    /** '새들군 예산실은': a noun before an office says whose it is. */
    private static boolean isPartOfBody(Body body, Span span) {
        int index = body.indexAt(span.start());
        if (index == 0 || index == body.size() || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        Word before = body.word(index - 1);
        List<Morpheme> parts = body.morphology().within(before.start(), before.end());
        return !parts.isEmpty() && parts.getLast().tag().startsWith("NN");
    }

    /** Whole words that the dictionary knows as no common nouns and sees no ending or particle in. */
    private static boolean isName(Body body, Span span) {
        int start = span.start();
        boolean begins = start == 0 || !Body.isWordCharacter(body.text(), start - 1);
        return begins
                && span.of(body.text()).chars().noneMatch(Character::isDigit)
                && body.morphology().within(start, span.end()).stream()
                        .noneMatch(part -> part.tag().startsWith("XSV")
                                || part.tag().startsWith("XSA")
                                || part.tag().contains("E"))
                && !body.morphology().isCommonNoun(start, span.end())
                && body.morphology().isUninflected(start, span.end());
    }
}
