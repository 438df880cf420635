package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.candidate.Clues;
import io.claimgraph.extraction.mention.lexicon.FirmMarks;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities of an article while it is being read, in the order of their first mention. Not thread-safe. */
final class Drafts {
    private final List<Draft> list;
    private final Map<String, List<Draft>> byName = new HashMap<>();
    private final Set<Draft> merged = new HashSet<>();

    Drafts(List<Draft> list) {
        this.list = list;
        list.forEach(draft -> draft.names()
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(draft)));
    }

    List<Draft> list() {
        return list;
    }

    /** Takes the other draft of the same type that bears a name into a draft: '노란봉투법(노조법 개정안)'. */
    void merge(Draft draft, String name) {
        byName.getOrDefault(name, List.of()).stream()
                .filter(other -> other != draft && other.type() == draft.type() && !merged.contains(other))
                .findFirst()
                .ifPresent(other -> {
                    draft.absorb(other);
                    merged.add(other);
                });
    }

    /** Leaves out those that others took in. */
    void dropMerged() {
        list.removeAll(merged);
        merged.clear();
    }

    Draft get(int index) {
        return list.get(index);
    }

    /** The entities that the body mentions, with their mentions renumbered; names that two share are told apart by keeping the first. */
    DocumentEntities toEntities(Body body, List<Mention> mentions, Clues clues) {
        List<ExtractedEntity> entities = new ArrayList<>();
        List<Mention> kept = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<List<Mention>> byDraft = byDraft(mentions);
        List<List<String>> known = new ArrayList<>();
        Set<String> inText = standing(body.text());
        for (int i = 0; i < list.size(); i++) {
            List<Mention> own = byDraft.get(i);
            Draft draft = list.get(i);
            if (own.isEmpty() || !taken.add(draft.name())) {
                continue;
            }
            int number = entities.size();
            own.forEach(mention -> kept.add(new Mention(mention.span(), number, mention.kind())));
            entities.add(entity(draft, own, body.text(), inText));
            known.add(clues.of(entities.getLast(), names(own)));
        }
        return new DocumentEntities(entities, kept, known);
    }

    private static List<Span> names(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME)
                .map(Mention::span)
                .toList();
    }

    /** The mentions of each draft in the order of the text. */
    private List<List<Mention>> byDraft(List<Mention> mentions) {
        List<List<Mention>> byDraft = new ArrayList<>();
        list.forEach(_ -> byDraft.add(new ArrayList<>()));
        List<Mention> inOrder = new ArrayList<>(mentions);
        inOrder.sort(Comparator.comparing(Mention::span));
        inOrder.forEach(mention -> byDraft.get(mention.entity()).add(mention));
        return byDraft;
    }

    /** The short forms of all drafts that stand anywhere in a text: told for all of them in one go through it. */
    private Set<String> standing(String text) {
        List<String> forms = list.stream()
                .flatMap(draft -> draft.shortForms().stream())
                .distinct()
                .toList();
        Trie trie = new Trie();
        for (int i = 0; i < forms.size(); i++) {
            trie.put(forms.get(i), i);
        }
        Set<String> found = new HashSet<>();
        for (int start = 0; start < text.length(); start++) {
            int node = Trie.ROOT;
            for (int i = start; i < text.length() && node != Trie.NONE; i++) {
                node = trie.child(node, text.charAt(i));
                if (node != Trie.NONE && trie.value(node) != Trie.NONE) {
                    found.add(forms.get(trie.value(node)));
                }
            }
        }
        return found;
    }

    private static ExtractedEntity entity(Draft draft, List<Mention> mentions, String text, Set<String> inText) {
        List<Span> spans = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.PRONOUN) {
                spans.add(mention.span());
            }
        }
        List<String> forms = new ArrayList<>();
        for (String form : draft.forms()) {
            boolean stands = !draft.shortForms().contains(form) || inText.contains(form);
            if (stands && (!draft.isPart(form) || isMentioned(form, spans, text))) {
                forms.add(form);
            }
        }
        return new ExtractedEntity(draft.name(), draft.type(), withMarks(draft, forms, spans, text), spans);
    }

    /** The forms of a firm or body, and those with the mark that tells it as one: '다온', '㈜다온', '(재)봄빛재단'. */
    private static List<String> withMarks(Draft draft, List<String> forms, List<Span> spans, String text) {
        if (draft.type() != EntityType.COMPANY && draft.type() != EntityType.ORGANIZATION) {
            return forms;
        }
        Set<String> marked = new LinkedHashSet<>(forms);
        for (Span span : spans) {
            Span whole = FirmMarks.with(text, span);
            if (!whole.equals(span)) {
                marked.add(whole.of(text));
            }
        }
        return List.copyOf(marked);
    }

    private static boolean isMentioned(String form, List<Span> spans, String text) {
        for (Span span : spans) {
            if (span.length() == form.length() && text.startsWith(form, span.start())) {
                return true;
            }
        }
        return false;
    }
}
