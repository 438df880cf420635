package io.claimgraph.extraction.funding.raising;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.NamedFunds;
import io.claimgraph.extraction.funding.giver.Owners;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.verb.Trigger;
import io.claimgraph.extraction.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom the money that somebody raises comes from. */
final class Backers {
    private static final Set<String> LEADING = Set.of("주도", "참여", "리드", "동참");

    private static final Set<String> HOLDING =
            Set.of("공모", "주관", "주최", "개최", "추진", "시행", "지원", "운영", "발주", "공고", "모집", "선정", "실시", "진행");

    /** Particles of who gives what somebody gets. */
    private static final String[] FROM = {"로부터", "으로부터", "로부터는", "으로부터는", "에게서", "한테서", "에게", "에서", "에서는", "에서도"};

    private Backers() {}

    /** Who is named as the source, whose money it is, to whom shares are offered, or the body whose programme it is. */
    static List<ExtractedEntity> of(Scene scene, Trigger trigger, ExtractedEntity getter) {
        List<ExtractedEntity> own = isOneOfSeveral(scene, trigger)
                ? source(scene, getter, scene.sum().from(), scene.sum().first())
                : List.of();
        List<ExtractedEntity> source = own.isEmpty() ? source(scene, getter, 0, trigger.word()) : own;
        if (!source.isEmpty()) {
            return source;
        }
        List<ExtractedEntity> leading = leading(scene, getter);
        if (!leading.isEmpty()) {
            return leading;
        }
        List<ExtractedEntity> shared = scene.memory().giversOf(scene.sum());
        List<ExtractedEntity> owner = shared.isEmpty() ? Owners.of(scene) : shared;
        if (!owner.isEmpty() && !owner.contains(getter)) {
            return owner;
        }
        List<ExtractedEntity> offered = offered(scene, trigger, getter);
        if (!offered.isEmpty()) {
            return offered;
        }
        Word verb = scene.word(trigger.word());
        if (verb.noun().isEmpty() && RaisedMoney.isAsGift(scene)) {
            return List.of();
        }
        if (verb.predicate().startsWith("받")) {
            List<ExtractedEntity> patron = patron(scene, trigger, getter);
            return patron.isEmpty() && verb.noun().isEmpty() ? scene.patronsOf(getter) : patron;
        }
        if (verb.lastNoun().equals("수령")) {
            return scene.patronsOf(getter);
        }
        return isNational(scene) || RaisedMoney.isWon(scene, trigger) ? ministry(scene, trigger, getter) : List.of();
    }

    /** 'A사에서 1억원, B사에서 2억원을 유치했다': whether each sum has a source of its own before it. */
    private static boolean isOneOfSeveral(Scene scene, Trigger trigger) {
        return scene.sum().from() > 0 || scene.sum().next() < trigger.word();
    }

    /** Whom the words {@code [from, to)} name as the source, the last of them first; empty where they name none. */
    private static List<ExtractedEntity> source(Scene scene, ExtractedEntity getter, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            List<ExtractedEntity> named = scene.word(i).has(FROM) ? sources(scene, i) : List.of();
            if (!named.isEmpty() && !named.contains(getter)) {
                return named;
            }
        }
        return List.of();
    }

    private static List<ExtractedEntity> sources(Scene scene, int index) {
        List<ExtractedEntity> named = scene.actors().at(scene.strand(), index);
        if (named.isEmpty() && scene.word(index).particle().contains("로부터")) {
            named = listed(scene, index);
        }
        return named.isEmpty() ? NamedFunds.at(scene, index) : named;
    }

    /** '가람벤처스가 주도하고 나래투자가 참여한 3억원 규모의 투자를 유치했다': those who are said before the sum to take part. */
    private static List<ExtractedEntity> leading(Scene scene, ExtractedEntity getter) {
        List<ExtractedEntity> found = new ArrayList<>();
        for (int i = scene.sum().from() + 1; i < scene.sum().first(); i++) {
            Word word = scene.word(i);
            boolean leads = word.isPredicate()
                    && (LEADING.contains(word.lastNoun()) || word.predicate().startsWith("이끌"));
            if (leads && scene.word(i - 1).has("이", "가")) {
                found.addAll(scene.actors().at(scene.strand(), i - 1));
            }
        }
        return found.contains(getter) ? List.of() : found;
    }

    /** '가람벤처스와 나래투자, 아무개로부터': those of a list whose last name is not known. */
    private static List<ExtractedEntity> listed(Scene scene, int last) {
        int first = last;
        while (first > 0 && isListed(scene.word(first - 1))) {
            first--;
        }
        Span list = new Span(
                scene.word(first).span().start(), scene.word(last).span().start());
        return scene.context().entities().within(list).stream()
                .map(scene.context().entities()::entity)
                .filter(entity -> entity.type() == EntityType.COMPANY || entity.type() == EntityType.ORGANIZATION)
                .distinct()
                .toList();
    }

    private static boolean isListed(Word word) {
        return !word.isPredicate() && (word.isBare() || word.has("와", "과", "및", "의"));
    }

    /** '가람벤처스를 대상으로 유상증자를 결정했다': to whom shares are offered. */
    private static List<ExtractedEntity> offered(Scene scene, Trigger trigger, ExtractedEntity getter) {
        for (int i = trigger.word() - 1; i > 0; i--) {
            if (scene.word(i).noun().equals("대상") && scene.word(i - 1).has("을", "를")) {
                List<ExtractedEntity> named = scene.actors().at(scene.strand(), i - 1);
                return named.contains(getter) ? List.of() : named;
            }
        }
        return List.of();
    }

    /** '3억원의 국비를', '국비 3억원을'. */
    private static boolean isNational(Scene scene) {
        int last = Math.min(scene.strand().size() - 1, scene.sum().last() + 2);
        for (int i = Math.max(0, scene.sum().first() - 2); i <= last; i++) {
            if (scene.word(i).noun().endsWith("국비")) {
                return true;
            }
        }
        return false;
    }

    /** '해솔부의 공모에 뽑혀 국비 3억원을 확보했다': the public body whose contest it is. */
    private static List<ExtractedEntity> ministry(Scene scene, Trigger trigger, @Nullable ExtractedEntity getter) {
        return patron(scene, trigger, getter).stream()
                .filter(entity -> entity.type() == EntityType.AGENCY)
                .toList();
    }

    /** The public body whose contest somebody of no known name has won; empty where none is told. */
    static List<ExtractedEntity> ofContest(Scene scene, Trigger trigger) {
        return RaisedMoney.isWon(scene, trigger) ? ministry(scene, trigger, null) : List.of();
    }

    /** '해솔부의 창업 프로그램에 뽑혀 5억원을 지원받았다': the body whose programme it is. */
    private static List<ExtractedEntity> patron(Scene scene, Trigger trigger, @Nullable ExtractedEntity getter) {
        Span before = new Span(
                scene.strand().span().start(), scene.word(trigger.word()).core().start());
        return scene.context().entities().within(before).stream()
                .filter(mention -> !isSubject(scene, mention))
                .map(scene.context().entities()::entity)
                .filter(entity -> !entity.equals(getter)
                        && entity.type() != EntityType.POLICY
                        && entity.type() != EntityType.PERSON)
                .limit(1)
                .toList();
    }

    private static boolean isSubject(Scene scene, Mention mention) {
        Word word = scene.word(scene.strand().wordAt(mention.span().end() - 1));
        return word.has("이", "가")
                && !holds(scene, scene.strand().wordAt(mention.span().end() - 1) + 1);
    }

    /** '해솔부가 공모한 사업에', '해솔부가 추진하는 …에': whose contest or programme the next noun is. */
    private static boolean holds(Scene scene, int verb) {
        return verb < scene.sum().first()
                && scene.word(verb).ending() == Word.Ending.ADNOMINAL
                && HOLDING.contains(scene.word(verb).lastNoun());
    }
}
