package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Quotation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds topics that speak although nobody knows who they are: '하누만은 15일 …고 말했다', '목격자 다섯은 "…"고 했다'. */
final class UnknownSource {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TOPIC = 4;
    private static final List<String> BODIES = List.of(
            "모임", "연대", "연합", "행동", "운동", "네트워크", "포럼", "협회", "학회", "위원회", "협의회", "협의체", "연합회", "연구회", "동문회", "청년회",
            "부녀회", "자치회", "번영회", "상인회", "농민회", "학생회", "어촌계", "조합", "노조", "재단", "본부", "지회", "지부", "센터", "공단", "공사",
            "내무부", "외무부", "국방부", "재무부", "법무부", "국무부", "상무부", "보건부", "당국", "의회", "내각", "왕실", "군부", "연구소", "연구원", "대책위",
            "비대위", "추진위", "특위", "은행", "증권", "그룹", "신문", "일보", "통신", "방송");
    /** So many of a kind: '정유 4사는', '학부모 30여명은'. */
    private static final Pattern COUNTED = Pattern.compile("[0-9]+여?(?:사|당|국|명|인|곳|팀|대|개사|개국|개교|단체|개단체)");

    private static final String CLAIM_ENDS = "다까냐라자요지?!.";
    private static final EndingSet PRESENTING = new EndingSet(Lexicon.words("ko/cues/presenting.txt"));
    private static final Set<String> THINGS = Lexicon.tokens("ko/cues/things.txt");

    private final ClauseStart clauses;

    UnknownSource(ClauseStart clauses) {
        this.clauses = clauses;
    }

    /**
     * The unknown topic that reports what ends at a word, or null: the name of somebody whom the words that frame a speech
     * follow (their day, place and occasion), or whoever is named first in an article.
     *
     * @param subject who else is taken for the source, or null
     */
    @Nullable
    Source ofClause(Context context, int anchor, @Nullable Source subject) {
        int topic = context.goesOn() ? -1 : topic(context, anchor);
        if (topic < 0) {
            return null;
        }
        if (context.isFirstToSpeak()) {
            return source(context, topic);
        }
        if (topic == context.from() && isAcronym(context.line().get(topic))) {
            return source(context, topic);
        }
        boolean outside = subject == null || !(subject.speaker() instanceof Speaker.Named);
        if (outside && topic < context.from() + LONGEST_TOPIC && isNameOfBody(context.line(), topic)) {
            return source(context, topic);
        }
        boolean framed = clauses.ofClause(context.line(), topic + 1, anchor) > topic + 1;
        return framed && isName(context.line(), topic) ? source(context, topic) : null;
    }

    /** The unknown topic before a quotation from which only the words that frame a speech part it, or null. */
    @Nullable
    Source ofQuotation(Context context, int index) {
        int topic = topic(context, index);
        boolean framed = topic >= 0 && clauses.ofQuotation(context.line(), topic + 1, index) == index;
        return framed ? source(context, topic) : null;
    }

    /**
     * The unknown topic right before a quotation, if a clause has ended since an index ('A는 점을 봤고, 점술가는 "…"라고 했다'), or
     * null.
     */
    @Nullable
    Source beforeQuotation(Context context, int from, int index) {
        WordLine line = context.line();
        int topic = index - 1;
        if (topic <= from || line.get(topic).isQuotation()) {
            return null;
        }
        Particles.Split split = Particles.of(line.get(topic));
        boolean isTopic = split.particle().equals("은") || split.particle().equals("는");
        if (!isTopic || !canSpeak(line, topic, split.noun())) {
            return null;
        }
        for (int i = from; i < topic; i++) {
            Word word = line.get(i);
            if (!word.isQuotation() && word.hasComma() && word.lastTag().equals("EC")) {
                return source(context, topic);
            }
        }
        return null;
    }

    private static Source source(Context context, int topic) {
        int first = context.finder().phraseStart(context.line(), topic);
        return new Source(Math.max(first, context.from()), topic, Role.TOPIC, new Speaker.Unnamed());
    }

    /** Index of the first topic before a word, -1 if there is none. */
    private static int topic(Context context, int before) {
        if (context.link() != Context.Link.NONE) {
            return -1;
        }
        for (int i = context.from(); i < before; i++) {
            Word word = context.line().get(i);
            if (word.isQuotation()) {
                continue;
            }
            Particles.Split split = Particles.of(word);
            boolean also = split.particle().equals("도")
                    && !split.noun().endsWith("서")
                    && i == before - 1
                    && context.line().at(before) != null
                    && context.line().get(before).isQuotation();
            if (split.particle().equals("은") || split.particle().equals("는") || also) {
                return canSpeak(context.line(), i, split.noun()) ? i : -1;
            }
            if (word.hasComma() && word.lastTag().equals("EC")) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun speaks, but not a thing ('이는', '문제는') and not what is asked or said in marks ("'…'는 질문에"). */
    private static boolean canSpeak(WordLine line, int index, String noun) {
        Word word = line.get(index);
        if (word.attached()) {
            Quotation before = index > 0 ? line.get(index - 1).quotation() : null;
            return before != null
                    && before.span().length() < LONGEST_NAME
                    && CLAIM_ENDS.indexOf(line.text().charAt(before.content().end() - 1)) < 0;
        }
        return !noun.isEmpty()
                && (!Character.isDigit(noun.charAt(0)) || COUNTED.matcher(noun).matches())
                && !THINGS.contains(noun)
                && !word.isAdnominal()
                && !ClauseStart.isTopicOfTalk(word);
    }

    /** 'NHS는'. */
    private static boolean isAcronym(Word word) {
        return !word.morphemes().isEmpty() && word.morphemes().getFirst().tag().equals("SL");
    }

    /** '골목상인모임은', '시장조사업체 한빛렌즈는'. */
    private static boolean isNameOfBody(WordLine line, int index) {
        return isName(line, index)
                || isPresented(line, index)
                || BODIES.stream().anyMatch(Particles.of(line.get(index)).noun()::endsWith);
    }

    /** '시민단체 돌담은', '소비자단체인 소비자의창은': the noun before it tells what it is. */
    private static boolean isPresented(WordLine line, int index) {
        Word kind = line.at(index - 1);
        if (kind == null || kind.isQuotation() || kind.hasComma()) {
            return false;
        }
        String noun = kind.endsWith("인") ? kind.bare().substring(0, kind.bare().length() - 1) : kind.bare();
        return PRESENTING.isAtEnd(noun);
    }

    private static boolean isName(WordLine line, int index) {
        Word word = line.get(index);
        return word.attached()
                || word.morphemes().stream()
                        .map(morpheme -> morpheme.tag())
                        .anyMatch(tag -> tag.equals("NNP") || tag.equals("SL") || tag.equals("UNKNOWN"));
    }
}
