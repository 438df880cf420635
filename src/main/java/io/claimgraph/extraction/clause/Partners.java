package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;

/** Finds with whom the subject of a clause does something: '나래사와 협약을 맺었다', '가람 장관을 만나'. For one article. */
final class Partners {
    private static final WordSet SHARED = new WordSet(Set.of("공동"));
    private static final Set<String> AGREED = Set.of("체결", "합의", "서명", "협약");
    private static final Set<String> TALKS = Lexicon.words("ko/talks-of-two.txt");
    private static final Set<String> RECEIVING = Set.of("접견", "예방", "면담");
    /** How far behind '나래 장관과' the talk stands that both hold. */
    private static final int FARTHEST = 6;

    private static final int NEXT = 2;
    private static final int LONGEST_CLAUSE = 40;

    private final String text;
    private final Subjects subjects;

    Partners(String text, Subjects subjects) {
        this.text = text;
        this.subjects = subjects;
    }

    /** Whom a stretch of the strand names as those with whom something is agreed or done: '나래사와 협약을 맺었다'. */
    List<ExtractedEntity> agreeing(Strand strand, int from, int end) {
        int next = from;
        for (int i = from; i < end; i++) {
            Word word = strand.word(i);
            if (word.isPredicate() && word.endsClause()) {
                return List.of();
            }
            if (!word.has("와", "과") || word.isPredicate()) {
                continue;
            }
            next = next > i ? next : nextTelling(strand, i + 1);
            if (next < strand.size() && !isTold(strand, i + 1) && isShared(strand.word(next), next == i + 1)) {
                List<ExtractedEntity> found = subjects.at(strand, i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whom a stretch of the strand names as those whom its subject meets or talks to: '가람 장관과 회담을 열고'. */
    List<ExtractedEntity> talking(Strand strand, int from) {
        int end = Math.min(strand.size(), from + LONGEST_CLAUSE);
        for (int i = from; i < end; i++) {
            Word word = strand.word(i);
            if (word.isPredicate() && word.endsClause()) {
                return List.of();
            }
            boolean talks = !word.isPredicate()
                    && (word.has("와", "과") ? talks(strand, i) : word.has("을", "를") && receives(strand, i));
            List<ExtractedEntity> found = talks ? subjects.at(strand, i) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether a talk, or a verb of meeting, follows '나래 장관과'. */
    private static boolean talks(Strand strand, int index) {
        int end = Math.min(strand.size(), index + 1 + FARTHEST);
        for (int i = index + 1; i < end; i++) {
            Word word = strand.word(i);
            if (isTalk(word.lastNoun()) || meets(word)) {
                return true;
            }
            if (word.endsClause() || word.has("은", "는", "와", "과")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of meeting follows '나래 장관을'. */
    private static boolean receives(Strand strand, int index) {
        int end = Math.min(strand.size(), index + 1 + NEXT);
        for (int i = index + 1; i < end; i++) {
            Word word = strand.word(i);
            if (word.isPredicate()) {
                return meets(word) || RECEIVING.contains(word.lastNoun());
            }
        }
        return false;
    }

    private static boolean meets(Word word) {
        return word.noun().isEmpty()
                && (word.predicate().startsWith("만나")
                        || word.predicate().startsWith("만났")
                        || word.predicate().startsWith("만난"));
    }

    private static boolean isTalk(String noun) {
        return TALKS.contains(noun);
    }

    /** Index of the first word from an index on that tells whether something is done together; the strand's size if none does. */
    private int nextTelling(Strand strand, int from) {
        int at = from;
        while (at < strand.size() && !isTelling(strand.word(at))) {
            at++;
        }
        return at;
    }

    /** '나래사와 관련한 협약', '나래사와 만난': the verb says what is with whom. */
    private static boolean isTold(Strand strand, int index) {
        Word word = strand.word(index);
        return word.ending() == Ending.ADNOMINAL && !isAgreed(word);
    }

    private boolean isTelling(Word word) {
        boolean own = word.ending() != Ending.NOMINAL && word.ending() != Ending.ADNOMINAL;
        return (word.isPredicate() && (own || isAgreed(word))) || word.comma() || saysShared(word);
    }

    /** Whether such a word behind '나래사와' says that both do it: '함께', '공동으로', '협약을 체결'. */
    private boolean isShared(Word word, boolean isNext) {
        boolean shared = saysShared(word) || (word.isPredicate() && isAgreed(word));
        return shared && (isNext || word.isPredicate());
    }

    private boolean saysShared(Word word) {
        return SHARED.contains(text, word.core().start(), word.core().end());
    }

    private static boolean isAgreed(Word verb) {
        return verb.noun().isEmpty() ? verb.predicate().startsWith("맺") : AGREED.contains(verb.lastNoun());
    }
}
