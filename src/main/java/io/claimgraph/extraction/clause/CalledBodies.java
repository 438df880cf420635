package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the body that a word takes up which only says what it is: '시는', '공사가', '회사는'. */
final class CalledBodies {
    private static final Set<String> FIRMS = Set.of("회사", "업체");
    /** What '이 단체는' means by its noun. */
    private static final Map<String, EntityType> POINTED = Map.of(
            "단체",
            EntityType.ORGANIZATION,
            "모임",
            EntityType.ORGANIZATION,
            "부처",
            EntityType.AGENCY,
            "기업",
            EntityType.COMPANY);

    private static final Set<String> POINTERS = Set.of("이", "해당");
    private static final Set<String> OTHERS = Set.of("이번", "금번", "다른", "각", "전국", "양");

    /** Ends like a county ('군') and is none. */
    private static final Set<String> FORCES = Set.of("육군", "해군", "공군", "국군", "미군");

    /** What '국가가' is called by where it is told of by name. */
    private static final Map<String, String> SAME = Map.of("국가", "정부");

    /** How the names end of bodies that a word stands for without being the end of them: '대학은' of '나래대'. */
    private static final Map<String, List<String>> ENDS = Lexicon.rows("ko/called-kinds.tsv").stream()
            .collect(Collectors.toMap(
                    List::getFirst, row -> List.of(row.getLast().split(",", -1))));

    /** What the first firm of an article counts. */
    private static final int FIRST = 3;

    /** In mentions; what is named farther back in a longer article is not looked at, so that time grows linearly. */
    private static final int FARTHEST = 500;

    private final String text;
    private final DocumentEntities entities;

    CalledBodies(String text, DocumentEntities entities) {
        this.text = text;
        this.entities = entities;
    }

    /** The body last named before a word that only says what it is: '시는', '공사가'. */
    List<ExtractedEntity> at(Strand strand, int index) {
        Word word = strand.word(index);
        if (index > 0 && OTHERS.contains(strand.word(index - 1).noun())) {
            return List.of();
        }
        EntityType type = POINTED.get(word.noun());
        if (type != null) {
            return index > 0 && POINTERS.contains(strand.word(index - 1).core().of(text))
                    ? lastOfType(word.span().start(), type)
                    : List.of();
        }
        String same = SAME.get(word.noun());
        if (same != null) {
            return lastCalled(word.span().start(), same);
        }
        return FIRMS.contains(word.noun())
                ? mainFirm(word.span().start())
                : lastOfKind(word.span().start(), word.noun());
    }

    private static boolean isOfKind(String form, String noun) {
        return form.endsWith(noun)
                || ENDS.getOrDefault(noun, List.of()).stream()
                        .anyMatch(end -> form.endsWith(end) && form.length() > end.length() + 1);
    }

    /** The body last named before an offset that goes by just that word: '정부', not '미국 정부'. */
    private List<ExtractedEntity> lastCalled(int offset, String name) {
        List<ExtractedEntity> found = lastOfKind(offset, name);
        return found.stream().allMatch(body -> body.forms().contains(name)) ? found : List.of();
    }

    /** '회사는': the firm named most often so far; the first one counts for several, as news begins with whom it is about. */
    private List<ExtractedEntity> mainFirm(int offset) {
        Map<ExtractedEntity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : before(offset)) {
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

    /** '이 단체는': the body of that type last named. */
    private List<ExtractedEntity> lastOfType(int offset, EntityType type) {
        List<Mention> before = before(offset);
        for (int i = before.size() - 1; i >= 0; i--) {
            ExtractedEntity entity = entities.entity(before.get(i));
            if (entity.type() == type) {
                return List.of(entity);
            }
        }
        return List.of();
    }

    /** The body last named before an offset whose name ends with a noun. */
    List<ExtractedEntity> lastOfKind(int offset, String noun) {
        List<Mention> before = before(offset);
        for (int i = before.size() - 1; i >= 0; i--) {
            ExtractedEntity entity = entities.entity(before.get(i));
            boolean body = entity.type() != EntityType.PERSON
                    && entity.type() != EntityType.POLICY
                    && !FORCES.contains(entity.name());
            if (body && entity.forms().stream().anyMatch(form -> isOfKind(form, noun))) {
                return List.of(entity);
            }
        }
        return List.of();
    }

    private List<Mention> before(int offset) {
        List<Mention> before = entities.before(offset);
        return before.subList(Math.max(0, before.size() - FARTHEST), before.size());
    }
}
