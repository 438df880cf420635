package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.mention.Titles;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows officials whom no name and no body stands beside: '고위 관계자', '수질과 담당자', '또 다른 최고위원'. */
final class Officials {
    private static final Set<String> NOUNS = Set.of("관계자", "당국자", "담당자", "실무자", "소식통");
    private static final Set<String> RANKS = Set.of("고위", "고위급", "핵심", "실무", "담당", "최고위");
    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{2,}(?:과|팀|담당관실)");

    /** Another one of those that the one before belongs to. */
    private static final String OTHER = "다른";

    private final Titles titles;

    Officials(Titles titles) {
        this.titles = titles;
    }

    /** Whether a noun is a department of some body: '물이용과'. */
    static boolean isDepartment(String noun) {
        return DEPARTMENT.matcher(noun).matches();
    }

    /** Whether a phrase is an official of the body just told of or of the one before: nothing but ranks and departments beside it, or 다른. */
    boolean areTakenUp(WordLine line, int first, int last, String head) {
        boolean official = NOUNS.contains(head);
        if (official && areRanks(line, first, last)) {
            return true;
        }
        boolean other = last > first && line.get(last - 1).bare().equals(OTHER);
        return other && (official || titles.lengthAtEnd(head, 0, head.length()) == head.length());
    }

    private static boolean areRanks(WordLine line, int first, int last) {
        for (int i = first; i < last; i++) {
            String rank = line.get(i).bare();
            if (!RANKS.contains(rank) && !isDepartment(rank)) {
                return false;
            }
        }
        return true;
    }
}
