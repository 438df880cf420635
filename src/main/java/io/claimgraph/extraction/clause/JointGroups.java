package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Remembers who were named together, for the words that take them up: '두 기관은', '양국은', '이들 단체는'. For one article. */
final class JointGroups {
    private static final Set<String> KINDS = Lexicon.words("ko/kinds-of-groups.txt");
    private static final EndingSet PERSONS = new EndingSet(List.of(
            "정상", "장관", "차관", "사람", "의원", "대표", "후보", "총리", "대통령", "의장", "본부장", "시장", "지사", "군수", "국장", "대사", "총재"));
    private static final Set<String> PAIRS = Set.of("양국", "양사", "양당", "양시", "양군", "양교", "양기관");
    /** '양측은': two of any kind. */
    private static final Set<String> SIDES = Set.of("양측", "양쪽", "양자", "쌍방", "양인");

    private static final Set<String> THEY = Set.of("이들");
    private static final Map<String, Integer> SIZES =
            Map.of("양", 2, "두", 2, "양국", 2, "양측", 2, "세", 3, "네", 4, "다섯", 5, "여섯", 6, "이들", 0);
    private static final int SMALLEST = 2;
    /** '이들은' takes up those named together not farther back than this many characters. */
    private static final int NEAR = 160;

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    private record Group(int offset, List<ExtractedEntity> members) {
        /** Whether all are persons, or none is. */
        boolean isOf(boolean persons) {
            return members.stream().allMatch(member -> (member.type() == EntityType.PERSON) == persons);
        }
    }

    JointGroups(String text) {
        this.text = text;
    }

    /**
     * Remembers who are named together before an offset, not less than that of an earlier group; a group of one is none.
     *
     * @return whether they are a group
     */
    boolean add(int offset, List<ExtractedEntity> members) {
        boolean isGroup = members.size() >= SMALLEST;
        if (isGroup) {
            groups.add(new Group(offset, List.copyOf(members)));
        }
        return isGroup;
    }

    /** The group that a phrase takes up which ends with a word; empty where it takes up none. */
    List<ExtractedEntity> at(Strand strand, int index) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Word word = strand.word(index);
        int start = word.span().start();
        if (SIDES.contains(word.noun())) {
            return last(start, SMALLEST, group -> true);
        }
        if (PAIRS.contains(word.noun())) {
            return last(start, SMALLEST, group -> group.isOf(false));
        }
        if (THEY.contains(word.noun()) && !word.has("의")) {
            return last(start, 0, group -> start - group.offset() < NEAR);
        }
        boolean persons = PERSONS.isAtEnd(word.noun());
        if (index == 0 || !(persons || KINDS.contains(word.noun()))) {
            return List.of();
        }
        int size = size(strand.word(index - 1).core().of(text));
        return size < 0 ? List.of() : last(start, size, group -> group.isOf(persons));
    }

    /** How many a word counts ('두', '4개'), 0 for any number, -1 where it counts nothing. */
    private static int size(String word) {
        Integer size = SIZES.get(word);
        boolean digit =
                word.length() > 1 && word.length() < 4 && Character.isDigit(word.charAt(0)) && word.endsWith("개");
        return size != null ? size : digit ? Character.digit(word.charAt(0), 10) : -1;
    }

    private List<ExtractedEntity> last(int offset, int size, Predicate<Group> kind) {
        for (Group group : groups.reversed()) {
            boolean fits =
                    group.offset() <= offset && (size == 0 || group.members().size() == size);
            if (fits && kind.test(group)) {
                return group.members();
            }
        }
        return List.of();
    }
}
