package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.clause.FactContext;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the shortest telling name of a policy that a phrase speaks of. */
final class PolicyNames {
    private static final Set<String> HEADS = Lexicon.words("ko/policy-heads.txt");
    private static final Set<String> BOUND = Set.of("등", "한", "뒤", "후", "때", "만큼", "데", "바", "것", "수", "이후", "경우");
    private static final Set<String> NO_HEADS = Lexicon.words("ko/policy-no-heads.txt");
    private static final Set<String> GENERIC = Lexicon.words("ko/policy-generic.txt");
    private static final Set<String> VAGUE = Lexicon.words("ko/policy-vague.txt");
    private static final Set<String> VAGUE_ALONE = Lexicon.words("ko/policy-vague-alone.txt");
    private static final Set<String> EMPTY_MODIFIERS = Lexicon.words("ko/policy-empty-modifiers.txt");
    private static final Set<String> MANY_KINDS = Lexicon.words("ko/many-kinds.txt");
    private static final Set<String> COUNTERS = Lexicon.words("ko/counted-by.txt");
    private static final Set<String> POINTING = Set.of("같은", "같", "이런", "이러한", "그런", "해당", "이번", "이", "그");
    private static final Set<String> NUMBERING = Set.of("개년", "개년도", "단계", "차", "호", "기");
    private static final WordSet AND = new WordSet(Set.of("및", "또는"));
    /** '요금 인하를 골자로 한 대책'. */
    private static final Set<String> MADE_OF = Set.of("한", "하는", "삼은");

    private static final int SHORTEST_QUOTED = 4;
    private static final int LONGEST_NAME = 6;
    private static final Pattern DEMONSTRATIVE = Pattern.compile("^(이 같은|이같은|이런|이러한|그런|해당|이|그) ");
    private static final int FARTHEST_OBJECT = 3;
    private static final int LONGEST_MODIFIER = 10;

    private PolicyNames() {}

    /** Whether a word's last noun names a policy. */
    static boolean isHead(Word word) {
        String noun = word.noun();
        for (int length = Math.min(8, noun.length()); length > 0; length--) {
            if (HEADS.contains(noun.substring(noun.length() - length)) && (length > 1 || noun.length() > 1)) {
                return NO_HEADS.stream().noneMatch(noun::endsWith);
            }
        }
        return false;
    }

    /** Whether a word names nothing concrete: no measure, or just money. */
    static boolean isVague(Clause clause, int index) {
        Word word = clause.word(index);
        String core = word.core().of(clause.text());
        boolean told = VAGUE_ALONE.contains(core) && index > clause.from() && continues(clause.word(index - 1));
        boolean vague = !told
                && !Shares.isMeasured(clause, index)
                && (VAGUE.contains(core)
                        || VAGUE_ALONE.contains(core)
                        || (VAGUE.contains(word.lastNoun()) && core.endsWith(word.noun()) && !isHead(word)));
        return vague
                || word.noun().isEmpty()
                || word.lastNoun().equals("원")
                || word.lastNoun().equals("달러")
                || Steps.isOne(clause, index);
    }

    /** Whether a word names or stands for a measure. */
    static boolean isPolicy(FactContext context, Word word) {
        return isHead(word) || isNamed(context, word) || Actions.isAction(word);
    }

    /** The name in the phrase that ends with a word and starts no earlier than {@code from}. */
    static Span of(FactContext context, Strand strand, int index, int from) {
        Word word = strand.word(index);
        Span quoted = quoted(context, word);
        if (quoted != null && quoted.start() >= strand.word(from).span().start()) {
            return quoted;
        }
        int first = index;
        while (first > from
                && index - first < LONGEST_NAME
                && !strand.word(first).bullet()
                && (continues(strand.word(first - 1))
                        || isPair(context, strand, first, from)
                        || isPart(strand, first)
                        || isCounted(strand, first)
                        || isNumbered(strand, first)
                        || endsMarked(context, strand.word(first - 1)))) {
            first--;
            Span part = quoted(context, strand.word(first));
            if (part != null
                    && part.length() >= SHORTEST_QUOTED
                    && part.start() >= strand.word(from).span().start()) {
                return part;
            }
        }
        boolean telling = first < index || !GENERIC.contains(word.noun());
        if (!telling && first > from && isModifier(strand, first - 1)) {
            first = modified(context, strand, first - 1, from);
        }
        return new Span(start(strand.word(first), context.text()), word.core().end());
    }

    /** Where a word begins behind the mark of a list: '요금' of '❷요금'. */
    private static int start(Word word, String text) {
        int start = word.core().start();
        boolean mark = word.bullet() && word.core().length() > 1 && !Character.isLetterOrDigit(text.charAt(start));
        return mark ? start + 1 : start;
    }

    /** '입점 수수료 및 마케팅 비용': both are meant. */
    private static boolean isPair(FactContext context, Strand strand, int first, int from) {
        return first - 1 > from
                && AND.contains(
                        context.text(),
                        strand.word(first - 1).core().start(),
                        strand.word(first - 1).core().end())
                && continues(strand.word(first - 2));
    }

    /** '나래 3만 개 중 절반': the number belongs to the name. */
    private static boolean isPart(Strand strand, int index) {
        return strand.word(index).noun().equals("중") && strand.word(index - 1).isBare();
    }

    /** '국토 5개년 계획', '활성화 2단계 방안': the number belongs to the name. */
    private static boolean isNumbered(Strand strand, int first) {
        Word number = strand.word(first - 1);
        return (GENERIC.contains(strand.word(first).noun()) || Actions.isAction(strand.word(first)))
                && number.isBare()
                && !number.comma()
                && NUMBERING.contains(number.lastNoun())
                && Character.isDigit(number.noun().charAt(0));
    }

    /** '‘우리 골목 쓸기’ 캠페인': a name in marks that ends in a verb. */
    private static boolean endsMarked(FactContext context, Word word) {
        return word.ending() == Ending.NOMINAL && word.particle().isEmpty() && quoted(context, word) != null;
    }

    /** '인재 3만 명 양성', '5천억 원 규모의 기금': the number belongs to what it counts. */
    private static boolean isCounted(Strand strand, int first) {
        String number = strand.word(first - 1).noun();
        return COUNTERS.contains(strand.word(first).noun())
                && strand.word(first - 1).isBare()
                && !number.isEmpty()
                && Character.isDigit(number.charAt(0));
    }

    /** Whether a name tells nothing: '방안'. */
    static boolean isEmpty(Span name, String text) {
        String words = DEMONSTRATIVE.matcher(name.of(text)).replaceFirst("");
        return GENERIC.contains(words) || Actions.isBetterment(words) || GENERIC.contains(withoutModifiers(words));
    }

    private static String withoutModifiers(String words) {
        int start = 0;
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', start)) {
            if (!EMPTY_MODIFIERS.contains(words.substring(start, space))) {
                return words;
            }
            start = space + 1;
        }
        return words.substring(start);
    }

    /** '다양한 창업지원 프로그램', '값을 낮출 다양한 대책': a name behind a word that gathers what nobody names. */
    static boolean isGathered(Clause clause, Span name) {
        int first = clause.strand().wordAt(name.start());
        int last = clause.strand().wordAt(name.end() - 1);
        return gathers(clause, first) || gathers(clause, first - 1) || gathers(clause, last - 1);
    }

    private static boolean gathers(Clause clause, int index) {
        return index >= clause.from()
                && MANY_KINDS.contains(clause.word(index).core().of(clause.text()));
    }

    /** '이 같은 정책': points back to a name. */
    static boolean pointsBack(Clause clause, int index) {
        return index > clause.from()
                && POINTING.contains(clause.word(index - 1).core().of(clause.text()));
    }

    /** A clause that modifies a noun; '새로운', '다양한' and the like tell nothing of it. */
    private static boolean isModifier(Strand strand, int index) {
        Word word = strand.word(index);
        if (index > 0
                && MADE_OF.contains(word.noun() + word.predicate())
                && strand.word(index - 1).has("로", "으로")) {
            return true;
        }
        if (word.ending() != Ending.ADNOMINAL || index == 0) {
            return false;
        }
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_OBJECT); i--) {
            if (strand.word(i).has("을", "를", "에", "로", "으로") || strand.word(i).isPredicate()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase that ends with a word is a name: quoted, or an entity. */
    static boolean isNamed(FactContext context, Word word) {
        return quoted(context, word) != null || policy(context, word) != null;
    }

    private static @Nullable Mention policy(FactContext context, Word word) {
        for (Mention mention : context.entities().within(word.span())) {
            if (context.entities().entity(mention).type() == EntityType.POLICY) {
                return mention;
            }
        }
        return null;
    }

    /** The quotation that a word ends, with the marks of names. */
    private static @Nullable Span quoted(FactContext context, Word word) {
        List<Quotation> quotations = context.article().quotations();
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().start() < word.span().end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - 3; i--) {
            Quotation quotation = quotations.get(i);
            int end = quotation.content().end();
            boolean ends = end > word.span().start() && end <= word.span().end();
            if (ends && quotation.content().length() > 1 && quotation.content().length() < 60) {
                return quotation.content();
            }
        }
        return null;
    }

    private static boolean continues(Word word) {
        boolean noun = word.isBare() || (word.has("의") && !word.isPredicate());
        return noun
                && !word.comma()
                && !BOUND.contains(word.noun())
                && !word.noun().isEmpty()
                && !Character.isDigit(word.noun().charAt(0));
    }

    /** Whether somebody's words in marks begin or end with a word. */
    private static boolean isMarked(FactContext context, Word word) {
        for (int i = word.span().start(); i < word.span().end(); i++) {
            char c = context.text().charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                return true;
            }
        }
        return false;
    }

    /** Index of the first word of a clause that modifies a noun: the verb's object and what else stands with it. */
    private static int modified(FactContext context, Strand strand, int verb, int from) {
        int first = verb;
        while (first > from && verb - first < LONGEST_MODIFIER) {
            Word word = strand.word(first - 1);
            boolean ends = word.endsClause()
                    && !VerbGroups.isHelping(strand, first)
                    && !word.predicate().endsWith("거나")
                    && !word.predicate().endsWith("고");
            if (ends || word.has("은", "는", "이", "가", "께서", "도") || word.comma() || isMarked(context, word)) {
                break;
            }
            first--;
        }
        while (first < verb
                && strand.word(first).noun().isEmpty()
                && !strand.word(first).isPredicate()) {
            first++;
        }
        return first;
    }
}
