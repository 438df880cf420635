package io.claimgraph.extraction.mention.policy;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.text.Body;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the policies of a list of sums: '▲새벽항 배후도로 보수공사 9억 원 ▲청년농 정착 지원 19억원', '누리위험 대응체계 구축(105억원), …'. */
final class BudgetItemFinder implements Finder {
    private static final double TRUST = 0.74;
    private static final String MARKS = "▲△▴‣";
    private static final String SUM =
            "(?:총 |국비 |도비 |군비 |시비 |사업비 )?[0-9][0-9,.]{0,8} ?(?:천|백|십)?(?:만|억|조) ?[0-9,]*(?:천|백|만)? ?원";
    private static final String NAME = "([가-힣A-Za-z0-9][가-힣A-Za-z0-9·\\-+() ]{3,34}?"
            + "(?:사업|공사|조성|지원|운영|양성|육성|정비|개선|건립|확충|확대|대응|보강|프로젝트|프로그램|구축|개발|시스템(?:\\([A-Za-z\\-]{2,8}\\))?))";

    /** Behind a mark: the name and its sum. */
    private static final Pattern MARKED = Pattern.compile("[▲△▴‣] ?" + NAME + " ?\\(?" + SUM);

    /** In brackets behind the name, and the next item behind a comma. */
    private static final Pattern ROW = Pattern.compile("(?:(?<=\\), ?)|(?<=\\] )|(?<=,))" + NAME + "\\(" + SUM + "\\)");

    private static final String IN_BRACKETS = "원),";

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        if (holdsMark(text)) {
            add(MARKED.matcher(text), out);
        }
        if (text.contains(IN_BRACKETS)) {
            add(ROW.matcher(text), out);
        }
    }

    private static boolean holdsMark(String text) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(Matcher item, List<Candidate> out) {
        while (item.find()) {
            out.add(new Candidate(item.start(1), item.end(1), EntityType.POLICY, TRUST));
        }
    }
}
