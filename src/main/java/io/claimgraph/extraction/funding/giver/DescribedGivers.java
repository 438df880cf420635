package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import java.util.Set;

/** '해솔시는 2천억원 투자를 제안한 가람전자를 골랐다': who gives is the noun that the giving describes, not whom the sentence is about. */
public final class DescribedGivers {
    private static final Set<String> PLEDGING =
            Set.of("제안", "약속", "공약", "결정", "발표", "계획", "확약", "약정", "선언", "예고", "제시", "공언");
    private static final Set<String> HANDING = Set.of("내놓은", "내놨던", "내놓았던", "보낸", "맡긴");
    private static final Set<String> FUNDS = Set.of("펀드", "기금", "조합", "법인");
    private static final int FARTHEST = 2;

    private DescribedGivers() {}

    /** The giver that the clause of the sum describes; empty where it describes none, or names a subject of its own. */
    static List<ExtractedEntity> of(Scene scene, Trigger trigger) {
        int verb = verb(scene, trigger);
        if (verb < 0 || trigger.passive() || trigger.word() < scene.sum().last() || hasSubject(scene, trigger)) {
            return List.of();
        }
        List<ExtractedEntity> head =
                head(scene, new Trigger(verb, trigger.kind(), trigger.strong(), trigger.passive()));
        boolean givers = !head.isEmpty() && head.stream().noneMatch(DescribedGivers::isFund);
        return givers && (isPledged(scene, trigger, verb) || isInvestedIn(scene, trigger, head)) ? head : List.of();
    }

    /** '90억 원을 댔던 가람벤처스': the noun that the verb modifies. */
    public static List<ExtractedEntity> head(Scene scene, Trigger trigger) {
        Strand strand = scene.strand();
        if (strand.word(trigger.word()).ending() != Word.Ending.ADNOMINAL) {
            return List.of();
        }
        int i = trigger.word() + 1;
        while (i < strand.size() && i < trigger.word() + 4 && strand.word(i).isBare()) {
            i++;
        }
        boolean noun = i < strand.size() && (!strand.word(i).isPredicate() || Phrases.isCopula(strand.word(i)));
        List<ExtractedEntity> named = noun ? scene.actors().at(strand, i) : List.of();
        return named.stream().anyMatch(entity -> scene.context().isPolicy(entity)) ? List.of() : named;
    }

    /** Index of the verb that ends the clause and describes a noun: '기탁한', '제안한', the '한' of '투자하기로 한'; -1 where none does. */
    private static int verb(Scene scene, Trigger trigger) {
        int end = Math.min(scene.strand().size(), trigger.word() + FARTHEST);
        for (int i = trigger.word(); i < end; i++) {
            if (scene.word(i).ending() == Word.Ending.ADNOMINAL) {
                return i;
            }
        }
        return -1;
    }

    /** Whether somebody is said to give within the clause: '정부가 3조원을 투자하기로 한'. */
    private static boolean hasSubject(Scene scene, Trigger trigger) {
        for (int i = trigger.word() - 1;
                i >= scene.sum().from() && !scene.word(i).endsClause();
                i--) {
            Word word = scene.word(i);
            if (word.has("이", "가", "께서", "에서") && !word.isPredicate()) {
                return true;
            }
        }
        return false;
    }

    /** A gift or a promise: whom it describes made it. */
    private static boolean isPledged(Scene scene, Trigger trigger, int verb) {
        Word deed = scene.word(trigger.word());
        boolean pledged = verb > trigger.word()
                && (PLEDGING.contains(scene.word(verb).lastNoun())
                        || (deed.particle().equals("로")
                                && scene.word(verb).predicate().equals("한")));
        return pledged
                || FundingVerbs.isDonation(deed)
                || (verb == trigger.word() && HANDING.contains(deed.predicate()));
    }

    /** '해솔시는 3천억원을 투자한 가람전자에': where a public body speaks of a firm, the firm invests. */
    private static boolean isInvestedIn(Scene scene, Trigger trigger, List<ExtractedEntity> head) {
        List<ExtractedEntity> topic = scene.actors()
                .subject(scene.strand(), scene.sum().first(), scene.sum().from());
        return scene.word(trigger.word()).lastNoun().equals("투자")
                && !topic.isEmpty()
                && topic.stream().allMatch(entity -> entity.type() == EntityType.AGENCY)
                && head.stream().allMatch(entity -> entity.type() == EntityType.COMPANY);
    }

    private static boolean isFund(ExtractedEntity entity) {
        return entity.type() == EntityType.POLICY || FUNDS.stream().anyMatch(entity.name()::endsWith);
    }
}
