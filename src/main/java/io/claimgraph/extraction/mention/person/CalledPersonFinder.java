package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds persons with no Korean's family name by what they are called behind it: '도담 스님', '삼낭(31)씨', '아녜스 씨는'.
 * Thread-safe.
 */
final class CalledPersonFinder implements Finder {
    /** Less than of two words that are one name. */
    private static final double TRUST = 0.65;

    private static final double SURE = 0.915;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    /** The shortest that is no Korean's name. */
    private static final int FOREIGN = 4;

    /** A monk's name in religion. */
    private static final int IN_RELIGION = 2;

    private static final String MONK = " 스님";
    private static final String HONORIFIC = " 씨";
    private static final String HONORIFIC_STARTS = " (";

    private static final Pattern AGED =
            Pattern.compile("\\((?:[1-9]\\d)(?:세|살)?(?:[·,/] ?[가-힣]{1,8})?\\) ?씨(?![가-힣]{3})");
    private static final Pattern CALLED = Pattern.compile(" 씨(?:[가는도의와에를께]| |$)");

    /** What stands for a given name that is held back: '김모'. */
    private static final char HELD_BACK = '모';

    private final Set<String> nobody = Lexicon.tokens("ko/names/before-monks.txt");
    private final Set<String> sources = Lexicon.tokens("ko/cues/sources.txt");
    private final Titles titles;

    CalledPersonFinder(Titles titles) {
        this.titles = titles;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (word.end() >= text.length()
                    || HONORIFIC_STARTS.indexOf(text.charAt(word.end())) < 0
                    || word.length() < SHORTEST
                    || word.length() > LONGEST) {
                continue;
            }
            if (isMonk(body, i)) {
                out.add(Candidate.shownPerson(word.start(), word.end(), SURE));
            } else if (isCalled(body, i)) {
                out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
            }
        }
    }

    /** '사회부장 도담 스님은': two syllables before the word for a monk who speaks or whose post stands before. */
    private boolean isMonk(Body body, int index) {
        Word word = body.word(index);
        String text = body.text();
        String name = body.textOf(index);
        if (word.length() != IN_RELIGION
                || !text.startsWith(MONK, word.end())
                || !PersonNames.isHangul(name)
                || nobody.contains(name)) {
            return false;
        }
        return Speech.isBy(text, word.end() + MONK.length()) || isBehindPost(body, index);
    }

    private boolean isBehindPost(Body body, int index) {
        if (index == 0 || !body.isSpaceAfter(index - 1)) {
            return false;
        }
        Word before = body.word(index - 1);
        return titles.lengthAtEnd(body.text(), before.start(), before.end()) > 1;
    }

    private boolean isCalled(Body body, int index) {
        Word word = body.word(index);
        boolean aged = body.text().charAt(word.end()) == '(';
        boolean called =
                body.text().startsWith(HONORIFIC, word.end()) && (word.length() >= FOREIGN || isHeard(body, word));
        return (aged || called)
                && mayBeCalled(body.textOf(index))
                && lookingAt(aged ? AGED : CALLED, body.text(), word.end());
    }

    /** '캄롱 씨는 “…”': a short word that is no noun, where only a person's name can stand. */
    private static boolean isHeard(Body body, Word word) {
        return !body.morphology().isCommonNoun(word.start(), word.end())
                && !body.morphology().isOneNoun(word.start(), word.end())
                && !body.morphology().isClosed(word)
                && Speech.isBy(body.text(), word.end() + HONORIFIC.length());
    }

    private boolean mayBeCalled(String name) {
        return PersonNames.isHangul(name) && name.charAt(name.length() - 1) != HELD_BACK && !sources.contains(name);
    }

    private static boolean lookingAt(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
