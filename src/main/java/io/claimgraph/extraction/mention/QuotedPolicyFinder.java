package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds policies in marks: '「스마트제조산업 육성법」', ''AI 추경'', ''추격조' 구성'. */
final class QuotedPolicyFinder implements Finder {
    private static final double TRUST = 0.75;
    private static final Pattern MARKED = Pattern.compile(
            "['‘]([^'‘’\\n]{2,50})['’]|[\"“]([^\"“”\\n]{2,40})[\"”]|「([^」\\n]{2,50})」|『([^』\\n]{2,50})』");
    private static final int GROUPS = 4;

    private final Set<String> words = Lexicon.tokens("ko/names/policy-words.txt");

    @Override
    public void find(Body body, List<Candidate> out) {
        if (body.size() == 0) {
            return;
        }
        Matcher matcher = MARKED.matcher(body.text());
        while (matcher.find()) {
            for (int group = 1; group <= GROUPS; group++) {
                if (matcher.group(group) != null && isPolicy(matcher.group(group))) {
                    out.add(new Candidate(matcher.start(group), matcher.end(group), EntityType.POLICY, TRUST));
                }
            }
        }
    }

    private boolean isPolicy(String name) {
        String bare = name.replaceAll("\\([^()]*\\)$", "").strip();
        return bare.length() <= 40
                && !bare.matches(".*[.!?].*|.*(?:다|요|까|자)$")
                && words.stream().anyMatch(word -> bare.endsWith(word) && bare.length() > word.length());
    }
}
