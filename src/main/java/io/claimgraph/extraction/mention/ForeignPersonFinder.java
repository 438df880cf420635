package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.List;

/** Finds persons with a foreign name before a known body and a post: '톰 그린 백악관 대변인', '시진핑 중국 국가주석'. Thread-safe. */
final class ForeignPersonFinder implements Finder {
    private static final double TRUST = 0.74;

    /** The trained model may see a part of a name alone. */
    private static final double SEVERAL_TRUST = 0.79;

    private static final int LONGEST_PART = 6;
    private static final int PARTS = 3;

    private final NameLexicon lexicon;
    private final NameEnds ends;
    private final PostReader posts;

    ForeignPersonFinder(NameLexicon lexicon, NameEnds ends, PostReader posts) {
        this.lexicon = lexicon;
        this.ends = ends;
        this.posts = posts;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (!body.isSpaceAfter(i) || bodyEnd(body.text(), word.end() + 1) < 0 || !isPart(body, i)) {
                continue;
            }
            Post post = posts.readAt(body.text(), word.end(), offset -> bodyEnd(body.text(), offset));
            if (post != null && post.organization() != null) {
                int first = firstPart(body, i);
                int start = body.word(first).start();
                if (first < i || word.length() > 2) {
                    double trust = first < i ? SEVERAL_TRUST : TRUST;
                    out.add(new Candidate(start, word.end(), EntityType.PERSON, trust));
                }
            }
        }
    }

    private static int firstPart(Body body, int last) {
        int first = last;
        while (first > 0 && last - first < PARTS - 1 && body.isSpaceAfter(first - 1) && isPart(body, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a word may be a part of a foreign name: no word of the dictionary but a name, and not inflected. */
    private static boolean isPart(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return word.length() <= LONGEST_PART
                && (word.length() > 1 || body.isSpaceAfter(index))
                && !parts.isEmpty()
                && body.textOf(index).codePoints().anyMatch(c -> c >= '가' && c <= '힣')
                && parts.stream()
                        .allMatch(part -> part.tag().startsWith("NNP")
                                || part.tag().startsWith("UN")
                                || (part.span().length() == 1
                                        && word.length() > 1
                                        && part.tag().startsWith("NN")));
    }

    private boolean isBody(int entry) {
        return entry != Trie.NONE && Drafts.isBody(lexicon.entry(entry).type());
    }

    private int bodyEnd(String text, int start) {
        int node = Trie.ROOT;
        int best = -1;
        for (int i = start; i < text.length() && node != Trie.NONE; i++) {
            node = lexicon.trie().child(node, text.charAt(i));
            if (node != Trie.NONE && isBody(lexicon.trie().value(node)) && ends.accepts(text, i + 1)) {
                best = i + 1;
            }
        }
        return best;
    }
}
