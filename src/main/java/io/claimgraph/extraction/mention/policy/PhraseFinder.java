package io.claimgraph.extraction.mention.policy;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.EndingSet;
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

    private static final Set<String> DOTS = Set.of("·", "ㆍ", "․");
    private static final Set<String> CLOSED = Set.of(")", ") ");

    /** Last syllables of what tells a policy's manner rather than names it: '업종별', '극단적'. */
    private static final String ADJECTIVES = "별적";

    private static final Pattern ORDINAL = Pattern.compile("제?[0-9]{1,2}[차기]");
    private static final Set<String> AND = Set.of("및", "과", "와");

    private static final int WORDS_BEFORE_AND = 2;

    private static final Pattern OPENED = Pattern.compile("[()]");
    private static final int LONGEST_ASIDE = 5;
    private static final Pattern AMOUNT = Pattern.compile("[0-9].*[원일월년개곳명건].*");

    private record Head(int before, int leastWords, int mostWords, int leastLetters, EntityType type) {}

    private final Trie reversed = new Trie();
    private final List<List<Head>> heads = new ArrayList<>();
    private final Set<String> none = Lexicon.tokens("ko/names/not-policies.txt");
    private final Set<String> before = Lexicon.tokens("ko/names/before-names.txt");
    private final EndingSet acts = new EndingSet(Lexicon.tokens("ko/names/acts-in-policies.txt"));
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
                        type == EntityType.POLICY && row.size() > 4 ? Integer.parseInt(row.get(4)) : 0,
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
            int first = index;
            int words = 0;
            for (int next = modifierBefore(body, index);
                    next >= 0 && words < head.mostWords();
                    next = modifierBefore(body, next)) {
                first = next;
                words++;
            }
            boolean ownWord = head.type() == EntityType.POLICY || end - start == length;
            if (ownWord
                    && !isJoined(body, first, head)
                    && end - start - length >= head.before()
                    && words >= head.leastWords()
                    && start - body.word(first).start() >= head.leastLetters()) {
                int nameStart = dateStart(
                        body.text(), body.word(joined(body, first, index, head)).start());
                if (!none.contains(body.text().substring(nameStart, end).replace(" ", ""))) {
                    out.add(new Candidate(nameStart, end, head.type(), TRUST));
                }
                return true;
            }
        }
        return false;
    }

    /** The word that begins a policy's name over an 'and' between two acts: '양식업 육성 및 | 지원 기본계획'. */
    private int joined(Body body, int first, int last, Head head) {
        boolean spaced = first > 1 && body.isSpaceAfter(first - 1) && body.isSpaceAfter(first - 2);
        if (head.type() != EntityType.POLICY
                || !spaced
                || !AND.contains(body.textOf(first - 1))
                || !(first == last || acts.isAtEnd(body.textOf(first), 0))
                || !acts.isAtEnd(body.textOf(first - 2), 0)) {
            return first;
        }
        int start = first - 2;
        int words = 0;
        for (int next = modifierBefore(body, start);
                next >= 0 && words < WORDS_BEFORE_AND;
                next = modifierBefore(body, next)) {
            start = next;
            words++;
        }
        return start;
    }

    /** Where the day begins that a name begins with: '7·18 | 특별법' is one name. */
    private static int dateStart(String text, int start) {
        int at = start;
        if (start > 1 && Character.isDigit(text.charAt(start)) && DOTS.contains(text.substring(start - 1, start))) {
            at--;
            while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        return at < start - 1 ? at : start;
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

    /**
     * The word that begins what modifies another: the noun right before it, over an aside ('인공지능(AI) | 가이드라인'), with those that
     * dots join to it ('신고·마을 | 자금'); -1 if none does.
     */
    private int modifierBefore(Body body, int index) {
        int last = index - 1;
        if (last >= 0 && CLOSED.contains(body.gapAfter(last))) {
            int inside = last;
            while (inside > 0
                    && last - inside < LONGEST_ASIDE
                    && !OPENED.matcher(body.gapAfter(inside - 1)).find()) {
                inside--;
            }
            boolean aside = inside > 0 && body.gapAfter(inside - 1).equals("(");
            last = aside && !repeats(body, inside - 1, last) ? inside - 1 : -1;
        } else if (last >= 0 && !body.isSpaceAfter(last)) {
            return -1;
        }
        if (last < 0 || !isModifier(body, last)) {
            return -1;
        }
        int first = last;
        while (first > 0 && DOTS.contains(body.gapAfter(first - 1)) && isModifier(body, first - 1)) {
            first--;
        }
        return first;
    }

    /** '사건(새벽 사건)', '선(先)': an aside that goes on with the word before it, or tells how one syllable is written. */
    private static boolean repeats(Body body, int word, int lastInside) {
        return body.word(word).length() == 1 || body.textOf(word).equals(body.textOf(lastInside));
    }

    private boolean isModifier(Body body, int index) {
        String word = body.textOf(index);
        if (ORDINAL.matcher(word).matches()) {
            return true;
        }
        if (isBullet(word)
                || none.contains(word)
                || before.contains(word)
                || ADJECTIVES.indexOf(word.charAt(word.length() - 1)) >= 0
                || AMOUNT.matcher(word).matches()) {
            return false;
        }
        List<Morpheme> parts = body.morphology()
                .within(body.word(index).start(), body.word(index).end());
        return !parts.isEmpty()
                && (parts.stream().allMatch(PhraseFinder::isNominal) || isCutUp(body, index, parts.getLast()));
    }

    /** 'ㅇ 누리펀드': a letter that opens a line stands there for a dot. */
    private static boolean isBullet(String word) {
        char first = word.charAt(0);
        return word.length() == 1 && ((first >= 'ㄱ' && first <= 'ㅣ') || first == 'o');
    }

    /**
     * Whether a word is a noun that the dictionary does not hold and cuts up into anything: it still ends in a noun ('군숲의 | 료법'),
     * in a noun of a verb ('돌봄') or in what is no particle ('리모델 | 링').
     */
    private boolean isCutUp(Body body, int index, Morpheme last) {
        Word word = body.word(index);
        String tag = last.tag();
        return last.span().end() == word.end()
                && (((tag.startsWith("NNG") || tag.startsWith("NNP") || tag.endsWith("ETN"))
                                && last.span().length() > 1)
                        || (tag.startsWith("J")
                                && last.span().start() > word.start()
                                && ends.coreEnd(body.text(), word, 1) == word.end()));
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
