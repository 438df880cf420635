package io.claimgraph.cli.benchmark;

import java.util.List;

/**
 * One sentence without an end, as no newspaper prints and a broken page may hold: to see whether time grows with length alone.
 *
 * @param kind what it is made of
 * @param part what it repeats; every {@code #} is another word each time, the same one within a part
 */
public record LongSentence(String kind, String part) {
    private static final char FIRST_SYLLABLE = '가';
    private static final int SYLLABLES = 11_172;

    /** Steps that lead through the syllables in an order without a pattern: prime to their number. */
    private static final int STEP = 4_001;

    /** The kinds. */
    public static final List<LongSentence> ALL = List.of(
            new LongSentence("quotations", "강# 의원은 \"# 계획을 내년에 시작하겠다\"며 \"사람도 더 뽑겠다\"고 말했고 "),
            new LongSentence("reported speech", "강# 의원은 # 계획을 내년에 시작하겠다고 밝혔으며 "),
            new LongSentence("names in a row", "강#, 박#·"),
            new LongSentence("persons with posts", "#전자 강# 대표와 # 장관, "),
            new LongSentence("one person over and over", "강두리 교육부 차관과 강 차관은 "),
            new LongSentence("family name and post", "강# 차관은 강 차관과 김 장관, 강 의원을 만났고 "),
            new LongSentence("bodies", "#협회와 #재단, 한국#연구원·#부 "),
            new LongSentence("bodies with short forms", "한국#연구원(이하 #연)과 #진흥협회(#회)는 "),
            new LongSentence("policies", "'# 육성 사업'과 # 특별법, 제2차 # 기본계획을 추진하고 "),
            new LongSentence("money", "#은행은 #전자에 3억원을, #부는 #대학교에 2조5000억원을 투자하고 "),
            new LongSentence("demands", "#협회는 정부에 # 지원을 늘려야 한다고 촉구하고 "),
            new LongSentence("known names", "교육부와 국회, 민주당과 삼성전자의 김# 대표는 "),
            new LongSentence("without spaces", "강#의원은#계획을내년에시작하겠다고말했고"),
            new LongSentence("one syllable", "가"),
            new LongSentence("digits", "1,"),
            new LongSentence("opening brackets", "("),
            new LongSentence("brackets", "(#) [#] "),
            new LongSentence("opening marks", "“"),
            new LongSentence("marks of all kinds", "\"#' ‘#” "),
            new LongSentence("spaces", "가          "));

    /** A sentence of so many characters. */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length + part.length() * 2);
        for (int i = 0; text.length() < length; i++) {
            text.append(part.replace("#", word(i)));
        }
        text.setLength(length);
        return text.toString();
    }

    private static String word(int number) {
        return syllable(number) + syllable(number / SYLLABLES * STEP + number + 1);
    }

    private static String syllable(int number) {
        return String.valueOf((char) (FIRST_SYLLABLE + (long) number * STEP % SYLLABLES));
    }
}
