package io.claimgraph.extraction.funding.rule;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.giver.ImpliedGivers;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 'ㅇ (예산) 1,200억원', '- 지원 한도: 기업당 최대 2억원': what a release says under the head of a line. */
final class LabelRule implements FundingRule {
    private static final Set<String> HEADS = Lexicon.words("ko/sum-heads.txt");
    private static final String CLOSING = ":)]】〕";

    /** How many characters of a line before its sum are looked at. */
    private static final int LONGEST = 70;

    @Override
    public Optional<Draft> read(Scene scene) {
        String head = scene.trigger() == null ? head(scene) : "";
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<ExtractedEntity> funders = ImpliedGivers.of(scene);
        String fund = scene.memory().fund();
        return funders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        funders, fund == null ? head : fund, scene.sum().last(), Draft.Rule.TOPIC));
    }

    /** The head of the line, where it speaks of money given; empty otherwise. */
    private static String head(Scene scene) {
        String text = scene.text();
        int sum = scene.sum().money().span().start();
        int from = Math.max(sum - LONGEST, scene.strand().span().start());
        int mark = sum - 1;
        while (mark >= from && CLOSING.indexOf(text.charAt(mark)) < 0) {
            mark--;
        }
        int end = mark < from ? from : withoutBracket(text, mark, from);
        int start = end;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
            start--;
        }
        String head = text.substring(start, end).strip();
        String letters = head.replace(" ", "");
        return HEADS.stream().anyMatch(letters::endsWith) ? head : "";
    }

    /** '지원규모(’22) :': the end of the head before the mark and a remark in brackets. */
    private static int withoutBracket(String text, int mark, int from) {
        int end = withoutBlanks(text, mark, from);
        int open = end > from && text.charAt(end - 1) == ')'
                ? text.substring(from, end).lastIndexOf('(')
                : -1;
        return open > 0 ? withoutBlanks(text, from + open, from) : end;
    }

    private static int withoutBlanks(String text, int offset, int from) {
        int end = offset;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
