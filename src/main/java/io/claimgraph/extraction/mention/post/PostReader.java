package io.claimgraph.extraction.mention.post;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Particles;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the post that follows a name: '한나루 | 다온소프트 부사장', '민새롬 | 장관', '고한결 | 전 한은 부총재'. Where bodies
 * stand it is told by a function from the offset where one begins to the offset where it ends, -1 for none. Thread-safe.
 */
public final class PostReader {
    private static final int REACH = 7;
    private static final char HEAD = '장';
    private static final int LONG_HEAD = 2;
    private static final String COMMANDER = "령관";
    private static final char COMMAND = '사';
    private static final Pattern ASIDE = Pattern.compile(" ?\\([^()\\n]{1,40}\\)");
    private static final Pattern LETTERS = Pattern.compile("\\((?:[A-Za-z&]{2,6}|前)\\)");
    private static final Pattern EXPANSION = Pattern.compile(" ?\\((?:[A-Z]{2,6}|[^()\\n]{2,16}(?:자|임원|매니저))\\)");
    private static final EndingSet INFLECTED = new EndingSet(
            Set.of("을", "를", "은", "는", "했다", "하고", "하며", "에서", "에게", "으로", "된", "한다", "했던", "등", "에", "의", "이날"));
    /** Banks by their first syllables, which look like topics. */
    private static final Set<String> BANKS = Set.of("한은", "산은", "수은", "기은");

    private static final Pattern HONORIFIC = Pattern.compile(" ?(?:씨|여사|선생|스님)(?![가-힣])");
    private static final Set<String> HONORIFICS = Set.of("씨", "여사", "선생", "스님");
    private static final String HONORIFIC_STARTS = "씨여선스";
    private static final Set<String> FORMER = Set.of("전", "前");
    private static final Set<String> PRESENT = Set.of("현", "現", "현재", "현직", "당시", "신임");
    private static final List<String> WAS = List.of("이었던", "였던", "이던");
    private static final List<String> CONSTITUENTS =
            List.of("당협위원장", "지역위원장", "당원협의회", "국회의원", "의원", "예비후보", "후보", "당선인", "당선자", "조직위원장");

    /** Joins two parts of one post's duties: '기획 및 예산 담당 부사장'. */
    private static final String AND = "및";

    /** Its head bears its whole name. */
    private static final String HIGHEST_COURT = "대법원";

    /** Its head is a 회장, not an 의회장. */
    private static final String COUNCIL_OF_SOCIETIES = "협의회";

    private static final String FIRM_MARK = "(주)";
    private static final String OPENING_MARKS = "'‘";
    private static final String CLOSING_MARKS = "'’";

    /** So many words may stand before the body: '이가온 | 신임 서울 누리문화재단 대표'. */
    private static final int MOST_BEFORE_BODY = 2;

    private final Titles titles = new Titles();
    private final Particles particles = new Particles();

    /** The bodies' endings whose heads bear them whole. */
    private final Set<String> longHeads = Lexicon.tokens("ko/names/long-heads.txt");

    /**
     * The post that begins at an offset, white space before it skipped; null if none does.
     *
     * @param bodies where a body begins: its end; elsewhere -1
     */
    public @Nullable Post readAt(String text, int offset, IntUnaryOperator bodies) {
        int at = NameMarks.afterMark(text, skipAside(text, afterHonorific(text, offset)));
        boolean joined =
                at > 0 && at < text.length() && Body.isWordCharacter(text, at) && Body.isWordCharacter(text, at - 1);
        Span body = null;
        String former = null;
        int roleStart = -1;
        for (int words = 0; words < REACH; words++) {
            at = skipGap(text, at, bodies);
            if (at < 0) {
                return null;
            }
            int bodyEnd = bodies.applyAsInt(at);
            boolean glues = bodyEnd < text.length() && bodyEnd > at && Body.isWordCharacter(text, bodyEnd);
            boolean first = body == null && words <= MOST_BEFORE_BODY;
            if (bodyEnd > at && (roleStart < 0 || first) && !(body != null && glues)) {
                body = new Span(at, bodyEnd);
                roleStart = -1;
                int glued = gluedEnd(text, bodyEnd);
                if (glued > 0) {
                    return new Post(
                            body, new Span(gluedRole(text, bodyEnd, glued).start(), extend(text, glued)), former);
                }
                int closed = afterBody(text, bodyEnd);
                if (closed < text.length() && Body.isWordCharacter(text, closed)) {
                    return null;
                }
                at = skipAside(text, closed);
                continue;
            }
            int end = NameMarks.overBracket(text, NameEnds.wordEnd(text, at));
            if (end == at) {
                return null;
            }
            int titleEnd = titleEnd(text, at, end);
            if (titleEnd > 0 && HONORIFICS.contains(text.substring(at, titleEnd))) {
                return null;
            }
            if (titleEnd > 0) {
                return new Post(body, new Span(roleStart < 0 ? at : roleStart, extend(text, titleEnd)), former);
            }
            if (joined) {
                return null;
            }
            String word = text.substring(at, end);
            if (word.equals(AND)) {
                if (roleStart < 0) {
                    return null;
                }
            } else if (body == null && FORMER.contains(word)) {
                former = word;
            } else if (INFLECTED.isAtEnd(word) && !BANKS.contains(word) && !isConstituency(text, end)) {
                return null;
            } else if (roleStart < 0 && !(body == null && PRESENT.contains(word))) {
                roleStart = at;
            }
            at = bracketEnd(LETTERS, text, end);
        }
        return null;
    }

    /** '누리 하남을 | 당협위원장': the second of a town's constituencies. */
    private static boolean isConstituency(String text, int end) {
        return text.charAt(end - 1) == '을' && CONSTITUENTS.stream().anyMatch(post -> text.startsWith(post, end + 1));
    }

    /** Whether a word, without a particle, ends as a post does. */
    public boolean isPost(String word) {
        return titles.lengthAtEnd(word, 0, word.length()) > 1;
    }

    /** Where the post ends that a word holds, without particle; -1 if it holds none. */
    public int titleEnd(String text, int start, int end) {
        if (titles.lengthAtEnd(text, start, end) > 0) {
            return end;
        }
        int core = end - particles.lengthAtEnd(text, start, end, 1);
        int post = core < end ? Titles.endBeforeTeam(text, start, core) : endBeforeWas(text, start, end);
        return post < end && titles.lengthAtEnd(text, start, post) > 0 ? post : -1;
    }

    /** Where a word ends without '이었던' and its like ('장관|이었던'). */
    private static int endBeforeWas(String text, int start, int end) {
        for (String was : WAS) {
            int before = end - was.length();
            if (before > start + 1 && text.startsWith(was, before)) {
                return before;
            }
        }
        return Titles.endBeforeTeam(text, start, end);
    }

    /** Where the post ends that is written onto a body's name ('행복청|장은', '검찰|총장'); -1 if none is. */
    public int gluedEnd(String text, int bodyEnd) {
        int end = NameEnds.wordEnd(text, bodyEnd);
        int core = end - particles.lengthAtEnd(text, bodyEnd, end, 1);
        return isGlued(text, bodyEnd, end) ? end : isGlued(text, bodyEnd, core) ? core : -1;
    }

    private boolean isGlued(String text, int start, int end) {
        boolean head = end - start == 1
                && (text.charAt(start) == HEAD || (text.charAt(start) == '수' && text.charAt(start - 1) == '군'));
        boolean member = end - start == 1 && text.charAt(start) == '원' && text.charAt(start - 1) == '위';
        if (member && titles.isOne(text, wordStart(text, start), end)) {
            return false;
        }
        return end > start
                && (head
                        || member
                        || isCommander(text, start, end)
                        || titles.lengthAtEnd(text, start, end) == end - start);
    }

    /** '누리방첩사|령관': the head of a command that is called by its first syllables. */
    private static boolean isCommander(String text, int start, int end) {
        return end - start == COMMANDER.length()
                && text.startsWith(COMMANDER, start)
                && text.charAt(start - 1) == COMMAND;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Body.isWordCharacter(text, start - 1)) {
            start--;
        }
        return start;
    }

    /**
     * The post that is written onto a body's name and ends at an offset: '금융위|원장' is its 위원장, '연구원|장' its 원장,
     * '지검|장' its 지검장.
     */
    public Span gluedRole(String text, int bodyEnd, int gluedEnd) {
        boolean member = text.charAt(bodyEnd) == '원' && text.charAt(bodyEnd - 1) == '위';
        boolean head = gluedEnd == bodyEnd + 1 && text.charAt(bodyEnd) != '원' && bodyEnd >= LONG_HEAD;
        boolean twoSyllables = head
                && longHeads.contains(text.substring(bodyEnd - LONG_HEAD, bodyEnd))
                && !text.startsWith(COUNCIL_OF_SOCIETIES, bodyEnd - COUNCIL_OF_SOCIETIES.length());
        if (head && text.startsWith(HIGHEST_COURT, bodyEnd - HIGHEST_COURT.length())) {
            return new Span(bodyEnd - HIGHEST_COURT.length(), gluedEnd);
        }
        boolean one = member || head || isCommander(text, bodyEnd, gluedEnd);
        return new Span(bodyEnd - (twoSyllables ? LONG_HEAD : one ? 1 : 0), gluedEnd);
    }

    /** Takes in what goes on with the post: a second post word, and what explains it in brackets. */
    private int extend(String text, int end) {
        int at = end;
        while (at + 1 < text.length() && text.charAt(at) == ' ' && Body.isWordCharacter(text, at + 1)) {
            int next = NameEnds.wordEnd(text, at + 1);
            int titleEnd = titleEnd(text, at + 1, next);
            if (titleEnd < 0 || titles.lengthAtEnd(text, at + 1, titleEnd) < 2) {
                break;
            }
            at = titleEnd;
            if (titleEnd < next) {
                break;
            }
        }
        return bracketEnd(EXPANSION, text, at);
    }

    private static int afterHonorific(String text, int at) {
        int first = text.startsWith(" ", at) ? at + 1 : at;
        if (first >= text.length() || HONORIFIC_STARTS.indexOf(text.charAt(first)) < 0) {
            return at;
        }
        Matcher honorific = HONORIFIC.matcher(text);
        return honorific.region(at, text.length()).lookingAt() ? honorific.end() : at;
    }

    private static int skipAside(String text, int at) {
        return bracketEnd(ASIDE, text, at);
    }

    /** Where what stands in brackets at an offset, or behind a blank there, ends: the offset itself where it is not of the kind. */
    private static int bracketEnd(Pattern kind, String text, int at) {
        if (!text.startsWith("(", at) && !text.startsWith(" (", at)) {
            return at;
        }
        Matcher bracket = kind.matcher(text).region(at, text.length());
        return bracket.lookingAt() ? bracket.end() : at;
    }

    /** Where a body ends, the mark that closes its name or tells a firm and the particle '의' included. */
    private static int afterBody(String text, int end) {
        boolean marked =
                end < text.length() && (CLOSING_MARKS.indexOf(text.charAt(end)) >= 0 || text.startsWith("㈜", end));
        int at = marked ? end + 1 : end;
        return text.startsWith("의 ", at) ? at + 1 : at;
    }

    /**
     * The beginning of the next word on the line, over a blank, a middle dot, the mark of a firm, the mark that opens a body's
     * name, or nothing; -1 if something else stands between.
     */
    private static int skipGap(String text, int at, IntUnaryOperator bodies) {
        int next = gapEnd(text, at);
        if (next < 0 && at + 1 < text.length()) {
            int mark = text.charAt(at) == ' ' ? at + 1 : at;
            int name = text.startsWith(FIRM_MARK, mark)
                    ? mark + FIRM_MARK.length()
                    : text.charAt(mark) == '㈜' || OPENING_MARKS.indexOf(text.charAt(mark)) >= 0 ? mark + 1 : -1;
            return name > 0 && bodies.applyAsInt(name) > name ? name : -1;
        }
        return next;
    }

    private static int gapEnd(String text, int at) {
        int next = at;
        while (next < text.length()
                && (text.charAt(next) == ' '
                        || text.charAt(next) == '\u00a0'
                        || text.charAt(next) == '·'
                        || text.charAt(next) == 'ㆍ')) {
            next++;
        }
        return next < text.length() && next - at <= 2 && Body.isWordCharacter(text, next) ? next : -1;
    }
}
