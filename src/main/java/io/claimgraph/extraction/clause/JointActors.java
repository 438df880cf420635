package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who acts of those whom one phrase names: of name, body and title side by side the person, of joint ones each. */
final class JointActors {
    private static final Set<String> SPOKESMEN = Lexicon.words("ko/spokesmen.txt");
    private static final String JOINERS = "와과,·ㆍ・/";
    private static final Set<String> PARTNERS = Set.of("·여당", "ㆍ여당", "·지자체", "·업계", "·여당과");
    private static final Set<String> UNITS = Lexicon.words("ko/units-of-bodies.txt");
    /** '재정과'; not '성과', '결과'. */
    private static final int SHORTEST_UNIT = 3;

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
     * @param word the last word of the phrase
     */
    List<ExtractedEntity> of(List<Mention> mentions, String end, Word word) {
        String tail = end;
        boolean list = tail.strip().startsWith("등");
        Set<ExtractedEntity> found = new LinkedHashSet<>();
        int group = mentions.size() - 1;
        while (group >= 0) {
            int first = groupStart(mentions, group);
            ExtractedEntity actor = actor(mentions.subList(first, group + 1), list ? "" : tail, word);
            if (actor == null) {
                break;
            }
            found.add(actor);
            if (first == 0 || !joins(mentions.get(first - 1), mentions.get(first))) {
                break;
            }
            group = first - 1;
            tail = "";
            list = true;
        }
        return new ArrayList<>(found).reversed();
    }

    /** Without the ones that only a remark in brackets names: '나래부(장관 한누리, 이하 나래)'. */
    List<Mention> outsideBrackets(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention before = kept.isEmpty() ? null : kept.getLast();
            if (before == null
                    || !opensBracket(before.span().end(), mention.span().start())) {
                kept.add(mention);
            }
        }
        return kept;
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
                return tail.length() <= LONGEST_TITLE ? entity : null;
            }
        }
        ExtractedEntity body = entities.entity(group.getLast());
        boolean place = word.particle().startsWith("에서") && body.type() == EntityType.POLICY;
        return !place && isBodyTail(tail) ? body : null;
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
        return counts || (word.length() >= SHORTEST_UNIT && UNITS.stream().anyMatch(word::endsWith));
    }

    /** '정부와 여당은', '정부·여당이': somebody of no name acts as well. */
    private static boolean isPartner(String words) {
        boolean joined = words.startsWith("와 ") || words.startsWith("과 ");
        return (joined && words.length() <= LONGEST_DESCRIPTION) || PARTNERS.contains(words);
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
        return (words.isBlank() && gap.indexOf('\n') < 0) || words.equals("의 ") || words.equals(" 소속 ");
    }

    /** '가람과 나래', '가람, 핀란드 투자사 나래'. */
    private boolean joins(Mention left, Mention right) {
        String gap = withoutRemark(between(left, right)).strip();
        if (gap.isEmpty() || gap.indexOf('\n') >= 0) {
            return false;
        }
        boolean joined = JOINERS.indexOf(gap.charAt(0)) >= 0;
        String rest = gap.substring(1).strip();
        return (joined && rest.length() <= LONGEST_DESCRIPTION && !rest.contains("함께") && !rest.contains(","))
                || gap.equals("및");
    }
}
