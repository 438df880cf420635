package io.claimgraph.extraction.affiliation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where an envoy is, which stands before the country whose he is: '서나래 | 주한 | 칠레 대사'. */
final class Envoys {
    private static final Set<String> POSTS = Set.of("대사", "총영사", "부대사", "공사");
    private static final int LONGEST = 8;
    private static final Pattern WHERE = Pattern.compile("(?<![가-힣])(주[가-힣A-Z]{1,5}) $");

    private Envoys() {}

    /** The role of whoever holds a post of a country that begins at an offset. */
    static String role(String text, int country, String role) {
        if (!POSTS.contains(role)) {
            return role;
        }
        Matcher where = WHERE.matcher(text).region(Math.max(0, country - LONGEST), country);
        return where.useTransparentBounds(true).find() ? where.group(1) + " " + role : role;
    }
}
