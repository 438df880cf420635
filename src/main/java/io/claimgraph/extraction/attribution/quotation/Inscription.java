package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.InscribedPaper;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand written somewhere: "푯말에는 '…하라'고 적혀 있었다". They are nobody's unless it is a paper that somebody wrote
 * ('누리부 공문에는').
 */
public final class Inscription implements Rule {
    private static final Pattern PARTICLE = Pattern.compile("(이?라고|고)(도|만)?");
    private static final Pattern WRITTEN = Pattern.compile(
            "(적혔|적혀있|쓰였|쓰여있|씌어있|새겨졌|명시됐|명시되었|기재됐|기재되었|적시됐|적시되었|기록됐|기술됐|명기됐|표기됐)(다|습니다|으며|고|지만).*|(적혀|쓰여|쓰여져|씌어|씌어져|새겨져|명시돼|명시되어|기재돼|기재되어|적시돼|적시되어|기록돼|기록되어|기술돼|명기돼|표기돼)");

    private final CueLexicon lexicon;

    /** Goes by the words for papers. */
    public Inscription(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        Word word = line.get(index);
        Quotation quotation = word.quotation();
        Word particle = line.at(index + 1);
        Word verb = line.at(index + 2);
        if (quotation == null
                || verb == null
                || particle == null
                || !particle.attached()
                || !PARTICLE.matcher(particle.bare()).matches()
                || !WRITTEN.matcher(verb.bare()).matches()
                || !QuotedWords.areClaim(word, quotation)) {
            return null;
        }
        Word auxiliary = line.at(index + 3);
        boolean standing = auxiliary != null && auxiliary.bare().startsWith("있") && !auxiliary.isAdnominal();
        if (verb.bare().length() <= 3 && !verb.bare().endsWith("다") && !standing) {
            return null;
        }
        return new Finding(
                "Inscription",
                Kind.DIRECT,
                QuotedWords.trimmed(line.text(), quotation.content()),
                index,
                new Cue(index + 2, standing ? index + 3 : index + 2, Force.NEUTRAL),
                Need.NOBODY,
                InscribedPaper.author(context, index, lexicon),
                index + (standing ? 4 : 3));
    }
}
