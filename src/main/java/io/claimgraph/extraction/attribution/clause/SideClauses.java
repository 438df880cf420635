package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.SubjectWords;
import io.claimgraph.extraction.attribution.word.Tense;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;

/** The clauses that tell what a source did or spoke of beside what it said: '| 예산을 거론하며, | …', '| 부인하고, | …'. */
final class SideClauses {
    private static final int LONGEST_SIDE = 12;
    private static final int NEAR_SUBJECT = 4;
    private static final int SHORT_CLAUSE = 5;

    private final CueLexicon lexicon;

    SideClauses(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** '…하는 한편,', '수사단을 발족시키면서,'. */
    boolean endsIn(WordLine line, int at, int index, int to) {
        Word word = line.get(index);
        boolean meanwhile = word.bare().equals("한편") && line.get(index - 1).isAdnominal();
        if (meanwhile) {
            return true;
        }
        if (isBlame(line, at, index, to)) {
            return true;
        }
        boolean ends = word.hasComma() || word.endsWith("면서") || word.endsWith("면서도");
        if (!ends || Quotative.of(word) != null) {
            return false;
        }
        boolean aside = !word.endsWith("며") && !word.hasComma() && lexicon.verbAt(line, index) != null;
        if (aside && !Tense.isPast(line.get(to)) && !SubjectWords.any(line, at, index)) {
            return true;
        }
        if (!word.hasComma()) {
            int near = lexicon.verbAt(line, index) == null ? Math.min(to, index + NEAR_SUBJECT) : to;
            return !SubjectWords.any(line, at, index) && SubjectWords.any(line, index + 1, near);
        }
        boolean speech = (word.endsWith("며") || word.endsWith("면서") || isOngoing(word))
                && (lexicon.expressionAt(line, index) != null || lexicon.verbAt(line, index) != null);
        return (speech && !SubjectWords.own(line, at, index))
                || (word.endsWith("면서") && index - at < SHORT_CLAUSE && !SubjectWords.any(line, at, index));
    }

    /** '(… 대해) 질문하면서, …'. */
    boolean isVerb(WordLine line, int index) {
        Word word = line.get(index);
        return word.hasComma()
                && (word.endsWith("며") || word.endsWith("면서"))
                && Quotative.of(word) == null
                && lexicon.expressionAt(line, index) != null;
    }

    /** '양쪽을 나무라며 …하라고', '방안을 거론하며 …하겠다고': what somebody speaks of while he tells his will. */
    private boolean isBlame(WordLine line, int at, int index, int to) {
        Word word = line.get(index);
        return word.endsWith("며")
                && Quotative.of(word) == null
                && lexicon.verbAt(line, index) != null
                && Will.isIn(line.get(to))
                && !SubjectWords.own(line, at, index);
    }

    /** '부인하고', and not '부인했고', after which another main clause comes. */
    private static boolean isOngoing(Word word) {
        return word.endsWith("고")
                && word.morphemes().stream().noneMatch(m -> m.tag().contains("EP"));
    }

    /** '| 내년 예산을 거론하며, | …'; the word itself where no side clause begins with it. */
    int after(WordLine line, int at, int to) {
        for (int i = at + 1; i < Math.min(to, at + LONGEST_SIDE); i++) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.hasComma()) {
                return endsIn(line, at, i, to) ? i + 1 : at;
            }
        }
        return at;
    }
}
