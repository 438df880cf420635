package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The post of the person that a sentence is said to be about at its end: '맨 앞에 선 이는 민새롬 대표|였다'. */
final class PresentedPost {
    private static final Pattern WITH_COPULA = Pattern.compile("([가-힣]{2,12}?)(?:이었다|였다|이다|다)");

    private PresentedPost() {}

    /** How many letters of the last word are the post; -1 where it is none. */
    static int end(WordLine line, SourceParticles particles) {
        int last = line.size() - 1;
        Word word = last < 1 ? null : line.get(last);
        if (word == null || word.isQuotation()) {
            return -1;
        }
        Matcher post = WITH_COPULA.matcher(word.bare());
        return post.matches() && particles.isPost(post.group(1)) ? post.end(1) : -1;
    }
}
