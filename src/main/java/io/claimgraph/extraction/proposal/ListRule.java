package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** '△상담실 확대 △요금 인하 등 네 가지 과제를 제시했다', '야간 진료, 방문 간호 등을 추진한다': each item of a list. */
final class ListRule implements ProposalRule {
    private static final String ETC = "등";
    /** How many words may stand between '등' and the verb ('등 네 가지 과제를 새로'). */
    private static final int FARTHEST_ETC = 8;
    /** In words; of a longer item only the end is its name. */
    private static final int LONGEST_ITEM = 10;
    /** In letters; what is shorter names no measure. */
    private static final int SHORTEST = 4;

    @Override
    public List<Draft> read(Clause clause) {
        if (isAside(clause)) {
            return List.of();
        }
        int last = last(clause);
        List<Span> items =
                lastBullet(clause.strand(), last) >= 0 ? bulleted(clause.strand(), last) : enumerated(clause, last);
        if (items.size() < 2) {
            return List.of();
        }
        List<ExtractedEntity> proposers =
                clause.mood() == Mood.DEMANDED ? Speakers.of(clause) : Speakers.acting(clause);
        return Drafts.named(clause, proposers, items, Draft.Rule.LIST);
    }

    /** A verb that modifies a noun, or tells what nobody proposes. */
    private static boolean isAside(Clause clause) {
        Word verb = clause.word(clause.verb());
        boolean puts = clause.kind() == ProposalVerbs.Kind.SAY
                || clause.kind() == ProposalVerbs.Kind.DEMAND
                || verb.noun().equals(ETC);
        boolean meant = clause.mood() != Mood.TOLD
                && clause.mood() != Mood.PRESENT
                && (clause.kind() != ProposalVerbs.Kind.OTHER || clause.mood() != Mood.PLANNED);
        if (!puts && !meant) {
            return true;
        }
        boolean modifies = verb.ending() == Word.Ending.ADNOMINAL
                && clause.kind() != ProposalVerbs.Kind.SAY
                && !VerbGroups.isPlanned(clause.strand(), clause.verb());
        return modifies || (verb.ending() == Word.Ending.NOMINAL && clause.mood() == Mood.TOLD);
    }

    /** Index of the last word of the list that the verb is about, or -1. */
    private static int last(Clause clause) {
        if (clause.word(clause.verb()).noun().equals(ETC)) {
            return clause.verb() - 1;
        }
        int object = -1;
        for (int i = clause.verb() - 1; i >= Math.max(clause.from(), clause.verb() - FARTHEST_ETC); i--) {
            Word word = clause.word(i);
            if (word.noun().equals(ETC) && !word.isPredicate()) {
                return i - 1;
            }
            if (word.endsClause()) {
                break;
            }
            boolean named = word.has("을", "를", "이", "가", "도") && !word.isPredicate();
            object = object < 0 && named ? i : object;
        }
        return object >= 0 ? object : clause.verb() - 1;
    }

    /** Index of the mark of the item that ends with a word, or -1. */
    private static int lastBullet(Strand strand, int last) {
        for (int i = last; i >= 0; i--) {
            if (strand.word(i).bullet()) {
                return i;
            }
            if (strand.word(i).endsClause()) {
                return -1;
            }
        }
        return -1;
    }

    /** The items with marks before them, the last first. */
    private static List<Span> bulleted(Strand strand, int last) {
        List<Span> items = new ArrayList<>();
        int end = last;
        boolean verbal = false;
        for (int i = last; i >= 0; i--) {
            Word word = strand.word(i);
            verbal |= word.endsClause();
            if (word.bullet()) {
                Span item = verbal ? null : item(strand, i, end);
                if (item != null) {
                    items.add(item);
                }
                end = i - 1;
                verbal = false;
            }
        }
        return items;
    }

    private static @Nullable Span item(Strand strand, int bullet, int end) {
        int last = end;
        while (last > bullet
                && (strand.word(last).noun().isEmpty()
                        || strand.word(last).noun().equals(ETC))) {
            last--;
        }
        int first = Math.max(strand.word(bullet).noun().isEmpty() ? bullet + 1 : bullet, last - LONGEST_ITEM + 1);
        if (first > last || strand.word(last).isPredicate()) {
            return null;
        }
        int start = strand.word(first).core().start();
        boolean marked = strand.word(first).bullet()
                && start == strand.word(first).span().start();
        Span item =
                new Span(marked ? start + 1 : start, strand.word(last).core().end());
        return item.length() < SHORTEST ? null : item;
    }

    /** The items with commas between them, the last first. */
    private static List<Span> enumerated(Clause clause, int last) {
        List<Span> items = new ArrayList<>();
        for (int i = last; i >= clause.from(); i--) {
            Word word = clause.word(i);
            boolean ends = i == last || (word.isBare() && word.comma());
            if ((word.isPredicate() && word.ending() != Word.Ending.ADNOMINAL)
                    || (word.has("은", "는", "이", "가") && i < last && !word.isPredicate())) {
                break;
            }
            boolean joined = word.has("과", "와");
            if ((ends || joined) && !word.isPredicate() && PolicyNames.isPolicy(clause.context(), word)) {
                Span name = PolicyNames.of(clause.context(), clause.strand(), i, clause.from());
                if (name.length() >= SHORTEST && !PolicyNames.isEmpty(name, clause.text())) {
                    items.add(name);
                }
            }
        }
        return items;
    }
}
