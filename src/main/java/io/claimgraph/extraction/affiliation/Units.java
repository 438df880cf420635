package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units of bodies, which stand between a body's name and its people: '한빛텔레콤 | 위성망 사업단', '누리지법 | 형사2부'. */
final class Units {
    private static final int LONGEST = 40;
    private static final String WORDS = "(?:의)? (?:[가-힣A-Za-z0-9·&]{2,12}(?:\\([A-Za-z]{1,6}\\))? ){0,3}";
    private static final String ENDING =
            "(?:[가-힣A-Za-z0-9·]{0,10}(?:팀|과|국|실|본부|사업부|사업단|연구단|부문|그룹|센터|연구소|연구원|학과|학부|대학|대학원|"
                    + "병원|지부|지회|지점|지사|위원회|본사|지원|단독|계|처|재판부|캠퍼스|박물관)"
                    + "|(?:[가-힣]{0,8}(?:형사|민사|행정|가사|특허|강력|공안|특수|공판|조사|수사|금융|외사|마약|감찰|반부패)[가-힣]{0,4})?"
                    + "(?:제?[0-9]{1,2}(?:-[0-9]{1,2})?)?부)(?:\\([A-Za-z][A-Za-z0-9 &.-]{1,20}\\))?";
    private static final Pattern UNIT = Pattern.compile(WORDS + ENDING + "(?:의| 소속| 소속의)?");
    private static final Pattern BEFORE_BRACKET = Pattern.compile(WORDS + ENDING + "(?=\\()");

    private Units() {}

    /** The body of the unit whose name ends at an offset, if one was named shortly before. */
    static @Nullable Mention bodyOf(Context context, int unitEnd) {
        Mention last = context.bodyNamedBefore(unitEnd);
        if (last == null
                || last.span().end() >= unitEnd
                || unitEnd - last.span().end() > LONGEST) {
            return null;
        }
        String between = context.text().substring(last.span().end(), unitEnd);
        return UNIT.matcher(between).matches() ? last : null;
    }

    /** Where the unit ends that stands between a body, which ends at an offset, and a bracket; the offset if none does. */
    static int endBeforeBracket(String text, int bodyEnd) {
        if (text.indexOf('(', bodyEnd, Math.min(text.length(), bodyEnd + LONGEST + 1)) < 0) {
            return bodyEnd;
        }
        Matcher unit = BEFORE_BRACKET
                .matcher(text)
                .region(bodyEnd, Math.min(text.length(), bodyEnd + LONGEST))
                .useTransparentBounds(true);
        return unit.lookingAt() ? unit.end() : bodyEnd;
    }
}
