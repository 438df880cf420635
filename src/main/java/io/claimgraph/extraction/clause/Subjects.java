package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entities that act in a clause: its subject, with everybody who is named together with it. */
public final class Subjects {
    private static final Set<String> SUBJECT = Set.of("은", "는", "이", "가", "도", "께서", "께서는", "에서", "에서는", "에서도", "만");
    private static final Set<String> TOPIC = Set.of("은", "는", "께서는", "에서는", "도");
    private static final Set<String> KINDS = Lexicon.words("ko/kinds-of-bodies.txt");
    private static final Set<String> UNNAMED = Lexicon.words("ko/unnamed-actors.txt");
    private static final Set<String> FIRMS = Set.of("회사", "업체");
    private static final int FIRST = 3;
    private static final String BODY_ENDS = "위부청처회당씨측";
    private static final Set<String> OTHERS = Set.of("이번", "금번", "다른", "각", "전국", "양");
    private static final Set<String> SPOKESMEN = Lexicon.words("ko/spokesmen.txt");
    private static final String JOINERS = "와과,·ㆍ・/";
    private static final int LONGEST_DESCRIPTION = 12;
    private static final int LONGEST_PHRASE = 8;

    private final String text;
    private final DocumentEntities entities;

    public Subjects(String text, DocumentEntities entities) {
        this.text = text;
        this.entities = entities;
    }

    /**
     * Who does what the predicate says: the subject of its clause, else of an earlier clause of the strand.
     *
     * @param from no word before this one counts
     * @return empty where nobody is named
     */
    public List<ExtractedEntity> of(Strand strand, int predicate, int from) {
        return of(strand, predicate, from, true);
    }

    /** The same, where a policy may act or not. */
    List<ExtractedEntity> of(Strand strand, int predicate, int from, boolean policies) {
        List<ExtractedEntity> weak = List.of();
        boolean ownClause = true;
        boolean relative = false;
        for (int i = predicate - 1; i >= from; i--) {
            Word word = strand.word(i);
            if (word.isPredicate()) {
                if (word.ending() == Ending.FINAL) {
                    break;
                }
                relative |= word.endsModifier();
                ownClause &= !word.endsClause();
            } else if (SUBJECT.contains(word.particle())) {
                List<ExtractedEntity> found = at(strand, i);
                if (!policies && found.stream().anyMatch(entity -> entity.type() == EntityType.POLICY)) {
                    continue;
                }
                if (!found.isEmpty() && (TOPIC.contains(word.particle()) || (ownClause && !relative))) {
                    return found;
                }
                weak = weak.isEmpty() ? found : weak;
            }
        }
        return weak;
    }

    /** The entities that the phrase ending in a word names, the joint ones in their order; empty where it names another thing. */
    public List<ExtractedEntity> at(Strand strand, int index) {
        Word word = strand.word(index);
        int start = strand.word(Math.max(0, index - LONGEST_PHRASE)).span().start();
        List<Mention> mentions = outsideBrackets(
                entities.within(new Span(start, Math.max(start, word.core().end()))));
        if (KINDS.contains(word.noun())
                && !word.particle().startsWith("에")
                && (mentions.isEmpty()
                        || mentions.getLast().span().end() <= word.span().start())) {
            return byKind(strand, index);
        }
        if (mentions.isEmpty() || isMeeting(strand, index)) {
            return List.of();
        }
        int last = mentions.size() - 1;
        String tail =
                text.substring(mentions.get(last).span().end(), word.core().end());
        if (tail.indexOf('\n') >= 0) {
            return List.of();
        }
        boolean list = tail.strip().startsWith("등");
        Set<ExtractedEntity> found = new LinkedHashSet<>();
        int group = last;
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

    /** Whether a phrase names people or a body without a name that is known. */
    boolean isUnnamed(Strand strand, int index) {
        Word word = strand.word(index);
        String noun = word.noun();
        boolean called = index > 0 && strand.word(index - 1).noun().length() == 1;
        boolean body = noun.length() > 1 && BODY_ENDS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
        boolean firm = text.startsWith("㈜", word.span().start())
                || text.startsWith("(주)", word.span().start());
        return (body || firm || KINDS.contains(noun) || UNNAMED.contains(noun) || UNNAMED.contains(word.lastNoun()))
                && !called
                && at(strand, index).isEmpty();
    }

    /** The body last named before a word that only says what it is: '시는', '공사가'. */
    private List<ExtractedEntity> byKind(Strand strand, int index) {
        Word word = strand.word(index);
        if (index > 0 && OTHERS.contains(strand.word(index - 1).noun())) {
            return List.of();
        }
        return FIRMS.contains(word.noun())
                ? mainFirm(word.span().start())
                : lastOfKind(word.span().start(), word.noun());
    }

    /** '회사는': the firm named most often so far; the first one counts for several, as news begins with whom it is about. */
    private List<ExtractedEntity> mainFirm(int offset) {
        Map<ExtractedEntity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : entities.within(new Span(0, offset))) {
            ExtractedEntity entity = entities.entity(mention);
            if (entity.type() == EntityType.COMPANY) {
                counts.merge(entity, counts.isEmpty() ? FIRST : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of());
    }

    /** The body last named before an offset whose name ends with a noun. */
    List<ExtractedEntity> lastOfKind(int offset, String noun) {
        List<Mention> before = entities.within(new Span(0, offset));
        for (int i = before.size() - 1; i >= 0; i--) {
            ExtractedEntity entity = entities.entity(before.get(i));
            boolean body = entity.type() != EntityType.PERSON && entity.type() != EntityType.POLICY;
            if (body && entity.forms().stream().anyMatch(form -> form.endsWith(noun))) {
                return List.of(entity);
            }
        }
        return List.of();
    }

    /** The body that the phrase ending in a word belongs to ('정부 출연금은', '나래당의 안에는'); empty where it names none. */
    public List<ExtractedEntity> owner(Strand strand, int index) {
        int first = index;
        while (first > 0
                && index - first < 4
                && (strand.word(first - 1).isBare() || strand.word(first - 1).has("의"))) {
            first--;
        }
        Span phrase = new Span(
                strand.word(first).span().start(), strand.word(index).core().end());
        return entities.within(phrase).stream()
                .map(entities::entity)
                .filter(entity -> entity.type() != EntityType.POLICY)
                .limit(1)
                .toList();
    }

    /** '제1차 나래위원회에서': what a numbered body holds is a meeting, and nobody acts by it. */
    private static boolean isMeeting(Strand strand, int index) {
        boolean place = strand.word(index).particle().startsWith("에서");
        for (int i = index; place && i >= Math.max(0, index - 2); i--) {
            String noun = strand.word(i).noun();
            if (noun.startsWith("제") && noun.length() > 1 && Character.isDigit(noun.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    /** Without the ones that only a remark in brackets names: '나래부(장관 한누리, 이하 나래)'. */
    private List<Mention> outsideBrackets(List<Mention> mentions) {
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
                return isTitle(tail) ? entity : null;
            }
        }
        ExtractedEntity body = entities.entity(group.getLast());
        boolean place = word.particle().startsWith("에서") && body.type() == EntityType.POLICY;
        return !place && isBodyTail(tail) ? body : null;
    }

    /** What may stand between a person's name and the particle: a title of a few words. */
    private static boolean isTitle(String tail) {
        return tail.length() <= 30;
    }

    private static boolean isBodyTail(String tail) {
        String words = withoutRemark(tail).replace(")", "").strip();
        if (words.isEmpty() || isPartner(words)) {
            return true;
        }
        for (String one : words.split(" ", -1)) {
            if (!SPOKESMEN.contains(one)) {
                return false;
            }
        }
        return true;
    }

    /** '정부와 여당은': somebody of no name acts as well. */
    private static boolean isPartner(String words) {
        return (words.startsWith("와 ") || words.startsWith("과 ")) && words.length() <= LONGEST_DESCRIPTION;
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
