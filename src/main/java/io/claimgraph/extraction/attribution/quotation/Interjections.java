package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.language.Quotation;
import java.util.regex.Pattern;

/** Tells words in marks that only greet, call or exclaim: they claim nothing. */
final class Interjections {
    /** In characters with the marks. */
    private static final int LONGEST = 20;

    private static final Pattern WORDS = Pattern.compile(
            "([\\s,.!?…~]*(네|넵|예|응|음|어|아|오|와|우와|야|얘|왜|뭐|아이고|에이|자|저기|저기요|여보세요|여보|만세|화이팅|파이팅|안녕|안녕하세요|안녕하십니까|안녕히|가세요|계세요|어서|오세요|반갑습니다|브라보|아멘|쉿|쯧쯧|하하|허허|호호|짝짝|헐)(?=[\\s,.!?…~]|$))+[\\s,.!?…~]*");

    private Interjections() {}

    /** Whether nothing else stands in the marks. */
    static boolean areAll(Word word, Quotation quotation) {
        return quotation.content().length() > 0
                && word.text().length() <= LONGEST
                && WORDS.matcher(word.text().substring(1, word.text().length() - 1))
                        .matches();
    }
}
