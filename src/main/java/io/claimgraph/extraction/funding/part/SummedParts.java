package io.claimgraph.extraction.funding.part;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Money;
import io.claimgraph.language.MoneyReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who gives which part of a total that is told behind the parts: '가람전자 2억 원, 나래은행 1억 원 등 총 3억 원의 후원으로'. */
public final class SummedParts {
    private static final Pattern SUMMING =
            Pattern.compile("(?:씩)?\\s*(?:등|을 합쳐|을 더해|을 합해|을 포함해|을 모아)\\s*(?:총|모두|합계|도합|전체|총액)?\\s*$");
    private static final Pattern JOINT = Pattern.compile("(?:씩)?\\s*(?:[,·]|과|와|및)\\s*");

    /** What may stand between the name of a body and its sum: the branch of it that gives. */
    private static final EndingSet BRANCHES = new EndingSet(
            Set.of("지사", "본부", "지점", "공장", "사업장", "사업소", "센터", "지부", "지회", "노조", "노동조합", "재단", "총동문회", "발전소"));

    private static final Set<String> GIVEN = Lexicon.words("ko/contributions.txt");
    private static final int FARTHEST = 4;
    private static final int FEWEST = 2;

    private final MoneyReader reader = new MoneyReader();

    /** The parts of a sum told before it, in the order of the text; empty where their givers are not named. */
    public List<Parts.Part> of(FactContext context, MoneyPlace total) {
        String text = context.text();
        Strand strand = total.strand();
        int start = total.money().span().start();
        if (!isSum(text, start) || !isContributed(total)) {
            return List.of();
        }
        List<Money> sums = reader.read(text, new Span(strand.span().start(), start));
        Deque<Parts.Part> parts = new ArrayDeque<>();
        int count = 0;
        int next = start;
        for (Money money : sums.reversed()) {
            String gap = text.substring(money.span().end(), next);
            if (!(count == 0 ? SUMMING : JOINT).matcher(gap).lookingAt()) {
                break;
            }
            Mention giver = giver(context, strand, money);
            if (giver != null) {
                parts.addFirst(new Parts.Part(context.entities().entity(giver), money));
            } else if (!isBehindName(strand, money)) {
                break;
            }
            count++;
            next = giver == null ? money.span().start() : giver.span().start();
        }
        return count < FEWEST || hasGiver(context, total, next) ? List.of() : List.copyOf(parts);
    }

    /** Whether an unknown name may stand before a sum: '아무개네 3억 원'. */
    private static boolean isBehindName(Strand strand, Money money) {
        int word = strand.wordAt(money.span().start()) - 1;
        return word >= 0
                && strand.word(word).isBare()
                && !strand.word(word).comma()
                && !strand.word(word).noun().isEmpty()
                && !Phrases.isPurse(strand.word(word))
                && !Phrases.isFund(strand.word(word));
    }

    /** A cheap look at the words before a sum: nearly none is a total of others. */
    private static boolean isSum(String text, int start) {
        String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
        return before.endsWith("총")
                || before.endsWith("모두")
                || before.endsWith("등")
                || before.endsWith("도합")
                || before.endsWith("합계");
    }

    /** '… 총 3억 원의 후원으로', '… 총 3억 원을 기탁했다': whether givers are what is listed, not what gets a part. */
    private static boolean isContributed(MoneyPlace total) {
        int end = Math.min(total.strand().size(), total.last() + FARTHEST);
        for (int i = total.last() + 1; i < end; i++) {
            Word word = total.strand().word(i);
            if (GIVEN.contains(word.lastNoun()) || GIVEN.contains(word.noun())) {
                return true;
            }
            if (word.isPredicate()) {
                return word.noun().isEmpty() && GIVEN.stream().anyMatch(word.predicate()::startsWith);
            }
        }
        return false;
    }

    /** '나래재단은 가람대 2억 원, 누리대 1억 원 등 총 3억 원을 기부했다': whether somebody else gives what is listed. */
    private static boolean hasGiver(FactContext context, MoneyPlace total, int list) {
        Strand strand = total.strand();
        int first = strand.wordAt(list);
        boolean gets = false;
        for (int i = total.last() + 1; i < Math.min(strand.size(), total.last() + FARTHEST); i++) {
            gets |= strand.word(i).predicate().startsWith("받") || strand.word(i).has("로", "으로");
        }
        List<ExtractedEntity> subject =
                first == 0 ? List.of() : context.actors().subject(strand, first, 0);
        return !gets && subject.stream().anyMatch(entity -> entity.type() != EntityType.POLICY);
    }

    /** Who stands right before a sum, perhaps with its branch between; null where nobody does. */
    private static @Nullable Mention giver(FactContext context, Strand strand, Money money) {
        int word = strand.wordAt(money.span().start()) - 1;
        if (word >= 0 && !strand.word(word).isBare()) {
            return null;
        }
        int from = Math.max(0, word - 1);
        Span reach = new Span(strand.word(from).span().start(), money.span().start());
        List<Mention> named = context.entities().within(reach);
        Mention last = named.isEmpty() ? null : named.getLast();
        if (last == null || context.isPolicy(context.entities().entity(last))) {
            return null;
        }
        String between = context.text()
                .substring(last.span().end(), money.span().start())
                .strip();
        return between.isEmpty() || BRANCHES.isAtEnd(between) ? last : null;
    }
}
