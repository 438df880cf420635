package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds policies in marks: '「미래어업 육성법」', ''민생 추경'', ''돌봄단'를 구성'. Thread-safe. */
final class QuotedPolicyFinder implements Finder {
    private static final double TRUST = 0.93;
    private static final double ACTED_ON_TRUST = 0.715;
    private static final Pattern CORNERED = Pattern.compile("[「｢『]([^」｣』\\n]{2,50})[」｣』]");
    private static final Pattern MARKED = Pattern.compile("['‘]([^'‘’\"“”\\n]{2,45})['’]");
    private static final Pattern SENTENCE =
            Pattern.compile(".*[.!?…,].*|.*(?:다|요|까|자|네|라|나|고|며|는|은|을|를|이|가|의|에|서|한|할|된|쟁|때|것)$|.*(?:라는|다는|자는) .*"
                    + "|.*(?:간담회|회의|토론회|세미나|포럼|공청회|설명회|연구회|협의회|이슈|동향|박람회|전시회|축제|쇼크|모멘트|사태|논란|의혹|사건|대회)");
    private static final Pattern ACTED_ON =
            Pattern.compile("(?:\\([^()\\n]{1,30}\\))?\\*{0,2}(?:을|를|의|도)? ?(?:본격 |적극 |함께 |새로 |전격 |공식 )?(%s)"
                    .formatted(String.join("|", Lexicon.tokens("ko/names/policy-verbs.txt"))));
    private static final Pattern ADDITION = Pattern.compile("\\([^()]*\\)$");
    private static final int LONGEST_ACTED_ON = 25;

    private static final String HEREAFTER = "(이하 ";
    private static final String SCHEME = "제";

    private final Endings<Boolean> endings = Endings.of("ko/names/policy-endings.txt");
    private final Set<String> words = Lexicon.tokens("ko/names/policy-words.txt");

    @Override
    public void find(Body body, List<Candidate> out) {
        Matcher cornered = CORNERED.matcher(body.text());
        while (cornered.find()) {
            if (!SENTENCE.matcher(cornered.group(1)).matches()) {
                add(cornered, TRUST, out);
            }
        }
        Matcher marked = MARKED.matcher(body.text());
        while (marked.find()) {
            String name = marked.group(1);
            if (SENTENCE.matcher(bare(name)).matches()) {
                continue;
            }
            if (endsAsPolicy(bare(name))) {
                add(marked, TRUST, out);
            } else if (name.length() <= LONGEST_ACTED_ON
                    && ACTED_ON.matcher(body.text())
                            .region(marked.end(), body.text().length())
                            .lookingAt()) {
                add(marked, ACTED_ON_TRUST, out);
            }
        }
    }

    private static void add(Matcher matcher, double trust, List<Candidate> out) {
        int end = matcher.end(1);
        while (matcher.group(1).charAt(end - 1 - matcher.start(1)) == '*' && end > matcher.start(1) + 1) {
            end--;
        }
        int hereafter = matcher.group(1).indexOf(HEREAFTER);
        int nameEnd = hereafter > 1 ? matcher.start(1) + hereafter : end;
        out.add(new Candidate(matcher.start(1), nameEnd, EntityType.POLICY, trust));
    }

    private static String bare(String name) {
        return name.endsWith(")") ? ADDITION.matcher(name).replaceAll("").strip() : name.strip();
    }

    private boolean endsAsPolicy(String name) {
        return words.stream().anyMatch(word -> name.endsWith(word) && name.length() > word.length())
                || (name.endsWith(SCHEME) && endings.longest(name, 0, name.length(), 2) != null);
    }
}
