package io.claimgraph.extraction.mention.finding;

import java.util.regex.Pattern;

/** Tells the marks before the name of who holds the rights or sent the news: 'ⓒ 한빛경제', '(서울=한빛통신)', '자료 = 한빛연구소'. */
final class Rights {
    private static final String COPYRIGHT = "ⓒ©";
    private static final char EQUALS = '=';

    /** Behind a reporter the sign opens the news itself: '민달해 기자 = 누리부는'. */
    private static final Pattern REPORTER = Pattern.compile("기자|특파원|통신원|논설위원|편집위원|리포터|앵커|PD|에디터|작가");

    /** Without these a blank behind the sign parts a heading from what it heads: '교역망 = 누리국은'. */
    private static final Pattern CREDIT = Pattern.compile("제공|출처|사진|자료|그래픽|도표|표|캡처|캡쳐|영상|이미지|화면|그림|촬영");

    /** In letters: the longest of these words. */
    private static final int LONGEST = 4;

    private Rights() {}

    /** Whether a mark of rights stands before what begins at an offset. */
    static boolean areBefore(String text, int start) {
        int mark = skipBlanks(text, start - 1);
        if (mark < 0) {
            return false;
        }
        if (text.charAt(mark) != EQUALS) {
            return COPYRIGHT.indexOf(text.charAt(mark)) >= 0;
        }
        int end = skipBlanks(text, mark - 1) + 1;
        Pattern word = mark == start - 1 ? REPORTER : CREDIT;
        return endsIn(text, end, word) == (mark < start - 1);
    }

    private static boolean endsIn(String text, int end, Pattern word) {
        for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
            if (word.matcher(text).region(from, end).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at;
    }
}
