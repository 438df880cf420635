package io.claimgraph.extraction.attribution.cue;

import io.claimgraph.extraction.Statement.Force;
import io.claimgraph.extraction.attribution.word.Quotative;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell that something was said, from the files in {@code lexicon/ko/cues}. Immutable. */
public final class CueLexicon {
    private static final Set<String> PLAIN_SAYING = Set.of(
            "했다", "했고", "했으며", "했지만", "했으나", "했는데", "하자", "하며", "하면서", "하고", "하였다", "하였고", "하였으며", "하였으나", "하였지만",
            "하였는데", "하였던", "하였습니다", "하였음", "했던", "했다가", "하면서도", "했습니다", "함", "했음", "했기");

    /** What a bare '한' behind a quotative modifies where it tells of words. */
    private static final Set<String> SAYING_OF =
            Set.of("것과", "것에", "것에는", "것을", "것도", "것은", "것이다", "것으로", "데", "데에", "데는", "데서", "바", "바와", "점을", "점도");

    /** 'A씨 등은': what stands for the others. */
    private static final String AND_OTHERS = "등";

    private static final Set<String> BELIEVING =
            Set.of("봤다", "보았다", "본다", "봤으며", "봤고", "봤지만", "봤으나", "봤는데", "보았으며", "보았고", "보았으나", "보았지만");

    /** '문제가 있다고 보고 …하기로 했다', '…라고 보면서도 …'. */
    private static final Set<String> ACTING = Set.of("보고", "보고는", "보면서", "보면서도", "보며", "보되", "본", "보는", "봤던");

    private final VerbTable verbs = VerbTable.of("ko/cues/verbs.tsv");
    private final VerbTable beliefs = VerbTable.of("ko/cues/beliefs.txt");
    private final VerbTable emergence = VerbTable.of("ko/cues/emergence.txt");
    private final VerbTable expression = VerbTable.of("ko/cues/expression.txt");
    private final VerbTable demands = VerbTable.of("ko/cues/demands.txt");
    private final VerbTable hopes = VerbTable.of("ko/cues/hopes.txt");
    private final VerbTable estimates = VerbTable.of("ko/cues/estimates.txt");
    private final VerbTable agreements = VerbTable.of("ko/cues/agreements.txt");
    private final VerbTable likening = VerbTable.of("ko/cues/likening.txt");
    private final VerbTable concessions = VerbTable.of("ko/cues/concessions.txt");
    private final VerbNouns actions = new VerbNouns();
    private final Map<String, Force> nouns = new HashMap<>();

    private final EndingSet sources = new EndingSet(Lexicon.words("ko/cues/sources.txt"));
    private final EndingSet spokes = new EndingSet(Lexicon.words("ko/cues/spokes.txt"));
    private final Set<String> camps = Lexicon.words("ko/cues/camps.txt");
    private final EndingSet reactions = new EndingSet(Lexicon.words("ko/cues/reactions.txt"));
    private final EndingSet documents = new EndingSet(Lexicon.words("ko/cues/documents.txt"));
    private final Set<String> plans = Lexicon.words("ko/cues/plans.txt");
    private final Set<String> stances = Lexicon.words("ko/cues/stances.txt");
    private final OwnActs acts = new OwnActs();
    private final EndingSet papers = new EndingSet(Lexicon.words("ko/cues/papers.txt"));
    private final EndingSet occasions = new EndingSet(Lexicon.words("ko/cues/occasions.txt"));

    /** Reads the files. */
    public CueLexicon() {
        for (List<String> row : Lexicon.rows("ko/cues/nouns.tsv")) {
            nouns.put(row.getFirst(), force(row));
        }
    }

    static Force force(List<String> row) {
        return Force.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    /** The reporting verb that ends in the word at an index, or null. */
    @Nullable
    public Cue verbAt(WordLine line, int index) {
        Cue cue = verbs.at(line, index);
        if (cue == null) {
            cue = actions.at(line, index);
        }
        return cue == null ? believingAt(line, index) : cue;
    }

    /** '…다고 봤다', '…다고 보고 있다', '…다고 느낀다'; what modifies a noun tells of no belief of somebody's here. */
    private @Nullable Cue believingAt(WordLine line, int index) {
        Word word = line.at(index);
        if (word == null || word.isQuotation()) {
            return null;
        }
        Cue belief = word.isAdnominal() ? null : beliefs.at(line, index);
        return belief == null ? seeingAt(line, index) : belief;
    }

    /** Whether the word at an index says how somebody sees a thing. */
    public static boolean isSeeing(WordLine line, int index) {
        return seeingAt(line, index) != null;
    }

    /** '봤다', '보고 있다', and not '볼 수 있다'. */
    private static @Nullable Cue seeingAt(WordLine line, int index) {
        Word word = line.get(index);
        if (BELIEVING.contains(word.bare())) {
            return new Cue(index, index, Force.NEUTRAL);
        }
        boolean goingOn = word.bare().equals("보고")
                && line.at(index + 1) != null
                && line.get(index + 1).bare().startsWith("있");
        if (goingOn) {
            return new Cue(index, index + 1, Force.NEUTRAL);
        }
        return ACTING.contains(word.bare()) && isSeen(line.at(index - 1)) ? new Cue(index, index, Force.NEUTRAL) : null;
    }

    /** '문제가 있다고', '어긴 것으로': what is seen so. */
    private static boolean isSeen(@Nullable Word word) {
        if (word == null || word.isQuotation()) {
            return false;
        }
        Quotative quotative = Quotative.of(word);
        boolean said = quotative != null && quotative.form() == Quotative.Form.VERB;
        return said || word.bare().equals("것으로") || word.bare().equals("걸로");
    }

    /** Whether the word at an index tells how somebody sees a thing on whose ground he acts: '어긴 것으로 보고 조사에 나섰다'. */
    public static boolean isActing(WordLine line, int index) {
        return ACTING.contains(line.get(index).bare()) && isSeen(line.at(index - 1));
    }

    /** The predicate by which a thing said comes up ('나온다'), or null. */
    @Nullable
    public Cue emergenceAt(WordLine line, int index) {
        return emergence.at(line, index);
    }

    /** The verb that says what a thing is like, or null. */
    @Nullable
    public Cue likeningAt(WordLine line, int index) {
        return likening.at(line, index);
    }

    /** The verb that demands what stands before 것을, or null. */
    @Nullable
    public Cue demandAt(WordLine line, int index) {
        return demands.orNounAt(line, index);
    }

    /** The verb that hopes for or asks for what stands before 기를, or null. */
    @Nullable
    public Cue hopeAt(WordLine line, int index) {
        return hopes.at(line, index);
    }

    /** The verb that estimates what stands before 것으로, or null. */
    @Nullable
    public Cue estimateAt(WordLine line, int index) {
        Cue estimate = estimates.at(line, index);
        return estimate == null && line.at(index) != null ? seeingAt(line, index) : estimate;
    }

    /** The verb that states what stands before 임을 or 점을, or null. */
    @Nullable
    public Cue concessionAt(WordLine line, int index) {
        return concessions.orNounAt(line, index);
    }

    /** The verb that agrees to what stands before 데, or null. */
    @Nullable
    public Cue agreementAt(WordLine line, int index) {
        return agreements.at(line, index);
    }

    /** Whether a verb tells of a belief, not of words. */
    public boolean isBelief(WordLine line, int index) {
        return verbs.at(line, index) == null && believingAt(line, index) != null;
    }

    /** The verb whose object is a thing said ('내놓았다'), or null. */
    @Nullable
    public Cue expressionAt(WordLine line, int index) {
        Cue cue = expression.at(line, index);
        return cue == null ? verbs.at(line, index) : cue;
    }

    /** A bare '했다' after a quotative, or null. */
    public static @Nullable Cue plainSayingAt(WordLine line, int index) {
        Word word = line.at(index);
        if (word == null) {
            return null;
        }
        boolean said = PLAIN_SAYING.contains(word.bare()) || isSayingOf(line, index);
        return said ? new Cue(index, index, Force.NEUTRAL) : null;
    }

    /** '(…하겠다고) 한 것과 관련해', '한 데 대해', '한 바 있다'. */
    private static boolean isSayingOf(WordLine line, int index) {
        Word word = line.get(index);
        Word next = line.at(index + 1);
        return word.bare().equals("한데") || (word.bare().equals("한") && next != null && SAYING_OF.contains(next.bare()));
    }

    /** The force of a noun that names something said, or null for any other word. */
    @Nullable
    public Force noun(String noun) {
        return nouns.get(noun);
    }

    /** Whether a phrase with this head speaks without being named. */
    public boolean isUnnamedSource(String head) {
        return head.equals(AND_OTHERS) || sources.isAtEnd(singular(head)) || sources.contains(head);
    }

    /** Whether this head makes the name of a body before it the body's voice. */
    public boolean isSpoke(String head) {
        return spokes.isAtEnd(singular(head));
    }

    private static String singular(String head) {
        return head.endsWith("들") ? head.substring(0, head.length() - 1) : head;
    }

    /** Whether a noun is somebody who speaks for a person or belongs to one. */
    public boolean isCamp(String noun) {
        return camps.contains(noun);
    }

    /** Whether a noun sums up what several people said. */
    public boolean isReaction(String noun) {
        return reactions.isAtEnd(noun);
    }

    /** Whether a noun is a document by which its author speaks. */
    public boolean isDocument(String noun) {
        return documents.isAtEnd(noun);
    }

    /** Whether a noun is a plan of whoever is spoken of: '계획에 따르면'. */
    public boolean isPlan(String noun) {
        return plans.contains(noun);
    }

    /** Whether a noun is a paper that can be taken up again as the voice of its author. */
    public boolean isPaper(String noun) {
        return papers.isAtEnd(noun);
    }

    /** Whether a noun is somebody's stand or words: '답', '입장'. */
    public boolean isStance(String noun) {
        return stances.contains(noun);
    }

    /** What sources do before they speak. */
    public OwnActs acts() {
        return acts;
    }

    /** Whether a noun names an occasion or medium of speech. */
    public boolean isOccasion(String head) {
        return occasions.isAtEnd(head);
    }
}
