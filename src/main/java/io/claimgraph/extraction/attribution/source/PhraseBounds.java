package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.EndingSet;
import java.util.Set;

/** Tells where a phrase begins that names a source: over names, posts, nouns and what stands between them. */
final class PhraseBounds {
    private static final int LONGEST_PHRASE = 12;
    private static final int LONGEST_APPOSITION = 6;
    private static final int LONGEST_POST = 2;
    private static final int SHORTEST_POST = 2;

    /** Words that end a phrase: with a particle or an ending. */
    private static final EndingSet APART = new EndingSet(Set.of(
            "은", "는", "이", "가", "도", "를", "을", "에", "엔", "에겐", "에선", "에게", "부터", "까지", "으로", "라며", "다며", "하며", "해", "고",
            "서", "께", "지만", "했다", "이다", "의"));

    /** Words that end as an object does, and are none: constituencies and parties. */
    private static final EndingSet NO_OBJECTS = new EndingSet(Set.of("갑을", "을을", "병을", "정을"));

    private static final String CLOSERS = ">》〉」』";
    /** Nouns that tell when or how far, and belong to no name after them: '당초 시는', '한편 위원회는'. */
    private static final Set<String> ADVERBS = Set.of(
            "당초", "애초", "현재", "당시", "이후", "최근", "앞서", "결국", "한편", "다만", "지금", "이제", "그동안", "우선", "먼저", "또한", "특히", "그간",
            "이어", "이에", "반면", "대신", "실제", "실제로", "그러나", "하지만", "그런데", "그러자", "이튿날", "다음날", "올해", "지난해", "작년");

    private static final Set<String> THIS = Set.of("이", "해당");

    private final Titles titles;
    private final DocumentEntities entities;
    private final PhraseNames names;

    PhraseBounds(Titles titles, DocumentEntities entities, PhraseNames names) {
        this.titles = titles;
        this.entities = entities;
        this.names = names;
    }

    /** Index of the first word of the phrase that ends at a word. */
    int start(WordLine line, int index) {
        int first = index;
        while (first > 0 && index - first < LONGEST_PHRASE && continuesPhrase(line, first - 1)) {
            first--;
        }
        return bearer(line, first, index);
    }

    /**
     * Index of the person whose body and post the words up to another are, whatever the dictionary makes of them: a name
     * without a particle ('민새롬 다온당 누리을 재선거 후보는'); the first word itself where no such name stands before it.
     */
    private int bearer(WordLine line, int first, int index) {
        for (int i = first - 1; i >= 0 && index - i <= LONGEST_APPOSITION; i--) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma() || line.get(i + 1).attached()) {
                return first;
            }
            if (endsWithPerson(word)) {
                return i;
            }
            if (isApart(word.bare()) || word.isAdnominal()) {
                return first;
            }
        }
        return first;
    }

    private static boolean isApart(String word) {
        return APART.isAtEnd(word) && !word.equals("을") && !NO_OBJECTS.isAtEnd(word);
    }

    private boolean continuesPhrase(WordLine line, int index) {
        Word word = line.get(index);
        return !word.isQuotation()
                && !word.bare().equals("가운데")
                && !ADVERBS.contains(word.bare())
                && !DayWords.isDate(word)
                && (!word.hasComma() || endsWithName(word) || isPostOfSomebody(line, index))
                && !line.get(index + 1).attached()
                && (word.isNominal()
                        || endsWithName(word)
                        || THIS.contains(word.bare())
                        || isUnknownBody(line, index)
                        || isDepartment(word, line.get(index + 1)));
    }

    /** Whether a word is the post of a person named shortly before it: 'A 새들국 대통령, B 의원은'. */
    private boolean isPostOfSomebody(WordLine line, int index) {
        String bare = line.get(index).bare();
        if (titles.lengthAtEnd(bare, 0, bare.length()) < SHORTEST_POST) {
            return false;
        }
        for (int i = index; i >= Math.max(0, index - LONGEST_POST); i--) {
            Mention mention = names.lastMention(line.get(i));
            if (mention != null && entities.entity(mention).type() == EntityType.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** '민새롬 더모아 실장은': what stands between a person's name and the post is his body, whatever the morphology makes of it. */
    private boolean isUnknownBody(WordLine line, int index) {
        Word next = line.get(index + 1);
        String post = next.isQuotation() ? "" : Particles.of(next).noun();
        return index > 0
                && !line.get(index).isAdnominal()
                && endsWithPerson(line.get(index - 1))
                && titles.lengthAtEnd(post, 0, post.length()) >= SHORTEST_POST;
    }

    /** '감염내과 교수': the morphology takes the department's last syllable for a particle. */
    private boolean isDepartment(Word word, Word next) {
        String post = Particles.of(next).noun();
        return word.endsWith("과") && !next.isQuotation() && titles.lengthAtEnd(post, 0, post.length()) == post.length();
    }

    private boolean endsWithName(Word word) {
        Mention mention = names.lastMention(word);
        if (mention == null || isClosedBehindBracket(word.bare())) {
            return false;
        }
        int nameEnd = word.span().start() + bareName(word).length();
        return mention.span().end() >= nameEnd
                || (mention.span().end() == nameEnd - 1 && (word.endsWith("와") || word.endsWith("과")));
    }

    /** '누리통신(NRT)은': a topic, a subject or an object. */
    private static boolean isClosedBehindBracket(String word) {
        int close = word.lastIndexOf(')');
        return close > 0 && close == word.length() - 2 && "은는이가을를".indexOf(word.charAt(close + 1)) >= 0;
    }

    private static String bareName(Word word) {
        int open = word.bare().indexOf('(');
        int end = open > 0 ? open : word.bare().length();
        while (end > 1 && CLOSERS.indexOf(word.bare().charAt(end - 1)) >= 0) {
            end--;
        }
        return word.bare().substring(0, end);
    }

    /** Whether a person's name ends where a word does. */
    boolean endsWithPerson(Word word) {
        Mention mention = word.isQuotation() ? null : names.lastMention(word);
        return mention != null
                && entities.entity(mention).type() == EntityType.PERSON
                && mention.span().end() == word.bareEnd();
    }
}
