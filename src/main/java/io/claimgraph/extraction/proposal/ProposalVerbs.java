package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexicon of verbs of proposing. All share one table. Thread-safe. */
final class ProposalVerbs {
    private static final Stems TOLD = new Stems("ko/telling-verbs.txt");
    private static final Stems UNSAID = new Stems("ko/unsaid-verbs.txt");
    private static final int LONGEST = 4;

    /** What a verb does to a policy. */
    enum Kind {
        /** Puts it forward, decides or pushes it, whatever the tense. */
        SAY,
        /** Hands something in or on: a proposal only where that is a law, a plan or the like. */
        SUBMIT,
        /** Asks somebody else for it. */
        DEMAND,
        /** Argues or pleads: a proposal only where the object is a policy. */
        PLEAD,
        /** Carries it out: a proposal only as a plan or a duty. */
        DO,
        /** Betters or carries on something: a proposal only where that is a policy. */
        IMPROVE,
        /** Police, prosecutors and courts at work: a proposal only where somebody else demands it. */
        PROSECUTE,
        /** None of these: counts only as a duty or a decision. */
        OTHER
    }

    private static final Map<String, Kind> VERBS = read();

    /** The forms with which verbs may begin. */
    private static final List<String> BEGINNINGS =
            VERBS.keySet().stream().filter(form -> form.length() <= LONGEST).toList();

    /** The beginnings, each with its index. */
    private static final Trie STEMS = stems();

    private static final List<String> ASKING = VERBS.keySet().stream()
            .filter(form -> VERBS.get(form) == Kind.DEMAND || form.equals("제안"))
            .toList();

    private static final List<String> BEGGING = List.of("당부", "권고", "호소", "명령", "권유", "간청");

    private static Map<String, Kind> read() {
        Map<String, Kind> verbs = new HashMap<>();
        for (List<String> row : Lexicon.rows("ko/proposal-verbs.tsv")) {
            for (String form : row.get(0).split(",", -1)) {
                verbs.put(form, Kind.valueOf(row.get(1)));
            }
        }
        return verbs;
    }

    private static Trie stems() {
        Trie stems = new Trie();
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            stems.put(BEGINNINGS.get(i), i);
        }
        return stems;
    }

    /** What the verb of a word does, or null where it is no verb of proposing or in the passive. */
    @Nullable
    Kind verb(Word word) {
        if (!word.noun().isEmpty()) {
            boolean copula =
                    word.predicate().startsWith("이") || word.predicate().startsWith("였");
            return isPassive(word) || (copula && !Forms.isState(word)) ? null : noun(word);
        }
        return ofStem(word.predicate());
    }

    /** What the longest form does with which a verb begins, or null. */
    private static @Nullable Kind ofStem(String predicate) {
        int form = Trie.NONE;
        int node = Trie.ROOT;
        for (int i = 0; i < predicate.length() && node != Trie.NONE; i++) {
            node = STEMS.child(node, predicate.charAt(i));
            form = node == Trie.NONE || STEMS.value(node) == Trie.NONE ? form : STEMS.value(node);
        }
        return form == Trie.NONE ? null : VERBS.get(BEGINNINGS.get(form));
    }

    /** What the last noun of a word stands for ('도입', '지원 제한'), or null. */
    @Nullable
    Kind noun(Word word) {
        Kind kind = VERBS.get(word.lastNoun());
        if (kind != null && word.lastNoun().length() > 1) {
            return kind;
        }
        String noun = word.noun();
        if (Forms.isState(word) && noun.length() > 2) {
            return VERBS.get(noun.substring(0, noun.length() - word.lastNoun().length()));
        }
        return noun.length() > 2 ? ofLongNoun(noun) : null;
    }

    /** '단계폐지', '투명화'. */
    private @Nullable Kind ofLongNoun(String noun) {
        Kind kind = VERBS.get(noun.substring(noun.length() - 2));
        return kind == null && noun.endsWith("화") ? VERBS.get("화") : kind;
    }

    /** What a bare noun stands for, or null. */
    @Nullable
    Kind kind(String noun) {
        return VERBS.get(noun);
    }

    /** Whether a verb tells what somebody says: '제안했다', '말했다'. */
    boolean isCue(Word word) {
        Kind kind = verb(word);
        boolean told = kind == Kind.SAY || kind == Kind.DEMAND || kind == Kind.PLEAD;
        return told || TOLD.areOf(word);
    }

    /** Whether what stands before '-라고', '-자고' with this verb is no demand: '고치자고 나섰다', '고치라고 있는', '고치자고 제도를 도입했다'. */
    boolean isUnsaid(Word word) {
        return (UNSAID.areOf(word) || verb(word) == Kind.DO) && !isCue(word);
    }

    /** Whether a verb asks or puts forward: '제안했다', '촉구하며'. */
    boolean isRequest(Word word) {
        Kind kind = verb(word);
        return kind == Kind.SAY || kind == Kind.DEMAND || kind == Kind.PLEAD;
    }

    /** Whether a reporting verb asks for something: '촉구했다', '제안하며'. */
    boolean asks(String cue) {
        return ASKING.stream().anyMatch(cue::contains);
    }

    /** Whether a reporting verb asks or begs for something: '촉구했다', '당부했다'. */
    boolean asksFor(String cue) {
        return asks(cue) || BEGGING.stream().anyMatch(cue::contains);
    }

    static boolean isPassive(Word word) {
        return !word.predicate().isEmpty()
                && "되된될됐돼됩됨받".indexOf(word.predicate().charAt(0)) >= 0;
    }
}
