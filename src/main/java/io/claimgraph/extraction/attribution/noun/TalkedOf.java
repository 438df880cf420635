package io.claimgraph.extraction.attribution.noun;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.clause.Clauses;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody says or does something about that others say: 'A는 | …다는 지적에 대해 …하기로 했다', '…다는 우려에 따라 …했다'. */
public final class TalkedOf implements Rule {
    private static final WordSet NOUNS = new WordSet(
            Set.of("지적에", "비판에", "우려에", "의견에", "여론에", "민원에", "비난에", "목소리에", "질타에", "불만에", "걱정에", "건의에", "제언에", "반론에"));

    private static final WordSet PARTICLE = new WordSet(Set.of("는", "라는", "이라는", "란", "이란"));

    private static final WordSet ABOUT =
            new WordSet(Set.of("대해", "대해서", "대해서는", "대해선", "대해서도", "대하여", "따라", "따라서", "따른"));

    private final Clauses clauses;

    /** Goes by the words that tell of speech. */
    public TalkedOf(CueLexicon lexicon) {
        this.clauses = new Clauses(lexicon);
    }

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        if (line.get(index).quotation() != null) {
            return inMarks(context, index);
        }
        Word noun = line.at(index + 1);
        Word about = line.at(index + 2);
        if (noun == null
                || about == null
                || line.get(index).isQuotation()
                || !NOUNS.contains(noun.bare())
                || !ABOUT.contains(about.bare())
                || index + 3 >= line.size()) {
            return null;
        }
        Quotative quotative = Quotative.of(line.get(index));
        if (quotative == null || quotative.form() != Quotative.Form.NOUN) {
            return null;
        }
        int end = line.get(index).bareEnd() - quotative.lengthWithCopula(line.get(index));
        Cue cue = new Cue(index + 1, index + 2, Force.NEUTRAL);
        Source outer = outer(context, index);
        int clause = NounEmergence.clauseBefore(context, index);
        Context own = clause > context.from() ? context.from(clause) : context;
        Finding finding = clauses.finding("TalkedOf", own, index, end, cue, Need.NOBODY, outer, index + 3);
        return finding == null ? null : finding.withSource(null);
    }

    /** "'…해 달라'는 민원에 대해". */
    private static @Nullable Finding inMarks(Context context, int index) {
        WordLine line = context.line();
        Word particle = line.at(index + 1);
        Word noun = line.at(index + 2);
        Word about = line.at(index + 3);
        Quotation quotation = line.get(index).quotation();
        if (quotation == null
                || about == null
                || noun == null
                || particle == null
                || !particle.attached()
                || !PARTICLE.contains(particle.bare())
                || !NOUNS.contains(noun.bare())
                || !ABOUT.contains(about.bare())
                || !QuotedWords.areClaim(line.get(index), quotation)) {
            return null;
        }
        Cue cue = new Cue(index + 2, index + 3, Force.NEUTRAL);
        return new Finding(
                "TalkedOf",
                Kind.DIRECT,
                QuotedWords.trimmed(line.text(), quotation.content()),
                index,
                cue,
                Need.NOBODY,
                null,
                index + 4);
    }

    /** Who speaks or acts around it: a topic, or a subject before that of the clause. */
    private static @Nullable Source outer(Context context, int index) {
        Source topic = context.first(Role.TOPIC, index);
        Source source = topic == null ? context.first(Role.SUBJECT, index) : topic;
        boolean outside = source != null
                && source.first() <= context.from() + 1
                && (topic != null || SubjectWords.any(context.line(), source.last() + 1, index));
        return outside ? source : null;
    }
}
