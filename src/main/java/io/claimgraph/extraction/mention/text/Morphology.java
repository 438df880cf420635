package io.claimgraph.extraction.mention.text;

import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The morphemes of a body by offset. Immutable. */
public final class Morphology {
    /** Syllables that make nouns of nouns. */
    private static final String SUFFIXES = "업회원단인의군팀과실부국청처소장사점자형적화성급측들제권법꾼";

    /** Last syllables of particles and endings. */
    private static final String INFLECTIONS = "을를은는의에로와과도만이가한된할며고면서";

    /** Syllables of 하다 and 되다. */
    private static final String VERBALIZERS = "하해했할한함되돼될된됐";

    /** Syllables behind nouns that end no given name. */
    private static final String FOLLOWERS = "로에시엔으를을와과가";

    private final String text;
    private final List<Morpheme> morphemes;

    /** By offset: the first morpheme that begins there or after it. */
    private final int[] firsts;

    Morphology(AnalysedArticle analysed) {
        text = analysed.text();
        morphemes = new ArrayList<>();
        for (Sentence sentence : analysed.sentences()) {
            morphemes.addAll(sentence.morphemes());
        }
        firsts = new int[text.length() + 1];
        int offset = 0;
        for (int i = 0; i < morphemes.size(); i++) {
            int start = morphemes.get(i).span().start();
            Arrays.fill(firsts, offset, Math.max(offset, start + 1), i);
            offset = Math.max(offset, start + 1);
        }
        Arrays.fill(firsts, offset, firsts.length, morphemes.size());
    }

    /** The morphemes that begin within {@code [start, end)}. */
    public List<Morpheme> within(int start, int end) {
        return morphemes.subList(firstAt(start), firstAt(end));
    }

    /**
     * Whether a word may be a person's name. The dictionary knows few names and cuts the others at random, so only what
     * is surely none is turned down: a dictionary word, a noun with a particle or an ending, a noun with a common suffix.
     */
    public boolean mayBeName(int start, int end) {
        List<Morpheme> parts = within(start, end);
        if (parts.isEmpty()) {
            return true;
        }
        Morpheme first = parts.getFirst();
        Morpheme last = parts.getLast();
        if (parts.size() == 1) {
            return first.tag().startsWith("NN") || first.tag().startsWith("UN");
        }
        if (isNounWithParticle(start, end) || holdsNoPartOfName(parts)) {
            return false;
        }
        boolean ending = last.tag().contains("E") && last.span().length() >= 2;
        boolean noun = first.span().length() >= 2;
        boolean inflected =
                (last.tag().startsWith("J") || last.tag().contains("E")) && INFLECTIONS.indexOf(syllable(last)) >= 0;
        boolean suffixed =
                first.tag().startsWith("NN") && last.span().length() == 1 && SUFFIXES.indexOf(syllable(last)) >= 0;
        return !ending && !(noun && (inflected || (suffixed && !first.tag().startsWith("NNP"))));
    }

    /**
     * Whether a word that only stands where a name might is one: {@link #mayBeName}, and neither a common noun nor a noun
     * that a suffix makes a verb ('방문|해', '연루|돼').
     */
    public boolean isLikeName(int start, int end) {
        List<Morpheme> parts = within(start, end);
        if (!mayBeName(start, end) || parts.isEmpty()) {
            return parts.isEmpty();
        }
        return !isOneNoun(start, end) && !isDerived(parts.getFirst(), parts.getLast());
    }

    private boolean isDerived(Morpheme first, Morpheme last) {
        return first.tag().startsWith("NN") && first.span().length() > 1 && VERBALIZERS.indexOf(syllable(last)) >= 0;
    }

    /** Whether a stretch is made of nothing but the dictionary's common nouns of two syllables and more, and suffixes of them. */
    public boolean isCommonNoun(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return !parts.isEmpty()
                && parts.getFirst().span().start() == start
                && parts.getLast().span().end() <= end
                && areCommon(parts);
    }

    /** Whether a word begins with a common noun of the dictionary: '납부|시'. */
    public boolean beginsAsNoun(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return !parts.isEmpty()
                && parts.getFirst().tag().equals("NNG")
                && parts.getFirst().span().length() > 1;
    }

    /**
     * Whether a word is a noun with what no given name ends in: a particle or '시' ('이유|로', '선출|시'). Those
     * that given names end in as well ('은', '도', '이') tell nothing.
     */
    public boolean isNounWithParticle(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return parts.size() == 2
                && parts.getFirst().tag().equals("NNG")
                && parts.getFirst().span().length() == end - start - 1
                && FOLLOWERS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a word tells when, where or how: '이번|에', '바|로|는'. Given names end in 로 as well, but in no 에. */
    public boolean isAdverbial(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return parts.size() > 1
                && parts.get(1).tag().equals("JKB")
                && (parts.getFirst().tag().equals("NNB")
                        || (parts.getFirst().tag().equals("NNG")
                                && text.charAt(parts.get(1).span().start()) == '에'));
    }

    /** Whether the dictionary holds a word as one common noun. */
    public boolean isOneNoun(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return parts.size() == 1 && parts.getFirst().tag().equals("NNG");
    }

    private static boolean areCommon(List<Morpheme> parts) {
        for (Morpheme part : parts) {
            if (!isCommon(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommon(Morpheme part) {
        return (part.tag().equals("NNG") && part.span().length() > 1)
                || part.tag().startsWith("XSN")
                || part.tag().startsWith("XPN");
    }

    private static boolean holdsNoPartOfName(List<Morpheme> parts) {
        for (Morpheme part : parts) {
            if (isNoPartOfName(part)) {
                return true;
            }
        }
        return false;
    }

    /** Counters, and prefixes and determiners of nouns of two syllables ('신산업', '고효율'). */
    private static boolean isNoPartOfName(Morpheme part) {
        return part.tag().startsWith("NNBC")
                || part.tag().startsWith("XPN")
                || (part.tag().startsWith("MA") && part.span().length() > 1);
    }

    /** Whether a word ends in a particle or ending of two syllables, or in two of them: '다음에는', '무엇이든'. */
    public boolean endsInParticles(Word word) {
        List<Morpheme> parts = within(word.start(), word.end());
        int first = parts.size();
        while (first > 0 && isInflection(parts.get(first - 1))) {
            first--;
        }
        return first < parts.size() && word.end() - parts.get(first).span().start() > 1;
    }

    private static boolean isInflection(Morpheme part) {
        return part.tag().startsWith("J") || part.tag().startsWith("E");
    }

    /** Whether a word has a particle or an ending or is an adverb: no name goes on from it. */
    public boolean isClosed(Word word) {
        List<Morpheme> parts = within(word.start(), word.end());
        String last = parts.isEmpty() ? "" : parts.getLast().tag();
        return last.startsWith("J") || last.contains("E") || last.startsWith("MA");
    }

    /** Whether a word holds neither particle, ending, verb nor adverb. */
    public boolean isUninflected(int start, int end) {
        return within(start, end).stream()
                .noneMatch(part -> part.tag().startsWith("J")
                        || part.tag().startsWith("V")
                        || part.tag().startsWith("MA"));
    }

    /** Whether the dictionary holds a word as one proper noun. */
    public boolean isProperNoun(int start, int end) {
        List<Morpheme> parts = within(start, end);
        return parts.size() == 1 && parts.getFirst().tag().startsWith("NNP");
    }

    private char syllable(Morpheme morpheme) {
        return text.charAt(morpheme.span().start());
    }

    private int firstAt(int offset) {
        return firsts[Math.clamp(offset, 0, firsts.length - 1)];
    }
}
