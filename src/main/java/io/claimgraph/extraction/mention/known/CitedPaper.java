package io.claimgraph.extraction.mention.known;

import java.util.regex.Pattern;

/** Whose words or paper it is that one goes by: '다온에 따르면', '누리원 통계에 따르면', '누리원의 발표에 의하면'. Thread-safe. */
final class CitedPaper {
    private static final Pattern CITED =
            Pattern.compile("(?:의? (?:통계|자료|집계|보고서|조사|분석|발표|설명|추산|정보|보도|추정|전망|공지|안내))?에 (?:따르면|의하면)");

    private CitedPaper() {}

    /** Whether what ends at an offset, in characters, is gone by. */
    static boolean isOf(String text, int end) {
        return CITED.matcher(text).region(end, text.length()).lookingAt();
    }
}
