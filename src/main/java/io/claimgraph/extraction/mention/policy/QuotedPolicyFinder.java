package io.claimgraph.extraction.mention.policy;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.Endings;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NameLabel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds policies in marks: '「미래어업 육성법」', ''민생 추경'', ''돌봄단'를 구성'. Thread-safe. */
final class QuotedPolicyFinder implements Finder {
    private static final double TRUST = 0.93;
    private static final double ACTED_ON_TRUST = 0.715;
    private static final String CORNERS = "「｢『";
    private static final String MARKS = "'‘";
    private static final Pattern CORNERED = Pattern.compile("[「｢『]([^」｣』\\n]{2,50})[」｣』]");

    /** Not the mark that stands for a century: "'24.9". */
    private static final Pattern MARKED = Pattern.compile("['‘](?![0-9]{2}[.년~∼)])([^'‘’\"“”\\n]{2,60})['’]");

    /** What stands in sentences and headlines, and in no name. */
    private static final Pattern SAID = Pattern.compile("[.!?…,]|(?:라는|다는|자는) ");

    /** What sentences and headlines end in, and names of events. */
    private static final Pattern SAID_AT_END = Pattern.compile(
            "(?:다|요|까|(?<![출투융])자|네|라|나|고|며|는|은|을|를|이|가|(?<![합결])의|에|(?<!각)서|한|할|된|쟁|때|것"
                    + "|간담회|회의|토론회|세미나|포럼|공청회|설명회|연구회|협의회|이슈|동향|박람회|전시회|축제|쇼크|모멘트|사태|논란|의혹|사건|대회|대회기|서약식|협약식|발대식|출범식|기념식|개소식|개막식|폐막식|발족식|체결식|시상식|착공식|준공식|개통식|수여식|결의대회|보고회|발표회|시연회|워크숍|콘퍼런스|컨퍼런스|업무협약|조사 결과|보고서)$");

    private static final int LONGEST_END = 5;

    private static final Pattern ACTED_ON = Pattern.compile(
            "(?:\\([^()\\n]{1,30}\\))?\\*{0,2}(?:을|를|의|도)? ?(?:[가-힣]{1,5}(?:으로|로|에|히|게|더|적|께) |함께 |새로 |전격 |공식 )?(%s)"
                    .formatted(String.join("|", Lexicon.tokens("ko/names/policy-verbs.txt"))));

    /** '역점 사업인 '새벽나루'': what says what a name in marks names. */
    private static final Pattern KIND_BEFORE =
            Pattern.compile("(?:사업|정책|시책|국정과제|구상|비전|지원 프로그램|공약)(?:인|의 하나인|으로)? ?$|(?:프로그램|제도|전략|방안|서비스|플랫폼)인 ?$");

    private static final Pattern KIND_BEHIND =
            Pattern.compile("(?:\\([^()\\n]{1,30}\\))? ?(?:사업|정책|시책|제도|국정과제|방침|구상|전략|시범사업)(?![가-힣]{3})|에 [0-9,]+억");

    /** A name in marks is what somebody talks about: ''다솜 개선 방안' 발제를'. */
    private static final Pattern TALKED_OF = Pattern.compile(
            "(?:\\([^()\\n]{1,30}\\))?(?:을|를|이라는|라는|란|이란|의)? ?(?:주제|제목|의제|발제|논문|보고서|저서|칼럼|기고문|화두|발언|표현|말[을이은]|토론|세미나|설문|강연|기사)");

    /** What counts the versions and parts of a policy: '누리펀드 | 3호', '다솜지구 | 2.0'. */
    private static final Pattern COUNT = Pattern.compile(" ?(?:제?[0-9.]+(?:호|기|단계|차)?|시즌 ?[0-9]+)$");

    /** The last letters of what {@link #COUNT} finds, but for digits. */
    private static final String COUNTERS = "호기계차.";

    private static final Pattern ADDITION = Pattern.compile("\\([^()]*\\)");
    /** A task force that somebody sets up, not a policy: ''새벽항로 추진단'을 구성'. */
    private static final Pattern BODY = Pattern.compile(
            ".+(?:태스크포스|TF|기획단|추진단|자문단|전담반|전담팀|대응반|대책반|점검반|작업반|실무반|워킹그룹|실무단|점검단|합동단|특사단|협의체|수사본부|추진본부|대책본부|운영본부|위원회)(?:\\([^()]*\\))?");

    private static final int LONGEST_ACTED_ON = 25;
    private static final int LOOK_BACK = 14;

    private static final String HEREAFTER = "(이하 ";
    private static final String WORKING_TITLE = "(가칭)";
    private static final String SCHEME = "제";

    private final Endings<Boolean> endings = Endings.of("ko/names/policy-endings.txt");
    private final EndingSet words = new EndingSet(Lexicon.tokens("ko/names/policy-words.txt"));

    @Override
    public void find(Body body, List<Candidate> out) {
        if (holdsOne(body.text(), CORNERS)) {
            findCornered(body, out);
        }
        if (holdsOne(body.text(), MARKS)) {
            findMarked(body, out);
        }
    }

    private static boolean holdsOne(String text, String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (text.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void findCornered(Body body, List<Candidate> out) {
        Matcher cornered = CORNERED.matcher(body.text());
        while (cornered.find()) {
            String name = bare(cornered.group(1));
            if (BODY.matcher(name).matches()) {
                out.add(new Candidate(cornered.start(1), nameEnd(cornered), EntityType.AGENCY, ACTED_ON_TRUST));
            } else if (!isSentence(cornered.group(1))
                    && !isPerson(body, cornered)
                    && !follows(TALKED_OF, body.text(), cornered.end())) {
                add(cornered, TRUST, out);
            }
        }
    }

    private void findMarked(Body body, List<Candidate> out) {
        String text = body.text();
        Matcher marked = MARKED.matcher(text);
        int at = nextMark(text, 0);
        while (at < text.length()) {
            boolean closed = marked.region(at, text.length()).lookingAt();
            if (closed) {
                readMarked(body, marked, out);
            }
            at = nextMark(text, closed ? marked.end() : at + 1);
        }
    }

    private void readMarked(Body body, Matcher marked, List<Candidate> out) {
        String name = bare(marked.group(1));
        if (!isSentence(withoutCount(name))
                && !isPerson(body, marked)
                && !follows(TALKED_OF, body.text(), marked.end())) {
            findMarked(body, marked, name, out);
        }
    }

    private static boolean isSentence(String words) {
        return SAID.matcher(words).find()
                || SAID_AT_END
                        .matcher(words)
                        .region(Math.max(0, words.length() - LONGEST_END), words.length())
                        .useTransparentBounds(true)
                        .find();
    }

    /** '「하랄 옌센(Harald Jensen)」 장관': marks around a person's name. */
    private static boolean isPerson(Body body, Matcher marked) {
        return body.namesWithin(marked.start(1), marked.end(1)).stream()
                .anyMatch(name -> name.label() == NameLabel.PERSON
                        && name.span().start() <= marked.start(1) + 1
                        && !Character.isWhitespace(body.text().charAt(marked.start(1)))
                        && isEndOfName(body.text(), name.span().end(), marked.end(1)));
    }

    private static boolean isEndOfName(String text, int end, int closed) {
        return end >= closed || text.charAt(end) == '(' || text.charAt(end - 1) == ')';
    }

    /** Where a name in marks may begin, at an offset or after it; the text's end where none may. */
    private static int nextMark(String text, int from) {
        int at = from;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void findMarked(Body body, Matcher marked, String name, List<Candidate> out) {
        String text = body.text();
        if (BODY.matcher(name).matches()) {
            if (follows(ACTED_ON, text, marked.end())) {
                out.add(new Candidate(marked.start(1), nameEnd(marked), EntityType.AGENCY, ACTED_ON_TRUST));
            }
        } else if (endsAsPolicy(name)) {
            add(marked, TRUST, out);
        } else if (body.morphology().isOneNoun(marked.start(1), marked.end(1))) {
            return;
        } else if ((name.length() <= LONGEST_ACTED_ON && follows(ACTED_ON, text, marked.end()))
                || follows(KIND_BEHIND, text, marked.end())
                || KIND_BEFORE
                        .matcher(text)
                        .region(Math.max(0, marked.start() - LOOK_BACK), marked.start())
                        .find()) {
            add(marked, ACTED_ON_TRUST, out);
        }
    }

    private static boolean follows(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    private static void add(Matcher matcher, double trust, List<Candidate> out) {
        out.add(new Candidate(matcher.start(1), nameEnd(matcher), EntityType.POLICY, trust));
    }

    private static int nameEnd(Matcher matcher) {
        int end = matcher.end(1);
        while (matcher.group(1).charAt(end - 1 - matcher.start(1)) == '*' && end > matcher.start(1) + 1) {
            end--;
        }
        int hereafter = matcher.group(1).indexOf(HEREAFTER);
        end -= matcher.group(1).endsWith(WORKING_TITLE) ? WORKING_TITLE.length() : 0;
        return hereafter > 1 ? matcher.start(1) + hereafter : end;
    }

    private static String bare(String name) {
        return name.indexOf('(') >= 0 ? ADDITION.matcher(name).replaceAll("").strip() : name.strip();
    }

    private static String withoutCount(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        boolean counted = Character.isDigit(last) || COUNTERS.indexOf(last) >= 0;
        return counted ? COUNT.matcher(name).replaceFirst("") : name;
    }

    private boolean endsAsPolicy(String marked) {
        String name = withoutCount(marked);
        return words.isAtEnd(name, 1) || (name.endsWith(SCHEME) && endings.longest(name, 0, name.length(), 2) != null);
    }
}
