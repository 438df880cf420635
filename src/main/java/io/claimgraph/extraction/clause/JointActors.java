package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who acts of those whom one phrase names: of name, body and title side by side the person, of joint ones each. */
final class JointActors {
    private static final Set<String> SPOKESMEN = Lexicon.words("ko/spokesmen.txt");
    private static final String JOINERS = "와과,·ㆍ・/-";
    private static final EndingSet TITLES = new EndingSet(Lexicon.tokens("ko/names/titles.txt"));
    private static final EndingSet UNNAMED = new EndingSet(Lexicon.words("ko/unnamed-actors.txt"));
    private static final Set<String> INCLUDING =
            Set.of("를 비롯해", "을 비롯해", "를 비롯한", "을 비롯한", "을 포함한", "를 포함한", "을 포함해", "를 포함해", "를 필두로", "을 필두로", "및");
    private static final EndingSet UNITS = new EndingSet(Lexicon.words("ko/units-of-bodies.txt"));
    /** '재정과'; not '성과', '결과'. */
    private static final int SHORTEST_UNIT = 3;

    private static final EndingSet NAMED_AFTER = new EndingSet(Set.of(
            "투쟁본부", "재단", "사업회", "기념관", "캠프", "위원회", "추진위", "대책위", "특검팀", "수사팀", "선대위", "변호인단", "변호인", "유족", "유가족",
            "가족", "지지자들", "법률대리인", "대리인"));
    private static final String MEMBER = " 소속 ";
    private static final int LONGEST_DESCRIPTION = 12;
    private static final int LONGEST_TITLE = 30;

    private final String text;
    private final DocumentEntities entities;

    JointActors(String text, DocumentEntities entities) {
        this.text = text;
        this.entities = entities;
    }

    /**
     * The actors in their order.
     *
     * @param mentions whom the phrase names, at least one
     * @param end what stands between the last of them and the particle
     * @param strand the voice that speaks
     * @param index index of the last word of the phrase
     */
    List<ExtractedEntity> of(List<Mention> mentions, String end, Strand strand, int index) {
        Word word = strand.word(index);
        String tail = end;
        boolean list = isList(tail);
        if (list && word.particle().startsWith("에서") && !tail.strip().equals("등")) {
            return List.of();
        }
        Set<ExtractedEntity> found = new LinkedHashSet<>();
        int group = mentions.size() - 1;
        while (group >= 0) {
            int first = groupStart(mentions, group);
            ExtractedEntity actor = actor(mentions.subList(first, group + 1), list ? "" : tail, word);
            if (actor == null) {
                break;
            }
            found.add(actor);
            if (first == 0
                    || belongs(mentions.subList(first, group + 1))
                    || !joins(mentions.subList(0, first), mentions.get(first), strand)) {
                break;
            }
            group = first - 1;
            tail = "";
            list = true;
        }
        return new ArrayList<>(found).reversed();
    }

    /** ' 등 관계 부처', ', 전문가 등': what ends a list. */
    private static boolean isList(String tail) {
        String words = tail.strip();
        return words.startsWith("등")
                || (words.length() <= LONGEST_DESCRIPTION && isJoiner(words) && words.endsWith(" 등"));
    }

    private static boolean isJoiner(String words) {
        return !words.isEmpty() && JOINERS.indexOf(words.charAt(0)) >= 0;
    }

    /** Without the ones that only a remark in brackets names: '나래부(장관 한누리, 이하 나래)'. */
    List<Mention> outsideBrackets(List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            if (isInBracket(mentions.get(i - 1), mentions.get(i))) {
                return outsideBrackets(mentions, i);
            }
        }
        return mentions;
    }

    /** The same where the one at an index is the first that a bracket names. */
    private List<Mention> outsideBrackets(List<Mention> mentions, int inBracket) {
        List<Mention> kept = new ArrayList<>(mentions.subList(0, inBracket));
        for (Mention mention : mentions.subList(inBracket + 1, mentions.size())) {
            if (!isInBracket(kept.getLast(), mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private boolean isInBracket(Mention before, Mention mention) {
        return opensBracket(before.span().end(), mention.span().start());
    }

    private boolean opensBracket(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /** Index of the first of the mentions that belong to one source: name, body and title side by side. */
    private int groupStart(List<Mention> mentions, int last) {
        int first = last;
        while (first > 0 && isApposition(between(mentions.get(first - 1), mentions.get(first)))) {
            first--;
        }
        return first;
    }

    private @Nullable ExtractedEntity actor(List<Mention> group, String tail, Word word) {
        for (int i = group.size() - 1; i >= 0; i--) {
            ExtractedEntity entity = entities.entity(group.get(i));
            if (entity.type() == EntityType.PERSON) {
                return withoutRemark(tail).length() <= LONGEST_TITLE && !isNamedAfter(tail) ? entity : null;
            }
        }
        ExtractedEntity body = body(group);
        boolean place = word.particle().startsWith("에서") && body.type() == EntityType.POLICY;
        return !place && isBodyTail(tail) ? body : null;
    }

    /** '한가람 기념재단은', '한가람 투쟁본부가': a body of which only the person in its name is known. */
    static boolean isNamedAfter(String tail) {
        String words = withoutRemark(tail).strip();
        return NAMED_AFTER.isAtEnd(words);
    }

    /** The last body, or the party whose members act: '봄빛당 소속 시의회 의원들은'. */
    private ExtractedEntity body(List<Mention> group) {
        ExtractedEntity last = entities.entity(group.getLast());
        if (!belongs(group)) {
            return last;
        }
        return group.stream()
                .map(entities::entity)
                .filter(Camps::isParty)
                .findFirst()
                .orElse(last);
    }

    /** Whether one of them is told to belong to another: '나래위 소속 봄빛당'. */
    private boolean belongs(List<Mention> group) {
        for (int i = 1; i < group.size(); i++) {
            if (between(group.get(i - 1), group.get(i)).equals(MEMBER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBodyTail(String tail) {
        String words = withoutRemark(tail).replace(")", "").strip();
        if (words.isEmpty() || isPartner(words)) {
            return true;
        }
        for (String one : words.split(" ", -1)) {
            if (!one.isEmpty() && !SPOKESMEN.contains(one) && !isUnit(one)) {
                return false;
            }
        }
        return true;
    }

    /** '재정정책과', '산업정책관', '70여': who speaks for a body, or how many of its people. */
    private static boolean isUnit(String word) {
        boolean counts = Character.isDigit(word.charAt(0)) && (word.endsWith("여") || word.endsWith("명"));
        boolean joined = word.endsWith("와") || word.endsWith("과") || word.endsWith(",");
        return counts
                || (word.length() >= SHORTEST_UNIT && UNITS.isAtEnd(word))
                || (joined && word.length() > SHORTEST_UNIT && UNITS.isAtEnd(word.substring(0, word.length() - 1)));
    }

    /** '정부와 여당은', '정부·여당이': somebody of no name acts as well. */
    private static boolean isPartner(String words) {
        boolean joined = words.startsWith("와 ") || words.startsWith("과 ");
        boolean several = isJoiner(words) && isUnnamed(words.substring(1));
        return (joined && words.length() <= LONGEST_DESCRIPTION) || several;
    }

    /** '여당', '원전기자재협력업체': actors of no name. */
    private static boolean isUnnamed(String word) {
        if (word.length() > LONGEST_DESCRIPTION || word.indexOf(' ') >= 0) {
            return false;
        }
        return UNNAMED.isAtEnd(word);
    }

    private static String withoutRemark(String tail) {
        int open = tail.indexOf('(');
        int close = tail.lastIndexOf(')');
        return open >= 0 && close > open ? tail.substring(0, open) + tail.substring(close + 1) : tail;
    }

    private String between(Mention left, Mention right) {
        return text.substring(
                left.span().end(), Math.max(left.span().end(), right.span().start()));
    }

    private static boolean isApposition(String gap) {
        String words = withoutRemark(gap);
        return (words.isBlank() && gap.indexOf('\n') < 0) || words.equals("의 ") || words.equals(MEMBER);
    }

    /** '가람과 나래', '가람, 핀란드 투자사 나래', '가람 의원과 나래', '가람을 비롯해 나래'. */
    private boolean joins(List<Mention> before, Mention right, Strand strand) {
        Mention left = before.getLast();
        String gap = withoutRemark(between(left, right)).strip();
        if (gap.isEmpty() || gap.indexOf('\n') >= 0) {
            return false;
        }
        if (INCLUDING.contains(gap)) {
            return true;
        }
        int joiner = isJoiner(gap) ? 0 : afterTitle(gap, isPerson(before));
        String rest = joiner < 0 ? "" : gap.substring(joiner + 1).strip();
        return joiner >= 0
                && rest.length() <= LONGEST_DESCRIPTION
                && !rest.contains("함께")
                && !rest.contains(",")
                && !isTold(strand, left, right);
    }

    private boolean isPerson(List<Mention> mentions) {
        return mentions.subList(groupStart(mentions, mentions.size() - 1), mentions.size()).stream()
                .anyMatch(mention -> entities.entity(mention).type() == EntityType.PERSON);
    }

    /** Index of what joins somebody to the next behind his title: '의원과', '나래당 대표, '; -1 where nothing does. */
    private static int afterTitle(String gap, boolean person) {
        for (int i = 1; person && i < Math.min(gap.length(), LONGEST_TITLE); i++) {
            if (JOINERS.indexOf(gap.charAt(i)) >= 0 && (i + 1 == gap.length() || gap.charAt(i + 1) == ' ')) {
                String title = gap.substring(0, i);
                return TITLES.isAtEnd(title) ? i : -1;
            }
        }
        return -1;
    }

    /** '가람과 만난 나래': a verb stands between. */
    private static boolean isTold(Strand strand, Mention left, Mention right) {
        int last = strand.wordAt(right.span().start());
        for (int i = strand.wordAt(left.span().end()); i < last; i++) {
            if (strand.word(i).endsModifier()) {
                return true;
            }
        }
        return false;
    }
}
