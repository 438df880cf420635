package io.claimgraph.extraction.funding.rule;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.funding.sum.NonFunding;
import io.claimgraph.extraction.funding.sum.Phrases;
import io.claimgraph.extraction.funding.verb.FundingVerbs;
import io.claimgraph.extraction.funding.verb.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** '분야별로는 섬유(30억), 조선(20억) 등에 투자한다', '* 시행 사업: 쉼터(14억원), 식권(21억원)': things with what each gets, in brackets. */
final class BracketItemRule implements FundingRule {
    private static final FundingVerbs VERBS = new FundingVerbs();

    /** What a list of aid is headed by. */
    private static final Set<String> HEADS = Set.of("지원", "보조", "단가", "투자", "융자", "출연");

    private static final String FOOTNOTES = "*※";

    @Override
    public Optional<Draft> read(Scene scene) {
        int open = open(scene);
        if (open < 0 || !isListed(scene) || !isOfMoneyGiven(scene)) {
            return Optional.empty();
        }
        List<ExtractedEntity> givers = givers(scene);
        Span item = item(scene, open);
        return givers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(givers, scene.name(item), scene.sum().last(), Draft.Rule.BRACKET));
    }

    /** The phrase before the bracket, without the head of the list: '시행 사업: 쉼터(14억원)'. */
    private static Span item(Scene scene, int open) {
        Span phrase = Phrases.endingIn(
                scene.strand(), scene.sum().first(), scene.sum().from());
        String words = scene.text().substring(phrase.start(), open);
        String item = words.substring(words.lastIndexOf(':') + 1).stripLeading();
        return new Span(open - item.length(), open);
    }

    /** Offset of the bracket that a noun opens for nothing but the sum; -1 where it holds more or there is none. */
    private static int open(Scene scene) {
        Word word = scene.word(scene.sum().first());
        Span sum = scene.sum().money().span();
        String text = scene.text();
        int open = BracketTerms.open(text, sum.start());
        int close = open > word.span().start() && !word.noun().isEmpty() ? BracketTerms.close(text, sum.end()) : -1;
        return close >= 0
                        && close < word.span().end()
                        && BracketTerms.are(text.substring(open + 1, sum.start()))
                        && BracketTerms.are(text.substring(sum.end(), close))
                ? open
                : -1;
    }

    /** Whether another bracket like it stands beside. */
    private static boolean isListed(Scene scene) {
        MoneyPlace sum = scene.sum();
        boolean before = sum.from() > 0 && isBracketed(scene, sum.from() - 1);
        boolean after = sum.next() < scene.strand().size() && isBracketed(scene, sum.next());
        return before || after;
    }

    private static boolean isBracketed(Scene scene, int index) {
        Word word = scene.word(index);
        String form = word.span().of(scene.text());
        int open = form.indexOf('(');
        return open > 0
                && form.indexOf(')') - open < BracketTerms.LONGEST
                && form.chars().skip(open).anyMatch(Character::isDigit);
    }

    /** Whether the sentence speaks of money given, by its verb or its head, and of no earnings or prices. */
    private static boolean isOfMoneyGiven(Scene scene) {
        Strand strand = scene.strand();
        boolean told = false;
        for (int i = 0; i < strand.size(); i++) {
            Word word = strand.word(i);
            boolean item = isBracketed(scene, i);
            if (!item && NonFunding.isOther(word) && !(i > 0 && isHead(strand.word(i - 1)))) {
                return false;
            }
            told |= !item && (isHead(word) || gives(word, i));
        }
        return told || isFootnote(scene);
    }

    private static boolean isHead(Word word) {
        return !word.isPredicate()
                && (Phrases.isFund(word) || Phrases.isSumName(word) || HEADS.contains(word.lastNoun()));
    }

    private static boolean gives(Word word, int index) {
        Trigger verb = word.endsClause() ? VERBS.verb(word, index) : null;
        return verb != null && verb.strong() && verb.kind() == Trigger.Kind.GIVE;
    }

    /** '* 섬유(30억 원), 조선(20억 원)': a remark on money that was spoken of. */
    private static boolean isFootnote(Scene scene) {
        boolean mark =
                FOOTNOTES.indexOf(scene.text().charAt(scene.strand().span().start())) >= 0;
        return mark
                && scene.memory().told() != null
                && scene.strand().sentence() - scene.memory().toldAt() <= 1;
    }

    /** The body that the sentence says acts, else the public one that the text is about. */
    private static List<ExtractedEntity> givers(Scene scene) {
        return ImpliedGivers.orNamed(
                scene, scene.actors().subject(scene.strand(), scene.sum().first(), 0));
    }
}
