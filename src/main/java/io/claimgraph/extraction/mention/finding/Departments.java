package io.claimgraph.extraction.mention.finding;

import io.claimgraph.article.Span;
import java.util.regex.Pattern;

/** Departments right behind the body they belong to: '누리부 물이용정책과'. */
final class Departments {
    /** Last syllables of bodies that have departments. */
    private static final String OFFICES = "부처청원시도군구국";

    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{3,}(?:과|담당관|담당관실)");

    private Departments() {}

    static boolean isOne(String text, Span span, String name) {
        return span.start() > 1
                && text.charAt(span.start() - 1) == ' '
                && OFFICES.indexOf(text.charAt(span.start() - 2)) >= 0
                && DEPARTMENT.matcher(name).matches();
    }
}
