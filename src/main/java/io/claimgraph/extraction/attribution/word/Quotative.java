package io.claimgraph.extraction.attribution.word;

import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Morpheme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ending by which a clause is reported: '…다고', '…라며', '…다는'.
 *
 * @param form how the sentence goes on after it
 * @param length its characters at the end of the bare word, which are no part of what was said
 */
public record Quotative(Form form, int length) {
    /** How the sentence goes on. */
    public enum Form {
        /** 고: with the reporting verb. */
        VERB,
        /** 며, 면서: with more of the same source. */
        AND,
        /** 는: with a noun. */
        NOUN
    }

    /** Marks that close words whose opening mark is missing: '…해야 한다”며'. */
    private static final String CLOSERS = "”\"";

    private static final String CONTRACTED = "단잔냔";

    /** The last syllables of quotatives and of the particles behind them. */
    private static final String LAST = "고도는만지서며던란" + CONTRACTED;

    /** '잇단 사고', whatever the morphology makes of it. */
    private static final String SUCCESSIVE = "잇단";

    /** What else ends so: colours, verbs, and what a verb makes a noun ('찾기란'). */
    private static final EndingSet NO_ORDERS = new EndingSet(Set.of("파란", "노란", "놀란", "자란", "모자란", "바란", "나란", "기란"));

    private static final String[] STEMS = {"다", "라", "자", "냐", "란", "달라"};

    /** The quotative that a word ends with, or null. */
    public static @Nullable Quotative of(Word word) {
        if (word.isQuotation()
                || !mayBeOne(word.bare())
                || (word.attached() && word.bare().length() < 2)) {
            return null;
        }
        Morpheme last = word.last();
        if (last == null || (last.tag().startsWith("J") && !isLikeParticle(word.bare()))) {
            return null;
        }
        Quotative quotative = verb(word);
        if (quotative == null) {
            quotative = and(word);
        }
        if (quotative == null) {
            quotative = noun(word);
        }
        return quotative;
    }

    /** Whether a word's last syllable is that of a quotative: few words are asked for more. */
    private static boolean mayBeOne(String bare) {
        return !bare.isEmpty() && LAST.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** Whether a word ends with what looks like a particle or has one after it. */
    private static boolean isLikeParticle(String bare) {
        int end = bare.length() - (bare.endsWith("고까지") ? 2 : 0);
        if (end > 0 && "도는만".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        int ending = bare.startsWith("면서", end - 2) ? 2 : end > 0 && "고며".indexOf(bare.charAt(end - 1)) >= 0 ? 1 : 0;
        int closed = end - ending - 1;
        int stem = closed > 0 && CLOSERS.indexOf(bare.charAt(closed)) >= 0 ? closed - 1 : closed;
        return ending > 0 && stem >= 0 && "다라자냐".indexOf(bare.charAt(stem)) >= 0;
    }

    private static @Nullable Quotative verb(Word word) {
        String bare = word.bare();
        boolean more = bare.endsWith("고도") || bare.endsWith("고는") || bare.endsWith("고만");
        String form = bare.substring(0, bare.length() - (bare.endsWith("고까지") ? 2 : more ? 1 : 0));
        int particle = bare.length() - form.length();
        return form.endsWith("고") ? quotative(word, form, 1, particle, Form.VERB) : null;
    }

    private static @Nullable Quotative and(Word word) {
        String bare = word.bare();
        String form = bare.endsWith("면서도") ? bare.substring(0, bare.length() - 1) : bare;
        int particle = bare.length() - form.length();
        if (form.endsWith("면서")) {
            return quotative(word, form, 2, particle, Form.AND);
        }
        return form.endsWith("며") ? quotative(word, form, 1, particle, Form.AND) : null;
    }

    private static @Nullable Quotative noun(Word word) {
        String bare = word.bare();
        if (word.attached() && bare.equals("라는")) {
            return new Quotative(Form.NOUN, 1);
        }
        if (bare.endsWith("는") || bare.endsWith("던")) {
            return quotative(word, bare, 1, 0, Form.NOUN);
        }
        if (bare.endsWith("이란")) {
            boolean country = word.lastTag().startsWith("NNP") || bare.endsWith("-이란");
            return bare.length() > 2 && !country ? new Quotative(Form.NOUN, 2) : null;
        }
        if (isContracted(word)) {
            return new Quotative(Form.NOUN, 0);
        }
        if (bare.endsWith("거란") || bare.endsWith("게란") || bare.endsWith("아니란") || isFuture(word) || isOrder(word)) {
            return new Quotative(Form.NOUN, 1);
        }
        return null;
    }

    /** '오르리란 전망', and not '우리란'. */
    private static boolean isFuture(Word word) {
        return word.endsWith("리란") && word.bare().length() > 2 && word.isVerbal();
    }

    /** '물러나란 요구', '알아서 하란 말', and neither '파란' nor '내란'. */
    private static boolean isOrder(Word word) {
        return word.endsWith("란")
                && word.bare().length() > 1
                && word.isAdnominal()
                && word.isVerbal()
                && !NO_ORDERS.isAtEnd(word.bare());
    }

    /** '필요하단 지적', '구인하겠단 방침', '만나잔 제안', '누구냔 질문': the ending and the adnominal one are one syllable. */
    private static boolean isContracted(Word word) {
        Morpheme last = word.last();
        return last != null
                && last.tag().endsWith("ETM")
                && word.bare().length() > 1
                && !word.bare().equals(SUCCESSIVE)
                && CONTRACTED.indexOf(word.bare().charAt(word.bare().length() - 1)) >= 0;
    }

    /** The quotative with this many last characters after one of the stems that a reported clause ends with. */
    private static @Nullable Quotative quotative(Word word, String form, int ending, int particle, Form kind) {
        int said = form.length() - ending;
        String before = form.substring(0, said > 0 && CLOSERS.indexOf(form.charAt(said - 1)) >= 0 ? said - 1 : said);
        for (String stem : STEMS) {
            if (before.endsWith(stem) && before.length() > stem.length()) {
                Quotative quotative = new Quotative(kind, ending + particle);
                return isEnding(word, quotative) ? quotative : null;
            }
        }
        return null;
    }

    /** Whether the stem belongs to the ending, and is not the verb's own last syllable (바라며, 자라는). */
    private static boolean isEnding(Word word, Quotative quotative) {
        int ending = word.bareEnd() - quotative.length();
        return !word.isVerbal()
                || word.morphemes().stream()
                        .anyMatch(m -> m.span().contains(ending) && m.span().start() < ending)
                || word.morphemes().stream().anyMatch(m -> m.span().end() == ending && isClosed(m));
    }

    /** Whether a morpheme is a verb with an ending of its own: '길어|진다|면서'. */
    private static boolean isClosed(Morpheme morpheme) {
        return morpheme.tag().endsWith("+EC") || morpheme.tag().endsWith("+EF");
    }

    /** How many characters of the word belong to the quotative with the copula of a noun: '문제라고', '것이라고'. */
    public int lengthWithCopula(Word word) {
        String said = word.bare().substring(0, word.bare().length() - length);
        if (!said.endsWith("라") || isCommand(word)) {
            return length;
        }
        return said.endsWith("이라") && said.length() > 2 ? length + 2 : length + 1;
    }

    /** Where what is said ends; of "'…'이라며" nothing belongs to it. */
    public int endOfSaid(Word word) {
        boolean copula = word.attached() && word.bare().startsWith("이라");
        return copula ? word.span().start() : word.bareEnd() - lengthWithCopula(word);
    }

    /** Whether 라 is the ending of a command (하라고), not the copula's. */
    private static boolean isCommand(Word word) {
        Morpheme last = word.last();
        if (last == null) {
            return false;
        }
        String tag = last.tag();
        if (tag.startsWith("V") || tag.startsWith("X") || tag.startsWith("EP")) {
            return !tag.startsWith("VC");
        }
        int index = word.morphemes().indexOf(last);
        if (index < 1) {
            return false;
        }
        String before = word.morphemes().get(index - 1).tag();
        return before.startsWith("VV") || before.startsWith("VX") || before.startsWith("XSV") || before.endsWith("EP");
    }
}
