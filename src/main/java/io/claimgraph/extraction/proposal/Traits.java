package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what the judge counts of the candidates of one article. */
final class Traits {
    private static final ProposalVerbs VERBS = new ProposalVerbs();
    private static final int STEM = 2;
    private static final int LETTERS = 4;
    private static final int LONGEST = 6;
    private static final int WORDS = 5;
    private static final int LATEST = 4;
    private static final int[] SENTENCES = {1, 2, 4, 8, 16, 30};
    private static final int[] LENGTHS = {8, 14, 20, 30};

    private final Map<String, Integer> named = new HashMap<>();

    Traits(FactContext context) {
        for (Mention mention : context.entities().mentions()) {
            named.merge(context.entities().entity(mention).name(), 1, Integer::sum);
        }
    }

    /** The traits of a candidate without its {@link Wording}, each as the table of weights names it: 'mood=PLANNED'. */
    List<String> of(Candidate candidate) {
        Clause clause = candidate.clause();
        Draft draft = candidate.draft();
        ExtractedEntity actor = draft.proposers().getFirst();
        Word verb = clause.word(clause.verb());
        Word head = head(clause, draft.policy());
        List<String> traits = new ArrayList<>(List.of(
                "rule=" + draft.rule(),
                flag("understood", draft.rule() != Draft.Rule.WIDE),
                "kind=" + kind(clause),
                "mood=" + clause.mood(),
                "object=" + object(clause, head),
                "letters=" + letters(draft.policy().of(clause.text())),
                "before=" + Math.min(LATEST, clause.verb() / WORDS),
                "sentence=" + step(clause.strand().sentence(), SENTENCES),
                "length=" + step(clause.strand().size(), LENGTHS),
                "voice=" + voice(clause) + "-" + actor(clause, draft),
                "source=" + source(clause, actor),
                "mentions=" + mentions(actor),
                "verb=" + stem(verb),
                "noun=" + head.lastNoun(),
                "particle=" + head.particle(),
                "ending=" + verb.ending(),
                "mood-ending="
                        + clause.word(VerbGroups.tail(clause.strand(), clause.verb()))
                                .ending(),
                flag("negated", VerbGroups.isNegated(clause.strand(), clause.verb())),
                flag("possible", VerbGroups.isPossible(clause.strand(), clause.verb())),
                flag("passive", draft.rule() == Draft.Rule.WIDE && ProposalVerbs.isPassive(verb)),
                flag("becomes", Objects.becomes(clause)),
                flag("on-the-way", VerbGroups.isOnTheWay(clause.strand(), clause.verb())),
                flag("joint", draft.proposers().size() > 1),
                flag("ordered", MeasureRule.isMeasure(verb)),
                flag("policy", namesPolicy(clause.context(), draft.policy()))));
        traits.removeIf(String::isEmpty);
        return traits;
    }

    private static String flag(String name, boolean set) {
        return set ? name : "";
    }

    /** How many of the steps a number reaches. */
    private static int step(int number, int... steps) {
        int reached = 0;
        for (int step : steps) {
            reached += number >= step ? 1 : 0;
        }
        return reached;
    }

    private static ProposalVerbs.Kind kind(Clause clause) {
        Word verb = clause.word(clause.verb());
        ProposalVerbs.Kind kind = ProposalVerbs.isPassive(verb) ? VERBS.noun(verb) : clause.kind();
        return kind == null ? ProposalVerbs.Kind.OTHER : kind;
    }

    /** The verb's noun, or how its stem begins. */
    private static String stem(Word verb) {
        String predicate = verb.predicate();
        return verb.noun().isEmpty() ? predicate.substring(0, Math.min(STEM, predicate.length())) : verb.lastNoun();
    }

    /** What kind of thing the head of the policy is. */
    private static String object(Clause clause, Word word) {
        if (PolicyNames.isNamed(clause.context(), word)) {
            return "named";
        }
        ProposalVerbs.Kind action = VERBS.noun(word);
        return PolicyNames.isHead(word)
                ? "head"
                : word.equals(clause.word(clause.verb()))
                        ? "verb"
                        : Sums.isSum(word) ? "sum" : action == null ? "other" : "act-" + action;
    }

    /** The last noun of the policy, before the verb where that is part of it. */
    private static Word head(Clause clause, Span policy) {
        Strand strand = clause.strand();
        int first = strand.wordAt(policy.start());
        int last = Math.min(strand.size() - 1, strand.wordAt(policy.end() - 1));
        int head = last;
        while (last == clause.verb() && head > first && (head == last || !isObject(clause.word(head)))) {
            head--;
        }
        return clause.word(head);
    }

    private static boolean isObject(Word word) {
        return !word.isPredicate() && word.has("을", "를", "은", "는", "도", "이", "가");
    }

    private static int letters(String policy) {
        int letters = 0;
        for (int i = 0; i < policy.length(); i++) {
            letters += Character.isLetterOrDigit(policy.charAt(i)) ? 1 : 0;
        }
        return Math.min(LONGEST, letters / LETTERS);
    }

    private static String voice(Clause clause) {
        Strand strand = clause.strand();
        if (strand.quotation()) {
            return strand.statement() == null ? "unattributed" : "quoted";
        }
        return clause.actors().voice(strand, clause.verb()).isPresent() ? "reported" : "told";
    }

    private static String actor(Clause clause, Draft draft) {
        EntityType type = draft.proposers().getFirst().type();
        boolean official = type == EntityType.PERSON && Speakers.isOfficial(clause, draft.proposers());
        return official ? "OFFICIAL" : type.name();
    }

    /** Where the sentence names the actor. */
    private static String source(Clause clause, ExtractedEntity actor) {
        int own = Speakers.ownSubject(clause);
        if (own >= 0 && clause.actors().at(clause.strand(), own).contains(actor)) {
            return "subject";
        }
        for (int i = 0; i < clause.strand().size(); i++) {
            if (clause.word(i).has("은", "는", "이", "가")
                    && clause.actors().at(clause.strand(), i).contains(actor)) {
                return i < clause.verb() ? "earlier" : "later";
            }
        }
        boolean implied = clause.actors().implied(clause.strand()).contains(actor);
        return !implied ? "other" : clause.strand().quotation() ? "speaker" : "implied";
    }

    private String mentions(ExtractedEntity actor) {
        int count = named.getOrDefault(actor.name(), 0);
        return count < 2 ? "1" : count < 4 ? "2-3" : count < 8 ? "4-7" : "8+";
    }

    private static boolean namesPolicy(FactContext context, Span policy) {
        return context.entities().within(policy).stream()
                .anyMatch(mention -> context.entities().entity(mention).type() == EntityType.POLICY);
    }
}
