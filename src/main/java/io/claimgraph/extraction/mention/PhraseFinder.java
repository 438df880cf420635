package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of several words by their last one: policies without marks ('국고금 관리법', '소상공인 동행기금', '공장 개선사업'),
 * bodies ('누리교통 실무협의회', '인공지능 전문위원회'). Thread-safe.
 */
final class PhraseFinder implements Finder {
    private static final double TRUST = 0.72;

    private static final Pattern GAP = Pattern.compile(" |\\([A-Z]{2,5}\\) ?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9].*[원일월년개곳명건].*");

    private record Head(int before, int leastWords, int mostWords, EntityType type) {}

    private final Trie reversed = new Trie();
    private final List<List<Head>> heads = new ArrayList<>();
    private final Set<String> none = Lexicon.tokens("ko/names/not-policies.txt");
    private final Set<String> before = Lexicon.tokens("ko/names/before-names.txt");
    private final NameEnds ends;

    PhraseFinder(NameEnds ends) {
        this.ends = ends;
        Lexicon.rows("ko/names/policy-heads.tsv").forEach(row -> add(row, EntityType.POLICY));
        Lexicon.rows("ko/names/body-heads.tsv").forEach(row -> add(row, EntityType.valueOf(row.get(4))));
    }

    private void add(List<String> row, EntityType type) {
        StringBuilder ending = new StringBuilder(row.get(0)).reverse();
        int index = reversed.get(ending);
        if (index == Trie.NONE) {
            index = heads.size();
            reversed.put(ending, index);
            heads.add(new ArrayList<>());
        }
        heads.get(index)
                .add(new Head(
                        Integer.parseInt(row.get(1)),
                        Integer.parseInt(row.get(2)),
                        Integer.parseInt(row.get(3)),
                        type));
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (!findAt(body, i, word.end(), out)) {
                int core = ends.coreEnd(body.text(), word, 1);
                if (core < word.end()) {
                    findAt(body, i, core, out);
                }
            }
        }
    }

    private boolean findAt(Body body, int index, int end, List<Candidate> out) {
        int start = body.word(index).start();
        int length = endingLength(body.text(), start, end);
        if (length == 0 || none.contains(body.text().substring(start, end))) {
            return false;
        }
        int list = reversed.get(new StringBuilder(body.text().substring(end - length, end)).reverse());
        for (Head head : heads.get(list)) {
            int words = wordsBefore(body, index, head.mostWords());
            boolean ownWord = head.type() == EntityType.POLICY || end - start == length;
            if (ownWord
                    && !isJoined(body, index - words, head)
                    && end - start - length >= head.before()
                    && words >= head.leastWords()) {
                int first = body.word(index - words).start();
                if (!none.contains(body.text().substring(first, end).replace(" ", ""))) {
                    out.add(new Candidate(first, end, head.type(), TRUST));
                }
                return true;
            }
        }
        return false;
    }

    /** '개발과 | 누리 연구회': a body's name goes on before '와' and '과', where its beginning cannot be told. */
    private static boolean isJoined(Body body, int first, Head head) {
        if (head.type() == EntityType.POLICY || first == 0 || !body.isSpaceAfter(first - 1)) {
            return false;
        }
        char last = body.text().charAt(body.word(first - 1).end() - 1);
        return last == '과' || last == '와';
    }

    private int endingLength(String text, int start, int end) {
        int node = Trie.ROOT;
        int best = 0;
        for (int i = end - 1; i >= start; i--) {
            node = reversed.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            best = reversed.value(node) == Trie.NONE ? best : end - i;
        }
        return best;
    }

    /** How many words before one may belong to its name: nouns without particles. */
    private int wordsBefore(Body body, int index, int most) {
        int words = 0;
        while (words < most && index - words > 0 && isModifier(body, index - words - 1)) {
            words++;
        }
        return words;
    }

    private boolean isModifier(Body body, int index) {
        String word = body.textOf(index);
        if (!GAP.matcher(body.gapAfter(index)).matches()
                || none.contains(word)
                || before.contains(word)
                || AMOUNT.matcher(word).matches()) {
            return false;
        }
        List<Morpheme> parts = body.morphology()
                .within(body.word(index).start(), body.word(index).end());
        return !parts.isEmpty() && parts.stream().allMatch(PhraseFinder::isNominal);
    }

    private static boolean isNominal(Morpheme part) {
        String tag = part.tag();
        return tag.startsWith("NNG")
                || tag.startsWith("NNP")
                || tag.startsWith("S")
                || tag.startsWith("XPN")
                || tag.equals("XSN")
                || tag.startsWith("NR")
                || tag.startsWith("UN");
    }
}
