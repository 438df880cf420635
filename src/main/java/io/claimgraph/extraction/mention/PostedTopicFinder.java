package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Set;

/** Finds foreign persons of one word who speak behind a body and a post: '다온 외교부 대변인 탕뤼는 “…”'. Thread-safe. */
final class PostedTopicFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final NameEndings endings = new NameEndings();
    private final PersonNouns personNouns = new PersonNouns();
    private final Set<String> notNames = Lexicon.tokens("ko/names/not-names.txt");
    private final NameLexicon lexicon;
    private final Titles titles;
    private final NameEnds ends;
    private final SpeakerFrame frame;

    PostedTopicFinder(NameLexicon lexicon, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.ends = ends;
        this.frame = new SpeakerFrame(lexicon);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 2; i < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() > SHORTEST
                    && word.length() <= LONGEST + 1
                    && body.isSpaceAfter(i - 1)
                    && body.isSpaceAfter(i - 2)
                    && isPost(body, i - 1)
                    && frame.isBody(body, i - 2)) {
                int end = ends.coreEnd(body.text(), word, SHORTEST);
                if (end < word.end() && Speech.isOf(body.text(), end) && isStrange(body, word.start(), end)) {
                    out.add(Candidate.shownPerson(word.start(), end, TRUST));
                }
            }
        }
    }

    private boolean isPost(Body body, int index) {
        Word word = body.word(index);
        return titles.lengthAtEnd(body.text(), word.start(), word.end()) > 1;
    }

    private boolean isStrange(Body body, int start, int end) {
        String name = body.text().substring(start, end);
        List<Morpheme> parts = body.morphology().within(start, end);
        return PersonNames.isHangul(name)
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> isPiece(part, parts.size()))
                && !notNames.contains(name)
                && !personNouns.endIn(name)
                && endings.typeOf(name) == null
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && lexicon.trie().get(body.text(), start, end) == Trie.NONE;
    }

    /** Whether the dictionary makes no word of a part: a single syllable of several, or a name. */
    private static boolean isPiece(Morpheme part, int parts) {
        return part.tag().startsWith("NNP")
                || part.tag().startsWith("UN")
                || (parts > 1 && part.span().length() == 1);
    }
}
