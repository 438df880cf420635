package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Particles;

/** Words in marks that end a clause which begins before them. */
final class Predicates {
    private Predicates() {}

    /** Whether words in marks say something of what stands right before them: 'A는 혼자 책임지는 것은 "큰 부담"이라는 입장이다'. */
    static boolean is(Context context, int index) {
        int before = index - 1;
        if (before <= context.from() || context.line().get(before).isQuotation()) {
            return false;
        }
        String particle = Particles.of(context.line().get(before)).particle();
        boolean subject = particle.equals("은") || particle.equals("는") || particle.equals("이") || particle.equals("가");
        return subject && context.sources().stream().noneMatch(source -> source.last() == before);
    }
}
