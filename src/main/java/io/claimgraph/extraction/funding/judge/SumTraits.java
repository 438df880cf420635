package io.claimgraph.extraction.funding.judge;

import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.ArrayList;
import java.util.List;

/** Tells what the judge of fundings weighs of a sum, whoever gives it. */
final class SumTraits {
    private static final int STEM = 2;
    private static final int FARTHEST = 6;
    private static final int MOST_SUMS = 5;
    private static final String NONE = "none";

    private SumTraits() {}

    /** The traits of a sum, each as the table of weights names it: 'verb=출자'. */
    static List<String> of(Scene scene) {
        MoneyPlace sum = scene.sum();
        Strand strand = sum.strand();
        List<String> traits = new ArrayList<>();
        int verb = strand.nextPredicate(sum.last());
        int end = end(strand, sum.last());
        traits.add("trigger=" + trigger(scene));
        traits.add("moved=" + moved(scene));
        traits.add("verb=" + (verb < 0 ? NONE : stem(strand.word(verb))));
        traits.add("end=" + (end < 0 ? NONE : stem(strand.word(end))));
        if (end >= 0) {
            String form = strand.word(end).predicate();
            traits.add("form=" + form.substring(Math.max(0, form.length() - STEM)));
        }
        traits.add("far=" + (verb < 0 ? NONE : Math.min(FARTHEST, verb - sum.last())));
        traits.add("particle=" + sum.lastWord().particle() + (sum.lastWord().comma() ? "," : ""));
        if (sum.last() + 1 < strand.size()) {
            traits.add("after=" + stem(strand.word(sum.last() + 1)));
        }
        if (sum.first() > 0) {
            traits.add("before=" + stem(strand.word(sum.first() - 1)));
        }
        traits.add("listed=" + Math.min(MOST_SUMS, sum.listed()));
        return traits;
    }

    /** The kind of verb that moves the sum: 'GIVE', 'RAISE-passive'. */
    static String trigger(Scene scene) {
        Trigger trigger = scene.trigger();
        return trigger == null ? NONE : trigger.kind() + (trigger.passive() ? "-passive" : "");
    }

    /** The noun or stem of the verb that moves the sum. */
    static String moved(Scene scene) {
        return scene.trigger() == null ? NONE : stem(scene.word(scene.trigger().word()));
    }

    /** Index of the next word that ends a clause; -1 where there is none. */
    private static int end(Strand strand, int from) {
        for (int i = from; i < strand.size(); i++) {
            if (strand.word(i).endsClause()) {
                return i;
            }
        }
        return -1;
    }

    /** The last noun of a word, else how its stem begins. */
    private static String stem(Word word) {
        String predicate = word.predicate();
        return word.noun().isEmpty() ? predicate.substring(0, Math.min(STEM, predicate.length())) : word.lastNoun();
    }
}
