package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.extraction.mention.text.Word;
import java.util.List;

/** Finds foreign persons of one word who speak behind a body and a post: '다온 외교부 대변인 탕뤼는 “…”'. Thread-safe. */
final class PostedTopicFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final StrangeWords words;
    private final Titles titles;
    private final NameEnds ends;
    private final SpeakerFrame frame;

    PostedTopicFinder(NameLexicon lexicon, Places places, Titles titles, NameEnds ends) {
        this.words = new StrangeWords(lexicon, places, titles);
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
                if (end < word.end() && Speech.isOf(body.text(), end) && words.isStrange(body, word.start(), end)) {
                    out.add(Candidate.shownPerson(word.start(), end, TRUST));
                }
            }
        }
    }

    private boolean isPost(Body body, int index) {
        Word word = body.word(index);
        return titles.lengthAtEnd(body.text(), word.start(), word.end()) > 1;
    }
}
