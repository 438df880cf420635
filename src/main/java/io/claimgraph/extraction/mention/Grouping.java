package io.claimgraph.extraction.mention;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the candidates that name the same entity together. Thread-safe. */
final class Grouping {
    private static final int SHORTEST_POLICY = 5;

    private static final String GROUP = "그룹";

    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final NameEndings endings;

    Grouping(NameLexicon lexicon, NameKeys keys, NameEndings endings) {
        this.endings = endings;
        this.lexicon = lexicon;
        this.keys = keys;
    }

    Drafts group(Body body, List<Candidate> candidates) {
        Map<String, Draft> byKey = new LinkedHashMap<>();
        Map<String, String> keyOf = new HashMap<>();
        for (Candidate candidate : candidates) {
            String surface = candidate.span().of(body.text());
            Candidate typed = typed(candidate, surface);
            String key = keyOf.computeIfAbsent(typed.type() + surface, _ -> key(typed, surface));
            byKey.computeIfAbsent(key, _ -> new Draft()).add(surface, typed);
        }
        List<Draft> drafts = new ArrayList<>(byKey.values());
        mergeNameParts(drafts);
        mergePolicies(drafts);
        drafts.sort(Comparator.comparingInt(Draft::firstSeen));
        return new Drafts(drafts);
    }

    /** A body that no one knows is what its ending says. */
    private Candidate typed(Candidate candidate, String surface) {
        EntityType type = endings.typeOf(surface);
        boolean known =
                candidate.entry() != NameLexicon.NO_ENTRY || lexicon.trie().get(surface) != Trie.NONE;
        boolean open = candidate.type() != EntityType.PERSON && candidate.type() != EntityType.POLICY;
        return known || !open || type == null
                ? candidate
                : new Candidate(candidate.span(), type, candidate.trust(), candidate.entry());
    }

    private String key(Candidate candidate, String surface) {
        int entry = candidate.entry();
        if (entry == NameLexicon.NO_ENTRY) {
            entry = lexicon.trie().get(surface);
        }
        String name =
                entry == NameLexicon.NO_ENTRY ? surface : lexicon.entry(entry).name();
        return isGroupOfNamesake(name) ? name : keys.of(name, candidate.type());
    }

    /** A group and the firm it is called after are two, where both are known. */
    private boolean isGroupOfNamesake(String name) {
        if (!name.endsWith(GROUP)) {
            return false;
        }
        int firm = lexicon.trie()
                .get(name.substring(0, name.length() - GROUP.length()).strip());
        return firm != Trie.NONE && !lexicon.entry(firm).name().equals(name);
    }

    /** A later '그린' is the '폴 그린' before it. */
    private static void mergeNameParts(List<Draft> drafts) {
        List<Draft> persons = drafts.stream()
                .filter(draft -> draft.type() == EntityType.PERSON)
                .toList();
        for (Draft part : persons) {
            for (Draft whole : persons) {
                if (part != whole && drafts.contains(whole) && isPart(part.name(), whole.name())) {
                    whole.absorb(part);
                    drafts.remove(part);
                    break;
                }
            }
        }
    }

    /** A later '로봇 경진대회' is the '2025 로봇 경진대회' before it, '바다펀드' the '바다산업성장펀드'. */
    private static void mergePolicies(List<Draft> drafts) {
        List<Draft> policies = drafts.stream()
                .filter(draft -> draft.type() == EntityType.POLICY)
                .toList();
        for (Draft part : policies) {
            for (Draft whole : policies) {
                if (part != whole
                        && drafts.contains(whole)
                        && (isShortened(part.name(), whole.name())
                                || whole.name().endsWith(" " + part.name()))) {
                    whole.absorb(part);
                    drafts.remove(part);
                    break;
                }
            }
        }
    }

    private static boolean isShortened(String part, String whole) {
        String shorter = part.replace(" ", "");
        String longer = whole.replace(" ", "");
        return shorter.length() >= SHORTEST_POLICY
                && longer.endsWith(shorter.substring(shorter.length() - 2))
                && Introductions.isDrawnFrom(shorter, longer);
    }

    private static boolean isPart(String part, String whole) {
        return whole.endsWith(" " + part) || (whole.startsWith(part + " ") && part.length() > 1);
    }
}
