package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.article.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a broadcast's script that tells who says the quotation in the next one, without a post: '[수험생]', '[누리청 관계자]',
 * '[민달해 기자]'.
 *
 * @param label what stands in the brackets
 */
record LabelLine(Span label) {
    private static final int LONGEST = 30;
    private static final Pattern LINE = Pattern.compile("\\s*[\\[<【]\\s*([가-힣A-Za-z0-9 ·]{2,24}?)\\s*[\\]>】]\\s*");
    private static final Pattern REPORTER = Pattern.compile("[가-힣]{2,4} (기자|앵커|특파원)|현장음|자막|리포트|기자|앵커");

    /** The name of a paper stands so above the whole article. */
    private static final Pattern PAPER = Pattern.compile(".*(신문|일보|뉴스|경제|통신|타임스|투데이|데일리|닷컴|헤럴드|나우)");

    /** The label in the line before words, or null. */
    static @Nullable LabelLine before(String text, int words) {
        int end = words;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = Math.max(0, end - LONGEST - 1);
        int start = from + text.substring(from, end).lastIndexOf('\n') + 1;
        if (end - start > LONGEST || text.substring(end, words).indexOf('\n') < 0) {
            return null;
        }
        Matcher line = LINE.matcher(text).region(start, end);
        return line.matches() && !PAPER.matcher(line.group(1)).matches()
                ? new LabelLine(new Span(line.start(1), line.end(1)))
                : null;
    }

    /** Whether the words are the report itself. */
    boolean isReporter(String text) {
        return REPORTER.matcher(label.of(text)).matches();
    }
}
