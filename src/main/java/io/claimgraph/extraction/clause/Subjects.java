package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the entities that act in a clause: its subject, with everybody who is named together with it. */
public final class Subjects {
    private static final Set<String> SUBJECT = Set.of("은", "는", "이", "가", "도", "께서", "께서는", "에서", "에서는", "에서도", "만");
    private static final Set<String> ALSO = Set.of("또한", "역시");
    private static final Set<String> TOPIC = Set.of("은", "는", "께서는", "에서는", "도");
    private static final Set<String> KINDS = Lexicon.words("ko/kinds-of-bodies.txt");
    private static final Set<String> UNNAMED = Lexicon.words("ko/unnamed-actors.txt");
    private static final WordSet ACTING = new WordSet(Set.of("은", "는", "이", "가", "께서"));
    private static final String BODY_ENDS = "위부청처회당씨측";
    private static final Set<String> PURPOSE = Set.of("위해", "위하여", "위해서");
    private static final String SUBORDINATE = "면어아여해워려춰켜겨";
    private static final Set<String> PLANS = Lexicon.words("ko/policy-heads.txt");
    private static final Set<String> TITLES = Lexicon.tokens("ko/names/titles.txt");
    private static final String OPENING = "‘“'\"「『";
    private static final String CLOSING = "’”'\"」』";
    private static final int LONGEST_MARKED = 30;
    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_CLAUSE = 16;

    private final String text;
    private final DocumentEntities entities;
    private final JointActors actors;
    private final CalledBodies called;
    private final JointGroups groups;
    private final Partners partners;
    private final Camps camps;

    /** What phrases name, by their last words: many rules ask for the same ones. A new group may be what they mean. */
    private final IdentityHashMap<Word, List<ExtractedEntity>> named = new IdentityHashMap<>();

    public Subjects(String text, DocumentEntities entities) {
        this.text = text;
        this.actors = new JointActors(text, entities);
        this.called = new CalledBodies(text, entities);
        this.groups = new JointGroups(text);
        this.partners = new Partners(text, this);
        this.camps = new Camps(entities);
        this.entities = entities;
    }

    /** Remembers whom a strand names together, for what comes after it. */
    void remember(Strand strand) {
        for (int i = 0; i < strand.size(); i++) {
            Word word = strand.word(i);
            if (!word.isPredicate() && ACTING.contains(word.particle())) {
                List<ExtractedEntity> found = new ArrayList<>(at(strand, i));
                List<ExtractedEntity> others = partners.agreeing(strand, i + 1, strand.size());
                found.addAll(others.isEmpty() ? partners.talking(strand, i + 1) : others);
                if (found.size() > 1) {
                    remember(strand.span().end(), found);
                }
            }
        }
    }

    private void remember(int offset, List<ExtractedEntity> together) {
        boolean bodies = together.stream().noneMatch(entity -> entity.type() == EntityType.POLICY);
        if (bodies && groups.add(offset, together.stream().distinct().toList())) {
            named.clear();
        }
    }

    /** {@link Partners#agreeing}. */
    List<ExtractedEntity> partners(Strand strand, int from, int end) {
        return partners.agreeing(strand, from, end);
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
        boolean near = true;
        boolean relative = false;
        int modifiers = 0;
        for (int i = predicate - 1; i >= from; i--) {
            Word word = strand.word(i);
            if (word.isPredicate()) {
                if (word.ending() == Ending.FINAL) {
                    i = opening(strand, i);
                    if (i < from) {
                        break;
                    }
                    continue;
                }
                relative |= word.endsModifier();
                modifiers += word.endsModifier() ? 1 : 0;
                ownClause &= !word.endsClause() || isPurpose(word);
                near &= !word.endsClause() || isSubordinate(word);
            } else if (SUBJECT.contains(word.particle()) || isAlso(strand, i)) {
                List<ExtractedEntity> found = at(strand, i);
                boolean policy = !policies && found.stream().anyMatch(entity -> entity.type() == EntityType.POLICY);
                if ((policy || isPlan(word)) && word.has("은", "는") && relative && !weak.isEmpty() && ownClause) {
                    return List.of();
                }
                if (policy || (!found.isEmpty() && isBesideSubject(strand, i, from))) {
                    continue;
                }
                boolean topic =
                        TOPIC.contains(word.particle()) || word.particle().isEmpty();
                if (ownClause && isPlace(word) && isPerson(weak)) {
                    return weak;
                }
                boolean left = !topic && modifiers-- <= 0 && relative && ownClause;
                if (!found.isEmpty() && (topic || left || (ownClause && !relative))) {
                    return found;
                }
                boolean outer = relative && near && !found.isEmpty();
                weak = weak.isEmpty() || outer ? found : weak;
            }
        }
        return weak;
    }

    /** '국회에서는 한 의원이 요금을 낮추는 법을 요구했다': where it is done. */
    private static boolean isPlace(Word word) {
        return word.particle().startsWith("에서");
    }

    private static boolean isPerson(List<ExtractedEntity> found) {
        return !found.isEmpty() && found.getFirst().type() == EntityType.PERSON;
    }

    /** Index of the word with which the marks open that close behind a word ('‘요금을 낮춘다’는 법'); -1 where none do. */
    private int opening(Strand strand, int index) {
        int end = strand.word(index).core().end();
        int mark = end < text.length() ? CLOSING.indexOf(text.charAt(end)) : -1;
        int last = Math.max(0, index - LONGEST_MARKED);
        for (int i = index; mark >= 0 && i >= last; i--) {
            if (text.charAt(strand.word(i).span().start()) == OPENING.charAt(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** '나래부는 국회에서', '나래부는 위원회도': where or what somebody does who is named before it in the same clause. */
    private boolean isBesideSubject(Strand strand, int index, int from) {
        Word word = strand.word(index);
        boolean beside = word.has("에서", "에서는", "에서도", "도", "만");
        int first = Math.max(from, index - LONGEST_CLAUSE);
        for (int i = index - 1; beside && i >= first && !strand.word(i).endsClause(); i--) {
            Word before = strand.word(i);
            if (!before.isPredicate() && ACTING.contains(before.particle())) {
                List<ExtractedEntity> found = at(strand, i);
                boolean acts = found.isEmpty()
                        ? isTitled(before)
                        : found.stream().noneMatch(entity -> entity.type() == EntityType.POLICY);
                if (acts) {
                    return true;
                }
            }
        }
        return false;
    }

    /** '개정안은', '이번 협약은': such a subject leaves the one of a clause that modifies something where it is. */
    private static boolean isPlan(Word word) {
        return PLANS.contains(word.lastNoun());
    }

    /** '장관은', '의원들이': somebody by his post. */
    private static boolean isTitled(Word word) {
        return TITLES.contains(word.noun()) || TITLES.contains(word.lastNoun()) || UNNAMED.contains(word.lastNoun());
    }

    /** Who does what the predicate says, unless it is only told where it is done: '나래 회의에서'. */
    List<ExtractedEntity> inPerson(Strand strand, int predicate) {
        List<ExtractedEntity> found = of(strand, predicate, 0);
        for (int i = predicate - 1; i >= 0 && !found.isEmpty(); i--) {
            Word word = strand.word(i);
            if (SUBJECT.contains(word.particle())
                    && !word.isPredicate()
                    && at(strand, i).equals(found)) {
                return word.particle().startsWith("에서") ? List.of() : found;
            }
        }
        return found;
    }

    /** '정부 또한', '나래당 역시': the word before the adverb, without a particle. */
    private boolean isAlso(Strand strand, int index) {
        return index + 1 < strand.size()
                && strand.word(index).isBare()
                && ALSO.contains(strand.word(index + 1).core().of(text));
    }

    /** '돕기 위해': only says what for, and whoever acts stands before it. */
    private static boolean isPurpose(Word word) {
        return word.noun().isEmpty() && PURPOSE.contains(word.predicate());
    }

    /** '떨어지면', '메워': such a clause stands within another one. */
    private static boolean isSubordinate(Word word) {
        return !word.comma()
                && !word.predicate().isEmpty()
                && SUBORDINATE.indexOf(word.predicate().charAt(word.predicate().length() - 1)) >= 0;
    }

    /** The entities that the phrase ending in a word names, the joint ones in their order; empty where it names another thing. */
    public List<ExtractedEntity> at(Strand strand, int index) {
        return named.computeIfAbsent(strand.word(index), _ -> read(strand, index));
    }

    private List<ExtractedEntity> read(Strand strand, int index) {
        Word word = strand.word(index);
        int start = strand.word(Math.max(0, index - LONGEST_PHRASE)).span().start();
        List<Mention> mentions = actors.outsideBrackets(
                entities.within(new Span(start, Math.max(start, word.core().end()))));
        List<ExtractedEntity> group = groups.at(strand, index);
        List<ExtractedEntity> several = group.isEmpty() ? camps.at(strand, index) : group;
        if (!several.isEmpty()) {
            return several;
        }
        if (!word.particle().startsWith("에")
                && !isCounted(strand, index)
                && (mentions.isEmpty()
                        || mentions.getLast().span().end() <= word.span().start())) {
            List<ExtractedEntity> body = called(strand, index);
            if (!body.isEmpty() || KINDS.contains(word.noun())) {
                return body;
            }
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
        return actors.of(mentions, tail, strand, index);
    }

    /** '등 5개 단체는': such a word only sums up those named before it. */
    private static boolean isCounted(Strand strand, int index) {
        String before = index > 0 ? strand.word(index - 1).noun() : "";
        return !before.isEmpty() && Character.isDigit(before.charAt(0));
    }

    /**
     * The body that a word takes up which only says what it is ('시는', '이 회사에') or is the end of its name
     * ('항만공사가'); empty where it says more.
     */
    List<ExtractedEntity> called(Strand strand, int index) {
        Word word = strand.word(index);
        if (KINDS.contains(word.noun())) {
            return called.at(strand, index);
        }
        boolean kind = word.lastNoun().length() > 1
                && word.noun().length() > word.lastNoun().length()
                && KINDS.contains(word.lastNoun());
        return kind ? called.lastOfKind(word.span().start(), word.noun()) : List.of();
    }

    /** Whether a phrase names people or a body without a name that is known. */
    boolean isUnnamed(Strand strand, int index) {
        Word word = strand.word(index);
        String noun = word.noun();
        boolean oneSyllable = index > 0
                && strand.word(index - 1).noun().length() == 1
                && !strand.word(index - 1).comma();
        boolean body = noun.length() > 1 && BODY_ENDS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
        boolean firm = text.startsWith("㈜", word.span().start())
                || text.startsWith("(주)", word.span().start());
        boolean known = KINDS.contains(noun)
                || JointActors.isNamedAfter(noun)
                || UNNAMED.contains(noun)
                || UNNAMED.contains(word.lastNoun())
                || UNNAMED.contains(word.core().of(text));
        return (body || firm || known) && !oneSyllable && at(strand, index).isEmpty();
    }

    /** The body last named before an offset whose name ends with a noun. */
    List<ExtractedEntity> lastOfKind(int offset, String noun) {
        return called.lastOfKind(offset, noun);
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
}
